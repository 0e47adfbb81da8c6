import type { Changing } from './changing.ts'

/** One kind of thing kept in this browser. */
export interface StoredKind {
  /**
   * `records` counts people; `tries` attempts that were deleted while they were going on, and is not cleared.
   */
  readonly what: 'settings' | 'scenarios' | 'records' | 'tries'
  readonly where: 'localStorage' | 'indexedDB'
  readonly count: number
}

/** A scenario (`draft`) or a training plan (`planDraft`) that is being written in the Studio, or a plan of one's own that is played here (`plan`). */
export interface StoredDraft {
  readonly what: 'draft' | 'planDraft' | 'plan'
  readonly where: 'indexedDB'
  readonly id: string
  /** Empty where it has none; of a plan that is played here the name of its file. */
  readonly title: string
  /** About how much it takes, versions and own files included. Null where that cannot be told. */
  readonly bytes: number | null
}

export type Stored = StoredKind | StoredDraft

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

/** What this browser keeps, as a whole. */
export interface KeptHere extends Changing {
  /** What this browser keeps, for the settings to tell. Empty when nothing is kept or can be. */
  stored(): Promise<readonly Stored[]>
  /**
   * Clears one kind, one draft, or everything this program keeps here; settings go back to their defaults. Gives the titles of the
   * drafts that stay, because another tab has them open.
   */
  clear(which?: Stored): Promise<readonly string[]>
  /** About how many bytes the browser has stored for this program in all; null where it does not tell. */
  takes(): Promise<number | null>
  damaged(): Damaged
}
