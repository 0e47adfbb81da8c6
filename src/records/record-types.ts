import type { Log, SavedRun } from '#engine'
import type { Kind, Pillar, Rung } from '#scenario'
import type { RULES, Scorecard, StartedRun } from '#score'
import type { EarlierScore } from './earlier-score.ts'

/** What is kept of people and their runs. Plain data, as it lies in the database; exports are made of the same pieces. */

/** A person on this computer: a name or a number and nothing else. There is no password, and the screens say so. */
export interface Person {
  /** Random (UUID); never shown. */
  readonly id: string
  /** As typed; empty while nobody has given one. At most 80 characters. */
  readonly name: string
  /** When first seen, ISO 8601 in UTC. */
  readonly since: string
}

/** What a finished run's log says, read once by replaying it; never trusted from outside. */
export interface Reading {
  readonly card: Scorecard
  readonly trial: StartedRun
  readonly pillar: Pillar
  /** Every intervening or accepting act in order: its rung, its quality (1 to 5) and its worth (q × fit, 0 to 1). */
  readonly acts: readonly { readonly rung: Rung | null; readonly quality: number; readonly worth: number }[]
}

/** The trainee's own word before any score is shown: how early and how effective, 0 to 100 each. */
export interface SelfAssessment {
  /** Null where it was not asked: a control has no *early*. */
  readonly early: number | null
  readonly effective: number
}

/** A run that somebody began, whether or not it was finished. */
export interface RunRecord {
  /** Random (UUID). */
  readonly id: string
  /** Whose it is. */
  readonly person: string
  /** Catalogue id; a file from outside has its own (`outsideId`). */
  readonly scenario: string
  /** The scenario's title as it was played. */
  readonly title: string
  /** `sha256-…`: which version of the scenario. */
  readonly scenarioHash: string
  /** The program's version. */
  readonly version: string
  /** ISO 8601 in UTC. */
  readonly begun: string
  readonly ended: string | null
  /**
   * Minutes by which the player's clock was ahead of UTC, at its beginning and, once it has ended, then; it tells which
   * day it was for them. Left out in runs of before it was kept.
   */
  readonly east?: number
  /** `open` can be picked up, `left` was given up for good, `finished` has a log to its end. */
  readonly state: 'open' | 'left' | 'finished'
  /** Where an open run stands; null otherwise. */
  readonly saved: SavedRun | null
  /** The whole log of a finished run; null otherwise. */
  readonly log: Log | null
  /** Null while unfinished, for lessons, for what could not be checked here (`unchecked`), and under earlier rules (`earlier`). */
  readonly reading: Reading | null
  /** What it was scored at by earlier rules. Counts for nothing. */
  readonly earlier?: EarlierScore
  /** Came from a file and could not be replayed, because this version of the scenario is not here. Counts for nothing. */
  readonly unchecked?: true
  readonly self: SelfAssessment | null
  /** The attempt at a training plan this run belongs to. */
  readonly attempt: string | null
}

/** One attempt of a person at a training plan. */
export interface Attempt {
  readonly id: string
  readonly person: string
  /** The plan's id, and which version of its rules was in force (`planRulesHash`). */
  readonly plan: string
  readonly planHash: string
  /** For the scenes that are drawn, their order, and that of options. */
  readonly seed: number
  /** Scenes played in earlier attempts at the plan, the longest ago first: this one has others as far as there are any. */
  readonly avoid?: readonly string[]
  readonly begun: string
  readonly ended: string | null
  /** Scenario ids in the order in which they are played. */
  readonly order: readonly string[]
  /** Passed over after a content warning; nothing is counted against anyone. */
  readonly skipped: readonly string[]
  /** Runs that were deleted while the attempt was going on, of each scene the first: its one try has been had. */
  readonly tried?: readonly Tried[]
  /** Set when the plan was passed. */
  readonly certificate: Certificate | null
}

/** That a scene of an attempt has been tried, whatever has become of the run. */
export interface Tried {
  /** The run's id. */
  readonly run: string
  readonly scenario: string
  /** ISO 8601 in UTC. */
  readonly begun: string
}

/** What a passed plan gives. Claims no accreditation. */
export interface Certificate {
  /** The name as it was when the certificate was made. */
  readonly name: string
  readonly plan: string
  readonly planTitle: string
  /** ISO 8601 in UTC. */
  readonly issued: string
  /**
   * Minutes by which the person's clock was ahead of UTC then: the day on the page is that of `issued` by this clock,
   * wherever it is read. Left out in certificates of before it was kept, whose days are those of UTC.
   */
  readonly east?: number
  /** ISO date until which it is good; null: without end. */
  readonly validUntil: string | null
  readonly version: string
  /** The version of the rules by which its runs were scored and its plan passed. Left out under rules 1. */
  readonly rules?: typeof RULES
  readonly hours: number
  /** Overall of each counted run in order, 0 to 100. Under rules 1 nobody kept the kind. */
  readonly scores: readonly {
    readonly scenario: string
    readonly title: string
    readonly overall: number
    readonly kind?: Kind
  }[]
  /** Typed by hand on the page; may be empty. */
  readonly courseNumber: string
  readonly instructor: string
  /** `sha256-<64 hex>` over the logs (see `receiptOf`). */
  readonly receipt: string
}

/** Everything of some people. */
export interface Records {
  readonly people: readonly Person[]
  readonly runs: readonly RunRecord[]
  readonly attempts: readonly Attempt[]
}

/** A file of records: what one person takes to another computer, or hands in. */
export interface RecordsFile extends Records {
  readonly format: 1
  readonly kind: 'step-in-records'
  readonly version: string
  readonly exported: string
}

/** An own file of a scenario from outside. Its bytes lie apart, under its hash. */
export interface OutsideMedia {
  /** `sha256-…` */
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

/** A scenario somebody brought, as it was read; it is checked again each time it is opened. */
export interface OutsideFile {
  readonly id: string
  readonly file: string
  /** Of the scenario itself. */
  readonly text: string
  /** The texts of its translations, by language. Left out where it came alone. */
  readonly locales?: Readonly<Record<string, string>>
  /** Its own files, by path (`media/note.webp`). Left out where it came alone. */
  readonly media?: Readonly<Record<string, OutsideMedia>>
}
