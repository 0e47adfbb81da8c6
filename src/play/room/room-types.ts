import type { Action, Log, Run } from '#engine'
import type { PlaySession } from '../session-types.ts'

/** A place in a run: after its first `entries` inputs, at scenario ms `at`. */
export interface RoomPoint {
  readonly entries: number
  readonly at: number
}

/** A scenario for a room: one session that goes back and forth, and is kept in nobody's record. */
export interface Room {
  /** The same for as long as the room is open: going back changes what it shows. */
  readonly session: PlaySession
  restart(): void
  /** Goes to a point of a log; the clock stands there. False when the log does not fit. */
  goTo(log: Log, point: RoomPoint): boolean
  /** The best run there is; null for a lesson, and where none was found in time. */
  best(): Promise<Run | null>
  /** Ends the room: stops the search for the best run, and calls the listeners of the session no more. */
  close(): void
}

/** What the room is shown and asked. */
export type RoomPhase =
  /** Before it begins. */
  | 'title'
  | 'playing'
  /** It stands still: what do you see? */
  | 'stopped'
  /** What would you do? */
  | 'choices'
  /** How it ended. */
  | 'ending'
  /** What would you do afterwards? */
  | 'follow-up'
  /** The talk, in pages. */
  | 'talk'

/** One question to the room: what was on offer, and how many would do which. */
export interface Poll {
  /** The same for the same moment of the same course. */
  readonly key: string
  /** Scenario ms. */
  readonly at: number
  readonly options: readonly Action[]
  /** By action id; none left out is 0. */
  readonly votes: Readonly<Record<string, number>>
  /** What was played from here last. */
  readonly taken: string | null
}

/** All a room shows and remembers. */
export interface RoomState {
  readonly phase: RoomPhase
  /** The screen is black. */
  readonly black: boolean
  /** Stands still by itself at each sign. */
  readonly stops: boolean
  /** The question that is open. */
  readonly poll: Poll | null
  /** All questions so far, in the order of the scene. */
  readonly polls: readonly Poll[]
  /** Follow-up items picked, in order. */
  readonly items: readonly string[]
  /** Of the talk, from 0. */
  readonly page: number
}
