import type { Changing } from './changing.ts'

/** One kind of thing kept in this browser. */
export interface Stored {
  /** `records` counts people; `tries` attempts that were deleted while they were going on, and is not cleared. */
  readonly what: 'settings' | 'scenarios' | 'records' | 'tries'
  readonly where: 'localStorage' | 'indexedDB'
  readonly count: number
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

/** What this browser keeps, as a whole. */
export interface KeptHere extends Changing {
  /** What this browser keeps, for the settings to tell. Empty when nothing is kept or can be. */
  stored(): Promise<readonly Stored[]>
  /** Clears one kind, or everything this program keeps here; settings go back to their defaults. */
  clear(what?: Stored['what']): Promise<void>
  damaged(): Damaged
}
