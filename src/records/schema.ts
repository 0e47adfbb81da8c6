import type { SavedRun } from '#engine'
import type { DBSchema } from 'idb'

/** A run stopped in the middle. */
export interface Unfinished {
  readonly scenario: string
  readonly title: string
  readonly saved: SavedRun
}

/** A scenario file somebody brought, as it was read; it is checked again each time it is opened. */
export interface OutsideFile {
  readonly id: string
  readonly file: string
  readonly text: string
}

/** Name and version of the browser's database. A new version comes with a migration in `open-records.ts`. */
export const DATABASE = 'step-in'
export const VERSION = 1

export interface Tables extends DBSchema {
  /** At most one, under the key `current`. */
  unfinished: { key: string; value: Unfinished }
  outside: { key: string; value: OutsideFile }
}
