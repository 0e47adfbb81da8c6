import type { Facts } from '#scenario'
import type { LogEntry, LogHead } from './log.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Situation } from './situation.ts'

/** What happened in a run, in order: the run's own record, from which views, scores and timelines are read. */
export type RunEvent = { readonly at: number } &
  /** A beat began. `by` is what led there; an act's index is into `run.entries`. */
  (
    | {
        readonly what: 'beat'
        readonly beat: string
        readonly by: 'start' | 'time' | 'act'
        readonly entry: number | null
      }
    /** A moment of the current beat's script was shown (`when` held). `index` is into `beat.script`. */
    | { readonly what: 'moment'; readonly beat: string; readonly index: number }
    /** An ask opened the choices by itself. */
    | { readonly what: 'ask'; readonly beat: string }
    /** An input was taken: `entry` is its index in `run.entries`. `beat` is the one in which it was taken. */
    | { readonly what: 'input'; readonly beat: string; readonly entry: number }
  )

/**
 * A run: plain data, never changed in place. `clock` is whole scenario milliseconds. The functions beside it
 * (`start`, `advance`, `stepIn` …) take one and give the next.
 */
export interface Run {
  readonly compiled: CompiledScenario
  readonly head: LogHead
  readonly clock: number
  readonly beat: string
  /** When the current beat began, scenario ms. */
  readonly beatStart: number
  /** Index of the next moment of the script that has not been reached. */
  readonly nextMoment: number
  /** Where the machine stands; `beat`, `facts` and `cues` are read from it. */
  readonly situation: Situation
  readonly facts: Facts
  /** Ids of the cues shown so far in this run. */
  readonly cues: ReadonlySet<string>
  readonly choices: { readonly by: 'step-in' | 'ask'; readonly since: number } | null
  /** Whether this beat's ask has opened already. */
  readonly asked: boolean
  readonly entries: readonly LogEntry[]
  readonly events: readonly RunEvent[]
  /** `playing` until an ending is reached, `ending` until the follow-up is confirmed, then `done`. */
  readonly phase: 'playing' | 'ending' | 'done'
}

/** Why an input was not taken. `message` is plain English for logs and the command line. */
export interface Refusal {
  readonly code:
    | 'nothing-on-offer'
    | 'choices-open'
    | 'choices-closed'
    | 'not-on-offer'
    | 'unknown-action'
    | 'run-over'
    | 'log-full'
    | 'not-over'
    | 'already-done'
    | 'unknown-item'
    | 'item-twice'
    | 'time-backwards'
    | 'clock-stands'
    | 'wrong-scenario'
    | 'wrong-hash'
    | 'bad-log'
    | 'unfinished'
  readonly message: string
  /** 1-based number of the log entry at fault, when it is about one. */
  readonly entry?: number
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal }
