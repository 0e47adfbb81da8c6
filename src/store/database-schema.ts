import type { Rows } from '#records'
import type { DBSchema } from 'idb'

/** The name of the browser's database. Its version is the number of upgrades there are (`upgrades.ts`). */
export const DATABASE = 'step-in'

/** The object stores of the database as it is now: each holds the table of its name. */
export interface Schema extends DBSchema {
  people: { key: string; value: Rows['people'] }
  runs: { key: string; value: Rows['runs']; indexes: { person: string } }
  attempts: { key: string; value: Rows['attempts'] }
  outside: { key: string; value: Rows['outside'] }
}
