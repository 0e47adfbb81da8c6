/** What the Studio keeps, a table each: see `rows.ts` for what lies in them. */
export const studioTables = ['drafts', 'states', 'entries', 'versions', 'media', 'disk'] as const
export type StudioTable = (typeof studioTables)[number]

/** A row that is written, taken away (`value` undefined), or all rows whose keys begin alike taken away. */
export type TableChange =
  | { readonly table: StudioTable; readonly key: string; readonly value: unknown }
  | { readonly table: StudioTable; readonly below: string }

/** Rows by key, in the order of their keys. */
export type TableRows = readonly (readonly [key: string, value: unknown])[]

/** Where rows are kept. Everything in it may have been damaged or written by another version of the program. */
export interface Tables {
  /** False where they end with the page. */
  readonly kept: boolean
  /** The rows whose keys begin so, of several tables at one moment. Rejects where they cannot be read. */
  read(wanted: readonly { readonly table: StudioTable; readonly below: string }[]): Promise<readonly TableRows[]>
  /**
   * Makes all changes or none, in their order. False where `only` says so of the row it names, and nothing was changed.
   * Rejects where they cannot be stored (a full disk).
   */
  write(changes: readonly TableChange[], only?: OnlyIf): Promise<boolean>
}

/** A condition of writing: what a row has to be at that moment (undefined where there is none). */
export interface OnlyIf {
  readonly table: StudioTable
  readonly key: string
  readonly holds: (value: unknown) => boolean
  /**
   * True for whoever is the only one to write: the changes are on their way before the page hears what the row is, and `false` says that
   * they were made all the same. A busy page hears late, and one that is killed meanwhile would lose them.
   */
  readonly atOnce?: boolean
}

/** Tables that end with the page, for a browser that stores nothing. */
export function memoryTables(): Tables {
  const tables = new Map(studioTables.map((table) => [table, new Map<string, unknown>()]))
  const rowsOf = (table: StudioTable): Map<string, unknown> => tables.get(table) ?? new Map<string, unknown>()
  return {
    kept: false,
    async read(wanted) {
      return wanted.map(({ table, below }) =>
        [...rowsOf(table)].filter(([key]) => key.startsWith(below)).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    },
    async write(changes, only) {
      if (only !== undefined && !only.holds(rowsOf(only.table).get(only.key))) return false
      for (const change of changes) {
        const rows = rowsOf(change.table)
        if ('below' in change) {
          for (const key of rows.keys()) if (key.startsWith(change.below)) rows.delete(key)
        } else if (change.value === undefined) rows.delete(change.key)
        else rows.set(change.key, change.value)
      }
      return true
    },
  }
}
