import { type IDBPDatabase, openDB, unwrap, wrap } from 'idb'
import { type Connection, keepOpen, type Opened, PATIENCE } from '../connection.ts'
import { within } from '../within.ts'

/** A row that is written, taken away (`value` undefined), or all rows whose keys begin alike taken away. */
type Change<Table extends string> =
  | { readonly table: Table; readonly key: string; readonly value: unknown }
  | { readonly table: Table; readonly below: string }

type Rows = readonly (readonly [key: string, value: unknown])[]

/** Tables of rows by text keys, in a database of their own. What lies in them is their owner's business. */
export interface OpenTables<Table extends string> {
  readonly kept: true
  /** The rows whose keys begin so, in the order of their keys, of several tables at one moment. */
  read(wanted: readonly { readonly table: Table; readonly below: string }[]): Promise<readonly Rows[]>
  /**
   * Makes all changes or none. False, and nothing is changed, where `only` does not hold; with `atOnce` they are made before that is known.
   * Rejects where they cannot be stored.
   */
  write(
    changes: readonly Change<Table>[],
    only?: {
      readonly table: Table
      readonly key: string
      readonly holds: (value: unknown) => boolean
      readonly atOnce?: boolean
    },
  ): Promise<boolean>
}

/** Greater than every character of a key. */
const LAST = '\uFFFF'
const rangeOf = (below: string): IDBKeyRange => IDBKeyRange.bound(below, below + LAST)

async function read(
  db: IDBPDatabase,
  wanted: readonly { readonly table: string; readonly below: string }[],
): Promise<readonly Rows[]> {
  const tx = db.transaction([...new Set(wanted.map(({ table }) => table))])
  return Promise.all(
    wanted.map(async ({ table, below }) => {
      const store = tx.objectStore(table)
      const [keys, values] = await Promise.all([store.getAllKeys(rangeOf(below)), store.getAll(rangeOf(below))])
      return keys.map((key, i) => [key as string, values[i] as unknown] as const)
    }),
  )
}

async function write<Table extends string>(
  db: IDBPDatabase,
  ...[changes, only]: Parameters<OpenTables<Table>['write']>
): Promise<boolean> {
  const tables = new Set<string>(changes.map(({ table }) => table))
  if (only !== undefined) tables.add(only.table)
  const tx = db.transaction([...tables], 'readwrite')
  const requests: Promise<unknown>[] = []
  const asked = only === undefined ? undefined : tx.objectStore(only.table).get(only.key)
  try {
    if (asked !== undefined && only?.atOnce === true) requests.push(asked)
    else if (only !== undefined && !only.holds(await asked)) {
      tx.abort()
      await tx.done.catch(() => undefined)
      return false
    }
    for (const change of changes) {
      const store = tx.objectStore(change.table)
      if ('below' in change) requests.push(store.delete(rangeOf(change.below)))
      else if (change.value === undefined) requests.push(store.delete(change.key))
      else requests.push(store.put(change.value, change.key))
    }
    // Without `commit` the browser first waits for the answers to all requests, and the page may be closed by then.
    tx.commit()
  } catch (error) {
    tx.abort()
    await Promise.allSettled([...requests, tx.done])
    throw error
  }
  await Promise.all([...requests, tx.done])
  return only?.atOnce !== true || only.holds(await asked)
}

/**
 * Opens tables in a database of this name, made where it is not there yet. Null where there is no storage (private window,
 * blocked or broken), where a later version of the program has upgraded it, and where it does not answer within `PATIENCE`.
 *
 * @param version a whole number, greater by one whenever a table is added
 */
export async function openTables<Table extends string>(
  name: string,
  version: number,
  tables: readonly Table[],
): Promise<OpenTables<Table> | null> {
  let connection: Connection<IDBPDatabase> | null = null
  const lost = (db: IDBDatabase): void => {
    db.close()
    connection?.lost(wrap(db))
  }
  async function open(): Promise<Opened<IDBPDatabase>> {
    let empty = false
    const db = await openDB(name, version, {
      upgrade(fresh, from) {
        empty = from === 0
        for (const table of tables) if (!fresh.objectStoreNames.contains(table)) fresh.createObjectStore(table)
      },
      // An older page in another tab must not keep a newer one from opening.
      blocking: (_current, _blocked, event) => lost(event.target as IDBDatabase),
    })
    // The browser has deleted the data of this page, or its disk has failed.
    db.addEventListener('close', () => lost(unwrap(db)))
    return { db, empty }
  }
  const first = await within(
    open().catch(() => null),
    PATIENCE,
    null,
  )
  if (first === null) return null
  connection = keepOpen({ first: first.db, open, close: (db) => db.close(), onReopened: () => undefined })
  const { use } = connection
  return {
    kept: true,
    read: (wanted) => use((db) => read(db, wanted)),
    write: (changes, only) => use((db) => write<Table>(db, changes, only)),
  }
}
