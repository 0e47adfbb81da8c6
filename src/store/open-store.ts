import { wrap } from 'idb'
import type { IDBPTransaction } from 'idb'
import { keepOpen } from './connection.ts'
import type { Connection, Opened } from './connection.ts'
import { tableNames } from '#records'
import type { Change, Durability, RowKey, Store, StoredRow } from '#records'
import type { Schema } from './database-schema.ts'
import { apart, inputsOf, joined, storedInputs } from './inputs-apart.ts'
import type { InputRow, StoredInputs } from './inputs-apart.ts'
import { openDatabase } from './open-database.ts'
import type { Database, DatabaseOptions } from './open-database.ts'

/** The stores that are read and written with the table of runs. */
const withInputs = [...tableNames, 'inputs'] as const

/** What is stored by each connection: another one may be to another database. */
const known = new WeakMap<Database, StoredInputs>()
function storedBy(db: Database): StoredInputs {
  const stored = known.get(db) ?? storedInputs()
  known.set(db, stored)
  return stored
}

async function readAll(db: Database): Promise<readonly Change[]> {
  const tx = db.transaction(withInputs)
  const inputs = tx.objectStore('inputs').getAll()
  const all = await Promise.all(
    tableNames.map(async (table) => {
      const values = await tx.objectStore(table).getAll()
      return values.map((value) => ({ table, id: value.id, value }) as Change)
    }),
  )
  return joined(all.flat(), byRun(await inputs), storedBy(db))
}

/** The inputs of each run, in order, of rows in the order of their keys. */
function byRun(rows: readonly InputRow[]): (run: string) => readonly InputRow[] {
  const found = new Map<string, InputRow[]>()
  for (const row of rows) {
    const others = found.get(row.run)
    if (others === undefined) found.set(row.run, [row])
    else others.push(row)
  }
  return (run) => found.get(run) ?? []
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
  const inputs: InputRow[] = []
  for (const key of await db.getAllKeys('inputs')) {
    const row = await db.get('inputs', key).catch(() => undefined)
    if (row !== undefined) inputs.push(row)
  }
  return joined(rows, byRun(inputs), storedBy(db))
}

async function read(db: Database, rows: readonly RowKey[]): Promise<readonly Change[]> {
  const tx = db.transaction(withInputs)
  const [values, inputs] = await Promise.all([
    Promise.all(rows.map(({ table, id }) => tx.objectStore(table).get(id))),
    Promise.all(
      rows.flatMap(({ table, id }) => (table === 'runs' ? [tx.objectStore('inputs').getAll(inputsOf(id))] : [])),
    ),
  ])
  const read = rows.map(({ table, id }, i) => ({ table, id, value: values[i] ?? null }) as Change)
  return joined(read, byRun(inputs.flat()), storedBy(db))
}

type Transaction = IDBPTransaction<Schema, (typeof withInputs)[number][], 'readwrite'>

/** Asks for all that makes a change of a run. */
function changeRun(tx: Transaction, { id, value }: Change & { readonly table: 'runs' }, stored: StoredInputs) {
  const runs = tx.objectStore('runs')
  const store = tx.objectStore('inputs')
  const { row, inputs } = value === null ? { row: null, inputs: [] } : apart(value)
  const requests: Promise<unknown>[] = [row === null ? runs.delete(id) : runs.put(row)]
  if (inputs.length === 0) {
    if (value === null || stored.mayHave(id)) requests.push(store.delete(inputsOf(id)))
    stored.forget(id)
    return { requests, done: () => undefined }
  }
  const { from, anew } = stored.missing(id, inputs)
  stored.begun(id)
  if (anew) requests.push(store.delete(inputsOf(id)))
  requests.push(...inputs.slice(from).map((entry, i) => store.put({ run: id, n: from + i, entry })))
  return { requests, done: () => stored.done(id, inputs) }
}

async function write(db: Database, changes: readonly Change[], durability: Durability): Promise<void> {
  const stored = storedBy(db)
  const tables = new Set<(typeof withInputs)[number]>(changes.map(({ table }) => table))
  if (tables.has('runs')) tables.add('inputs')
  const tx = db.transaction([...tables], 'readwrite', { durability })
  const requests: Promise<unknown>[] = []
  const done: (() => void)[] = []
  try {
    for (const change of changes) {
      if (change.table === 'runs') {
        const run = changeRun(tx, change, stored)
        requests.push(...run.requests)
        done.push(run.done)
        continue
      }
      const store = tx.objectStore(change.table)
      requests.push(change.value === null ? store.delete(change.id) : store.put(change.value))
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
  for (const each of done) each()
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
