import type { Facts } from '#scenario'
import type { LogEntry, LogHead } from './log.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Readings } from './readings.ts'
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
  /** What has been read of `events` so far. */
  readonly readings: Readings
  /** `playing` until an ending is reached, `ending` until the follow-up is confirmed, then `done`. */
  readonly phase: 'playing' | 'ending' | 'done'
}

/** Where something is not a log by its shape: the place, what was expected there and what stands there. */
export interface LogFault {
  /** Where it stands, keys joined by dots: "entries.0.at". Empty for the log itself. At most 201 characters. */
  readonly path: string
  /** What is wrong of it: its `type`, a `key` too many or missing, its `length`, its `value` … */
  readonly of: string
  /** What was expected, as code: `number`, `"practice"`, `<=5002`. Null when there is nothing to name. */
  readonly expected: string | null
  /** What stands there, as code. At most 201 characters. */
  readonly received: string
}

/** Why an input or a log was not taken: a code, and every datum that a sentence about it needs. */
export type Refusal = (
  | { readonly code: 'nothing-on-offer' | 'choices-open' | 'run-over' | 'not-over' | 'wrong-hash' | 'bad-save' }
  /** `action`: what was to be chosen; null for a step back. */
  | { readonly code: 'choices-closed'; readonly action: string | null }
  | { readonly code: 'not-on-offer'; readonly action: string; readonly beat: string }
  | { readonly code: 'unknown-action'; readonly action: string }
  /** `most`: how many inputs a run takes. */
  | { readonly code: 'log-full'; readonly most: number }
  /** `again`: it is the follow-up that was given a second time. */
  | { readonly code: 'already-done'; readonly again: boolean }
  | { readonly code: 'unknown-item' | 'item-twice'; readonly item: string }
  /** An entry that comes before the one in front of it, scenario ms; without an entry, a saved run that does. */
  | { readonly code: 'time-backwards' | 'clock-stands'; readonly at: number; readonly clock: number }
  /** Scenario ids: of the log, and of the scenario it was to be replayed in. */
  | { readonly code: 'wrong-scenario'; readonly log: string; readonly scenario: string }
  | { readonly code: 'bad-log'; readonly fault: LogFault }
) & {
  /** 1-based number of the log entry at fault, when it is about one. */
  readonly entry?: number
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal }
