import { keyText } from './rows.ts'
import type { Change, RowKey, StoredRow } from './rows.ts'

/** The damaged rows of a store. They stay there as they are, until somebody deletes what they belong to. */
export interface DamagedRows {
  /** Takes note of which of these rows are damaged, and gives what of them all can be used. */
  take(rows: readonly StoredRow[]): readonly Change[]
  /** Whether a row of the store is damaged: it may be deleted, and is never written over. */
  has(row: RowKey): boolean
  /** These rows have been deleted, and with them any damage. */
  forget(rows: readonly RowKey[]): void
  all(): readonly RowKey[]
  /** Those that belong to a person, as far as can be told. */
  of(person: string): readonly RowKey[]
}

export function createDamagedRows(): DamagedRows {
  const rows = new Map<string, { readonly key: RowKey; readonly person: string | null }>()
  return {
    take: (stored) =>
      stored.flatMap(({ key, usable, damage }) => {
        if (damage === null) rows.delete(keyText(key))
        else rows.set(keyText(key), { key, person: damage.person })
        return usable === null ? [] : [usable]
      }),
    has: (row) => rows.has(keyText(row)),
    forget: (keys) => keys.forEach((key) => rows.delete(keyText(key))),
    all: () => [...rows.values()].map(({ key }) => key),
    of: (person) => [...rows.values()].flatMap(({ key, person: owner }) => (owner === person ? [key] : [])),
  }
}
