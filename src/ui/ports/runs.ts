import type { FinishedRun, PlayFrom, PlaySession, ReplaySession } from '#play'
import type { CourseRun } from '#records'
import type { Changing } from './changing.ts'

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

/** A finished run for the debrief. */
export interface Finished extends FinishedRun {
  /** The id of its record; missing when it is none of this person's (a scenario that is being written). */
  readonly run?: string
}

/**
 * Why an open run cannot be picked up. `changed`: its scene has another version now; `missing`: its scene is not here;
 * `gone`: it is open no more, or damaged; `elsewhere`: another tab plays it.
 */
export type NotResumed = 'changed' | 'missing' | 'gone' | 'elsewhere'

/** How picking a run up went. */
export type Resumed = 'on' | NotResumed

/** How a run begins: in the mode `practice`, with a seed that is drawn, and for no attempt, unless the options say so. */
export interface BeginOptions extends CourseRun {
  /** A what-if: it leaves no trace until it is finished. */
  readonly from?: PlayFrom
}

/** Runs, from the beginning to the debrief. */
export interface Runs extends Changing {
  /** The current person's open runs: those that can go on first, the newest of them at the top. */
  resumable(): readonly Resumable[]
  /**
   * Fetches the engine and the stage and gets the first picture of a run ready, while its briefing is read, until the
   * returned function is called. What fails is told by `begin`.
   */
  prepare(id: string): () => void
  /** Begins a run. Rejects when the scenario cannot be loaded (offline, removed). */
  begin(id: string, options?: BeginOptions): Promise<PlaySession>
  /** Picks an open run up, at its second, or says why not. Rejects when the scenario cannot be loaded. */
  resume(run: string): Promise<PlaySession | NotResumed>
  /** Gives an open run up for good. Gives its undo, good for this visit. */
  giveUp(run: string): Promise<() => Promise<void>>
  /** The trainee has left the run before its end: stops its clock, keeps it for `resumable`, and ends the session. */
  leave(session: PlaySession): void
  /** The id of the record a session is kept in. */
  runOf(session: PlaySession): string | null
  /** What came of a run; null while it is not done. */
  finished(session: PlaySession): Finished | null
  /** A finished run of the ledger for the debrief; null when it no longer fits its scenario. Rejects when that cannot be loaded. */
  reopen(run: string): Promise<Finished | null>
  /** A session that shows a finished run at any second, for the debrief's timeline. */
  replay(finished: Finished): ReplaySession
}
