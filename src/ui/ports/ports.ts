import type { Log, Mode, Pace, Scenario } from '#engine'
import type { CheckResult, Courses, Ledger } from '#records'
import type { Scorecard } from '#score'
import type { Language } from '../text/index.ts'
import type { PlaySession, ReplaySession, Room } from '#play'

/** What the interface as a whole needs from `app/`. */

/** What the catalogue and the briefing show of a scenario, known before the rest of it is loaded. Nothing in it tells a control from the rest. */
export type ScenarioHead = Pick<
  Scenario,
  | 'id'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'pillar'
  | 'tutorial'
  | 'lang'
  | 'warnings'
  | 'warningDetail'
  | 'role'
  | 'stage'
  | 'cast'
>

/** A card of the catalogue. */
export interface CatalogueEntry {
  readonly id: string
  readonly scenario: ScenarioHead
  /** `outside`: a file this person brought; `lesson`: the first run everybody gets. */
  readonly origin: 'library' | 'lesson' | 'outside'
  /** File name for an outside scenario. */
  readonly file: string | null
  /** How many of its texts are shown in the original, because `scenario.lang` lacks them (F14). None when left out. */
  readonly untranslated?: number
}

/** A problem in a chosen file, as the format's checker reports it (structurally equal to the scenario layer's). */
export interface FileProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
}

/** A scenario from outside in whose place another one has come. */
export interface Replaced {
  readonly title: string
  /** Puts it back in place of the other. Good for this visit. */
  readonly undo: () => Promise<void>
}

