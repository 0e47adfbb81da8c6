import type { Attempt, OutsideFile, Person, RunRecord } from './record-types.ts'

/** What each table holds, by its row's `id`. */
export interface Rows {
  people: Person
  runs: RunRecord
  attempts: Attempt
  outside: OutsideFile
}
export type TableName = keyof Rows
export const tableNames = ['people', 'runs', 'attempts', 'outside'] as const satisfies readonly TableName[]

/** Which row of which table. */
export interface RowKey {
  readonly table: TableName
  readonly id: string
}

/** A row added or replaced; null: removed. */
export type Change = { [T in TableName]: RowKey & { readonly table: T; readonly value: Rows[T] | null } }[TableName]

/** A row as a store gives it. It has been checked, for a database can hold anything. */
export interface StoredRow {
  readonly key: RowKey
  /** What of the row can be used; null: nothing. A change whose value is null says that there is no such row. */
  readonly usable: Change | null
  /** Set when the row is damaged: `person` is the id of its owner, where that can be read. */
  readonly damage: { readonly person: string | null } | null
}

/** The key as one text, for maps: `runs/…`. */
export const keyText = ({ table, id }: RowKey): string => `${table}/${id}`

/** The change that removes a row. */
export const removal = ({ table, id }: RowKey): Change => ({ table, id, value: null })
