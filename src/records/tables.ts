import type { SavedRun } from '#engine'
import type { DBSchema } from 'idb'
import type { OutsideFile } from './ledger-types.ts'
import type { Attempt, Person, RunRecord } from './record-types.ts'

/** Name and version of the browser's database. A new version comes with a migration in `open-disk.ts`. */
export const DATABASE = 'step-in'
export const VERSION = 2

/** What each store holds, by its row's `id`. */
export interface Rows {
  people: Person
  runs: RunRecord
  attempts: Attempt
  outside: OutsideFile
}
export type StoreName = keyof Rows
export const storeNames = ['people', 'runs', 'attempts', 'outside'] as const satisfies readonly StoreName[]

export interface Tables extends DBSchema {
  people: { key: string; value: Person }
  runs: { key: string; value: RunRecord; indexes: { person: string } }
  attempts: { key: string; value: Attempt }
  outside: { key: string; value: OutsideFile }
}

/** Version 1: the one half-played run, under the key `current` of the store `unfinished`. */
export interface Unfinished {
  readonly scenario: string
  readonly title: string
  readonly saved: SavedRun
}
