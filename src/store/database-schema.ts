import type { SavedRun } from '#engine'
import type { Rows } from '#records'
import type { DBSchema } from 'idb'

/** Name and version of the browser's database. A new version comes with a step in `upgrades.ts`. */
export const DATABASE = 'step-in'
export const VERSION = 2

export interface Tables extends DBSchema {
  people: { key: string; value: Rows['people'] }
  runs: { key: string; value: Rows['runs']; indexes: { person: string } }
  attempts: { key: string; value: Rows['attempts'] }
  outside: { key: string; value: Rows['outside'] }
}

/** Version 1: the one half-played run, under the key `current` of the store `unfinished`. */
export interface Unfinished {
  readonly scenario: string
  readonly title: string
  readonly saved: SavedRun
}
