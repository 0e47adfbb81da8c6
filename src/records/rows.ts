import type { OutsideFile } from './ledger-types.ts'
import type { Attempt, Person, RunRecord } from './record-types.ts'

/** What each store holds, by its row's `id`. */
export interface Rows {
  people: Person
  runs: RunRecord
  attempts: Attempt
  outside: OutsideFile
}
export type StoreName = keyof Rows
export const storeNames = ['people', 'runs', 'attempts', 'outside'] as const satisfies readonly StoreName[]
