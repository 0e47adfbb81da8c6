import type { Rows } from '#records'
import type { DBSchema } from 'idb'
import type { InputRow } from './inputs-apart.ts'

/** The name of the browser's database. Its version is the number of upgrades there are (`upgrades.ts`). */
export const DATABASE = 'step-in'

/** The object stores of the database as it is now: each holds the table of its name, but for `inputs`. */
export interface Schema extends DBSchema {
  people: { key: string; value: Rows['people'] }
  runs: { key: string; value: Rows['runs']; indexes: { person: string } }
  attempts: { key: string; value: Rows['attempts'] }
  outside: { key: string; value: Rows['outside'] }
  /** The inputs of open runs, one a row, by run and number. */
  inputs: { key: [run: string, n: number]; value: InputRow }
}
