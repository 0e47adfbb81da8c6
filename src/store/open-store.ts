import { wrap } from 'idb'
import { keepOpen } from './connection.ts'
import type { Connection, Opened } from './connection.ts'
import { tableNames } from '#records'
import type { Change, Durability, RowKey, Store, StoredRow } from '#records'
import { openDatabase } from './open-database.ts'
import type { Database, DatabaseOptions } from './open-database.ts'

async function readAll(db: Database): Promise<readonly Change[]> {
  const tx = db.transaction(tableNames)
  const all = await Promise.all(
    tableNames.map(async (table) => {
      const values = await tx.objectStore(table).getAll()
      return values.map((value) => ({ table, id: value.id, value }) as Change)
    }),
  )
  return all.flat()
}

/** The same row by row, for one row that the browser cannot read costs all of `getAll`. Its value is left out. */
async function readEach(db: Database): Promise<readonly Change[]> {
  const rows: Change[] = []
  for (const table of tableNames) {
    for (const id of await db.getAllKeys(table)) {
      const value = await db.get(table, id).catch(() => undefined)
      rows.push({ table, id, value } as Change)
    }
  }
  return rows
}

async function read(db: Database, rows: readonly RowKey[]): Promise<readonly Change[]> {
  const tx = db.transaction(tableNames)
  const values = await Promise.all(rows.map(({ table, id }) => tx.objectStore(table).get(id)))
  return rows.map(({ table, id }, i) => ({ table, id, value: values[i] ?? null }) as Change)
}

async function write(db: Database, changes: readonly Change[], durability: Durability): Promise<void> {
  const tables = [...new Set(changes.map(({ table }) => table))]
  const tx = db.transaction(tables, 'readwrite', { durability })
  const requests: Promise<unknown>[] = []
  try {
    for (const { table, id, value } of changes) {
      const store = tx.objectStore(table)
      requests.push(value === null ? store.delete(id) : store.put(value))
    }
    // Without `commit` the browser first waits for the answers to all requests, and the page may be closed by then.
    tx.commit()
  } catch (error) {
    // A row that cannot be stored throws at once. Without the abort the changes before it would be stored alone.
    tx.abort()
    await Promise.allSettled([...requests, tx.done])
    throw error
  }
  await Promise.all([...requests, tx.done])
}

/** Checks rows as a database holds them. */
type RowCheck = (rows: readonly Change[]) => readonly StoredRow[]

/** The check of rows is a chunk of its own, for which a page without rows need not wait. */
const loadCheck = async (): Promise<RowCheck> => (await import('./row-check.ts')).checkRows

const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError'

export interface StoreOptions extends Omit<DatabaseOptions, 'lost'> {
  /** Called when the rows have been read; the check of them may still have to be fetched. */
  readonly onRead?: () => void
}

/**
 * The browser's database; null where there is none (private window, blocked or broken storage) or it cannot be brought
 * up to date, `newer` where a later version of the program has upgraded it. Never rejects, but may take for ever: some
 * browsers do not answer, and an older page in another tab may hold the database.
 */
export async function openStore({ onRead, ...options }: StoreOptions): Promise<Store | 'newer' | null> {
  let newer = false
  let reopened: (empty: boolean) => void = () => undefined
  let connection: Connection<Database> | null = null
  const lost = (db: IDBDatabase): void => {
    db.close()
    connection?.lost(wrap(db) as unknown as Database)
  }
  const open = (): Promise<Opened<Database>> =>
    openDatabase({ ...options, lost }).catch((error: unknown) => {
      newer = isNewer(error)
      throw error
    })
  let first: Database
  try {
    first = (await open()).db
  } catch {
    return newer ? 'newer' : null
  }
  connection = keepOpen({ first, open, close: (db) => db.close(), onReopened: (empty) => reopened(empty) })
  const { use } = connection
  return {
    async readAll() {
      const rows = await use(readAll).catch(() => use(readEach))
      onRead?.()
      const check = loadCheck()
      if (rows.length > 0) return (await check)(rows)
      // The check is fetched all the same: another tab may write rows later, when there is no connection.
      check.catch(() => undefined)
      return []
    },
    async read(keys) {
      // Loaded first, so that rows are given as soon as they have been read: a later write must not be overtaken.
      const check = await loadCheck()
      return check(await use((db) => read(db, keys)))
    },
    write: (changes, durability) => use((db) => write(db, changes, durability)),
    newer: () => newer,
    onReopened(listener) {
      reopened = listener
    },
  }
}
