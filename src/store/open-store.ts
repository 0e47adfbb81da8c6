import { openDB, unwrap, wrap } from 'idb'
import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { keepOpen } from './connection.ts'
import type { Connection, Opened } from './connection.ts'
import { newId, storeNames } from '#records'
import type { Change, Disk, Person, RowName, RunRecord } from '#records'
import { DATABASE, VERSION } from './tables.ts'
import type { Tables, Unfinished } from './tables.ts'

type Upgrade = IDBPTransaction<Tables, ('people' | 'runs' | 'attempts' | 'outside')[], 'versionchange'>

/** The run of version 1, as an open run of the first person, who has no name yet. */
export function openRunOf({ scenario, title, saved }: Unfinished, person: string, now: string): RunRecord {
  return {
    id: newId(),
    person,
    scenario,
    title,
    scenarioHash: saved.log.scenarioHash ?? '',
    // The only one that kept its records in version 1.
    version: '0.1.0',
    begun: now,
    ended: null,
    state: 'open',
    saved,
    log: null,
    reading: null,
    self: null,
    attempt: null,
  }
}

/** Version 1 had files from outside and one half-played run. */
async function fromFirstVersion(tx: Upgrade): Promise<void> {
  // The types know only today's stores.
  const { db } = tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>
  const unfinished = (await (tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>)
    .objectStore('unfinished')
    .get('current')) as Unfinished | undefined
  if (unfinished !== undefined) {
    const now = new Date().toISOString()
    const person: Person = { id: newId(), name: '', since: now }
    await tx.objectStore('people').put(person)
    await tx.objectStore('runs').put(openRunOf(unfinished, person.id, now))
  }
  db.deleteObjectStore('unfinished')
}

/** Opens the database, made or brought up to date where that is needed. Rejects when there is none. */
async function openDatabase(lost: (db: IDBDatabase) => void): Promise<Opened<IDBPDatabase<Tables>>> {
  let empty = false
  const db = await openDB<Tables>(DATABASE, VERSION, {
    async upgrade(db, from, _to, tx) {
      empty = from === 0
      db.createObjectStore('people', { keyPath: 'id' })
      db.createObjectStore('runs', { keyPath: 'id' }).createIndex('person', 'person')
      db.createObjectStore('attempts', { keyPath: 'id' })
      if (from === 0) db.createObjectStore('outside', { keyPath: 'id' })
      else await fromFirstVersion(tx)
    },
    // An older page in another tab must not keep a newer one from opening.
    blocking: (_current, _blocked, event) => lost(event.target as IDBDatabase),
  })
  // The browser has cleared the data of this page, or its disk has failed.
  db.addEventListener('close', () => lost(unwrap(db)))
  return { db, empty }
}

async function readAll(db: IDBPDatabase<Tables>): Promise<readonly Change[]> {
  const tx = db.transaction(storeNames)
  const all = await Promise.all(
    storeNames.map(async (store) => {
      const values = await tx.objectStore(store).getAll()
      return values.map((value) => ({ store, id: value.id, value }) as Change)
    }),
  )
  return all.flat()
}

/** The same row by row, for one that the browser cannot read any more costs all of `getAll`: its value is left out. */
async function readEach(db: IDBPDatabase<Tables>): Promise<readonly Change[]> {
  const rows: Change[] = []
  for (const store of storeNames) {
    for (const id of await db.getAllKeys(store)) {
      const value = await db.get(store, id).catch(() => undefined)
      rows.push({ store, id, value } as Change)
    }
  }
  return rows
}

async function read(db: IDBPDatabase<Tables>, rows: readonly RowName[]): Promise<readonly Change[]> {
  const tx = db.transaction(storeNames)
  const values = await Promise.all(rows.map(({ store, id }) => tx.objectStore(store).get(id)))
  return rows.map(({ store, id }, i) => ({ store, id, value: values[i] ?? null }) as Change)
}

async function write(db: IDBPDatabase<Tables>, changes: readonly Change[], strict: boolean): Promise<void> {
  const stores = [...new Set(changes.map(({ store }) => store))]
  const tx = db.transaction(stores, 'readwrite', { durability: strict ? 'strict' : 'relaxed' })
  const asked = changes.map(({ store, id, value }) =>
    value === null ? tx.objectStore(store).delete(id) : tx.objectStore(store).put(value),
  )
  // Without this the browser waits for the answers to the requests first, and a page may be gone by then.
  tx.commit()
  await Promise.all([...asked, tx.done])
}

const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError'

/**
 * The browser's database; null where there is none (private window, blocked or broken storage), `newer` where a later
 * version of the program has made it its own. Never rejects, but may take for ever: some browsers do not answer, and an
 * older page in another tab may stand in the way.
 */
export async function openStore(): Promise<Disk | 'newer' | null> {
  let newer = false
  let back: (empty: boolean) => void = () => undefined
  let connection: Connection<IDBPDatabase<Tables>> | null = null
  const lost = (db: IDBDatabase): void => {
    db.close()
    connection?.lost(wrap(db) as unknown as IDBPDatabase<Tables>)
  }
  const open = (): Promise<Opened<IDBPDatabase<Tables>>> =>
    openDatabase(lost).catch((error: unknown) => {
      newer = isNewer(error)
      throw error
    })
  let first: IDBPDatabase<Tables>
  try {
    first = (await open()).db
  } catch {
    return newer ? 'newer' : null
  }
  connection = keepOpen({ first, open, close: (db) => db.close(), onBack: (empty) => back(empty) })
  const { use } = connection
  return {
    readAll: () => use(readAll).catch(() => use(readEach)),
    read: (rows) => use((db) => read(db, rows)),
    write: (changes, strict) => use((db) => write(db, changes, strict)),
    newer: () => newer,
    onBack(listener) {
      back = listener
    },
  }
}