export type ImportResult =
  | {
      readonly ok: true
      readonly id: string
      readonly problems: readonly FileProblem[]
      readonly kept: boolean
      /** The scenario from outside that had this id before and says something else; null when there was none. */
      readonly replaced: Replaced | null
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

export type LanguageChoice = 'system' | Language

export type ThemeChoice = 'system' | 'light' | 'dark'

/** Shares of the browser's own text size. */
export const textSizes = [1, 1.15, 1.3, 1.5] as const
export type TextSize = (typeof textSizes)[number]

/** Kept in this browser. Everything here has a default and survives a missing or full storage for the visit. */
export interface Settings {
  /** `system`: the first of the browser's languages that the interface speaks. */
  readonly language: LanguageChoice
  readonly theme: ThemeChoice
  readonly textSize: TextSize
  readonly pace: Pace
  readonly captions: boolean
  readonly sound: boolean
  /** 0 to 1 each. */
  readonly volumes: { readonly voice: number; readonly effects: number; readonly beds: number }
  /** null: as the system says (A10). */
  readonly reducedMotion: boolean | null
  readonly noFlash: boolean
  /** How finely the stage is drawn; `auto` measures. */
  readonly quality: 'auto' | 'high' | 'low'
  /** Single-key shortcuts on (A3). */
  readonly shortcuts: boolean
  /** The keys of the shortcuts, lower-case `KeyboardEvent.key`. */
  readonly keys: { readonly notice: string; readonly look: string; readonly stepIn: string }
  readonly lessonDone: boolean
}

/** What this machine cannot do; said once, in words, and the game goes on. */
export type Missing = 'webgl' | 'sound' | 'storage' | 'silent' | 'newer' | 'stage' | 'language'

/** An open run of the current person. */
export interface Resumable {
  /** The id of its record. */
  readonly run: string
  readonly scenarioId: string
  readonly title: string
  /** Scenario ms at which it stopped. */
  readonly clock: number
  /** Another tab is playing it. */
  readonly elsewhere: boolean
  /** Whether it can go on: its scene may have changed since, or may be here no more. */
  readonly fits: 'yes' | 'changed' | 'missing'
}

export interface Finished {
  /** The id of its record; missing when it is none of this person's (a scenario that is being written). */
  readonly run?: string
  /** As it was played: its `lang` is the language of the run. */
  readonly scenario: Scenario
  /** The language the scenario was written in, where the run was played in another. */
  readonly writtenIn?: string
  /** The sources of law as they were written, where the run was played in another language: those are quoted. */
  readonly quotable?: readonly string[]
  readonly log: Log
  /** null for a lesson (never scored). */
  readonly card: Scorecard | null
  /** What made it count as 0, by the words it had on offer, in the language of the run; empty where nothing did. */
  readonly screenOuts: readonly string[]
}

/** The stage's and sound's place in the page: `app/` mounts the canvas into the element it is given. */
export interface StageMount {
  /** Called with the element when the play screen or debrief shows a stage; returns the unmount. */
  mount(host: HTMLElement, session: PlaySession): () => void
  /** Where heads are, CSS px within host; empty until the stage is up. */
  anchors(): Readonly<
    Record<string, { readonly x: number; readonly y: number; readonly top: number; readonly width: number }>
  >
}

/**
 * Where to begin in the middle of a log ("play this other action from here"): after its first `entries` inputs, at
 * scenario ms `at`, with the choices open if they were; then `act` is taken, if one is named, and *Step in* pressed for it
 * where nothing was open.
 */
export interface PlayFrom {
  readonly log: Log
  readonly entries: number
  readonly at: number
  readonly act?: string
}

/**
 * Why an open run cannot be picked up. `changed`: its scene has another version now; `missing`: its scene is not here;
 * `gone`: it is open no more, or damaged; `elsewhere`: another tab plays it.
 */
export type NotResumed = 'changed' | 'missing' | 'gone' | 'elsewhere'

/** How picking a run up went. */
export type Resumed = 'on' | NotResumed

export interface BeginOptions {
  /** A what-if: it leaves no trace until it is finished. */
  readonly from?: PlayFrom
  /** The attempt at a training plan the run belongs to. */
  readonly attempt?: string
  /** `practice` unless told otherwise. */
  readonly mode?: Mode
  /** For the order of options; drawn unless told. */
  readonly seed?: number
}

/** One kind of thing kept in this browser. */
export interface Stored {
  /** `records` counts people; `tries` attempts that were deleted while they were going on, and is not cleared. */
  readonly what: 'settings' | 'scenarios' | 'records' | 'tries'
  readonly where: 'localStorage' | 'indexedDB'
  readonly count: number
}

/** The program without a connection, and its next version. */
export interface Offline {
  /**
   * `ready`: everything is in this browser, and this very page is served from there. `next`: everything is there, for
   * the next page that is opened. `unavailable`: this browser or this address cannot keep it.
   */
  readonly state: 'fetching' | 'ready' | 'next' | 'unavailable'
  /** There is a newer version: fetched and waiting, or on the server. */
  readonly newer: boolean
  /** Loads the newer version in place of this one. */
  use(): Promise<void>
  /** A part could not be loaded: looks whether that is because the server has another version by now. */
  look(): Promise<void>
}

/** Somebody to talk to, as the agency set it in `support.json`. */
export interface SupportContact {
  readonly name: string
  /** How to reach them, in plain words. */
  readonly how: string
  /** `tel:`, `sms:`, `mailto:` or `https:`; null when it is not a link. */
  readonly href: string | null
  /** The language it is written in here; null when the file does not say. */
  readonly lang: string | null
}

/** How much of what this browser keeps cannot be read. It stays as it is. */
export interface Damaged {
  readonly people: number
  readonly runs: number
  /** At training plans. */
  readonly attempts: number
  /** Scenario files somebody brought. */
  readonly files: number
  /** Some of the settings; they are as they were at first. */
  readonly settings: boolean
}

export interface Shell {
  catalogue(): readonly CatalogueEntry[]
  settings(): Settings
  change(part: Partial<Settings>): void
  missing(): readonly Missing[]
  damaged(): Damaged
  /** The program's version. */
  readonly version: string
  /** People, runs and attempts: what this browser keeps of them. */
  readonly ledger: Ledger
  readonly plans: Courses
  /** The current person's open runs: those that can go on first, the newest of them at the top. */
  resumable(): readonly Resumable[]
  /** Picks an open run up, at its second, or says why not. Rejects when the scenario cannot be loaded. */
  resume(run: string): Promise<PlaySession | NotResumed>
  /** An open run is given up for good. Gives its undo, good for this visit. */
  giveUp(run: string): Promise<() => Promise<void>>
  /** A finished run of the ledger for the debrief; null when it no longer fits its scenario. Rejects when that cannot be loaded. */
  reopen(run: string): Promise<Finished | null>
  /** The id of the record a session is kept in. */
  runOf(session: PlaySession): string | null
  /**
   * Reads a file of records and replays what is in it, apart from the page where that can be; nothing is taken yet.
   * Rejects when the file cannot be read, and when it is called off.
   * @param onProgress told how much has been done, 0 to 1
   */
  checkRecords(file: File, signal?: AbortSignal, onProgress?: (done: number) => void): Promise<CheckResult>
  importFile(file: File): Promise<ImportResult>
  /** Removes an outside scenario from the catalogue and this browser. Gives its undo, good for this visit. */
  forget(id: string): Promise<() => Promise<void>>
  /** Begins a run. Rejects when the scenario cannot be loaded (offline, removed). */
  begin(id: string, options?: BeginOptions): Promise<PlaySession>
  /** The run's screen is gone before its end: the clock stops, the run is kept for `resumable`, the session is over. */
  leave(session: PlaySession): void
  finished(session: PlaySession): Finished | null
  /** A still picture of a run at t on a stage, for the debrief's scrubbing. */
  replay(finished: Finished): ReplaySession
  /** Opens a scenario for a room; what is played there is kept in nobody's record. Rejects when it cannot be loaded. */
  openRoom(id: string): Promise<Room>
  readonly stage: StageMount
  readonly offline: Offline
  /** In the language of the interface; empty while it has not been read. */
  support(): readonly SupportContact[]
  /** What this browser keeps, for the settings to tell. Empty when nothing is kept or can be. */
  stored(): Promise<readonly Stored[]>
  /** Clears one kind, or everything this program keeps here; settings go back to their defaults. */
  clearStored(what?: Stored['what']): Promise<void>
  tick(kind: 'press' | 'open' | 'close'): void
  subscribe(listener: () => void): () => void
}
