import type { Log, Note, Option, Pace, Refusal, Run, Scenario, TranscriptLine, View, Waits } from '#engine'

// What a screen needs of a run that is played, or shown again. Times are scenario ms unless they say otherwise.

/** An act being played off the clock, before its effect (R5). */
export interface Acting {
  readonly option: Option
  /** How long it is shown, wall ms: up to 3000 times the pace; Infinity in untimed play, where it waits for *Next*. */
  readonly lasts: number
}

export type PlayPhase =
  /** The clock runs (or, untimed, waits for Next). */
  | 'playing'
  /** Choices opened by Step in: the clock stands still. */
  | 'choosing'
  /** The chosen act is being seen. */
  | 'acting'
  /** The ending's script plays, then its card stands until continued. */
  | 'ending'
  | 'follow-up'
  | 'done'

export interface PlayState {
  readonly scenario: Scenario
  readonly view: View
  readonly clock: number
  readonly phase: PlayPhase
  readonly paused: boolean
  readonly pace: Pace
  readonly mode: 'practice' | 'assessment'
  readonly acting: Acting | null
  /** The options to show, in the order to show them (R7); null while the choices are closed. An ask's choices stay open while the clock runs. */
  readonly options: readonly Option[] | null
  readonly openedBy: 'step-in' | 'ask' | null
  readonly transcript: readonly TranscriptLine[]
  readonly notes: readonly Note[]
  /** Counts up each time Step in was pressed with nothing on offer. */
  readonly nothingOnOffer: number
  /** Untimed: silence that passed before this stop, scenario ms (R9); 0 otherwise. */
  readonly silence: number
  /** Counts up each time an intervene act was brushed off, so the controls can invite again. */
  readonly brushedOff: number
  /** True while the ending's text may be continued past. */
  readonly endingOver: boolean
}

export interface PlaySession {
  /** The same object until something a screen shows has changed; `clock` moves without a new object. */
  state(): PlayState
  subscribe(listener: () => void): () => void
  notice(): void
  stepIn(): void
  stepBack(): void
  act(id: string): void
  /** Skips the act being seen (R5). */
  skip(): void
  /** Untimed: on to the next moment, ask or beat. */
  next(): void
  pause(on: boolean): void
  setPace(pace: Pace): void
  /** For whose speech the clock waits from now on; null: for nobody's. It is kept in the log, as the pace is. */
  setWaits(waits: Waits | null): void
  /**
   * While on, something that has come is still being said: the clock stands, and an act that is seen is seen on. What the
   * trainee does is taken all the same.
   */
  hold(on: boolean): void
  /**
   * Practice only: goes back to when the first `before` inputs had been taken and the clock stood at `since` (both from
   * a line of the transcript), one rewind further. Missing where there is no going back.
   */
  rewind?(to: Pick<TranscriptLine, 'before' | 'since'>): void
  /** Leaves the ending for the follow-up. */
  toFollowUp(): void
  followUp(items: readonly string[]): Refusal | null
  readonly run: () => Run
  readonly log: () => Log
}

/** A session with a clock: whoever drives it hands it the wall time that passed. A replay has none. */
export interface DrivenSession extends PlaySession {
  /** Lets `wallMs` of wall time pass. */
  pass(wallMs: number): void
}

/** A finished run shown again: scrubbing sets the time, the stage draws it. */
export interface ReplaySession extends PlaySession {
  seek(at: number): void
}

/** Whether a session has a clock. */
export const isDriven = (session: PlaySession): session is DrivenSession => 'pass' in session
