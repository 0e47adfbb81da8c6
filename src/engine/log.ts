/** A run's log: the only thing that has to be kept of a run. Everything else follows from scenario + log. */

/** One input of the trainee. `at` is whole scenario milliseconds; `wall` milliseconds since the run began, never graded. */
export type LogEntry = { readonly at: number; readonly wall?: number | undefined } & (
  | { readonly do: 'notice' }
  | { readonly do: 'step-in' }
  | { readonly do: 'step-back' }
  | { readonly do: 'act'; readonly action: string }
  | { readonly do: 'follow-up'; readonly items: readonly string[] }
)

export type Mode = 'practice' | 'assessment'
/** How many times longer everything takes (1, 1.5, 2, 4, 10 …), or `untimed`. */
export type Pace = number | 'untimed'
/** Whose speech the clock waits for: the program's own voice, or the trainee's screen reader, by estimate. */
export type Waits = 'program' | 'reader'

export interface LogHead {
  readonly format: 1
  /** The scenario's id. */
  readonly scenario: string
  /** `sha256-…` of the scenario (see `scenarioHash`); must match when present. */
  readonly scenarioHash?: string | undefined
  readonly seed: number
  readonly mode: Mode
  readonly pace: Pace
  /** For whose speech the clock waited; absent: for nobody's. Never graded, as the pace is not. */
  readonly waits?: Waits | undefined
  /** How often practice went back to an earlier moment; absent means 0. */
  readonly rewinds?: number | undefined
}

export interface Log extends LogHead {
  readonly entries: readonly LogEntry[]
}
