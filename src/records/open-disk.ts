import { openDB } from 'idb'
import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { Change, Disk, RowName } from './disk-types.ts'
import { newId } from './new-id.ts'
import type { Person, RunRecord } from './record-types.ts'
import { DATABASE, storeNames, VERSION } from './tables.ts'
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

const openDatabase = (): Promise<IDBPDatabase<Tables>> =>
  openDB<Tables>(DATABASE, VERSION, {
    async upgrade(db, from, _to, tx) {
      db.createObjectStore('people', { keyPath: 'id' })
      db.createObjectStore('runs', { keyPath: 'id' }).createIndex('person', 'person')
      db.createObjectStore('attempts', { keyPath: 'id' })
      if (from === 0) db.createObjectStore('outside', { keyPath: 'id' })
      else await fromFirstVersion(tx)
    },
    // An older page in another tab must not keep a newer one from opening.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })

/** The browser's database; null where there is none (private window, blocked or broken storage). Never rejects. */
export async function openDisk(): Promise<Disk | null> {
  let db: IDBPDatabase<Tables>
  try {
    db = await openDatabase()
  } catch {
    return null
  }
  const read = async (rows: readonly RowName[]): Promise<readonly Change[]> => {
    const tx = db.transaction(storeNames)
    const values = await Promise.all(rows.map(({ store, id }) => tx.objectStore(store).get(id)))
    return rows.map(({ store, id }, i) => ({ store, id, value: values[i] ?? null }) as Change)
  }
  return {
    async readAll() {
      const tx = db.transaction(storeNames)
      const all = await Promise.all(
        storeNames.map(async (store) => {
          const values = await tx.objectStore(store).getAll()
          return values.map((value) => ({ store, id: value.id, value }) as Change)
        }),
      )
      return all.flat()
    },
    read,
    async write(changes, strict) {
      const stores = [...new Set(changes.map(({ store }) => store))]
      const tx = db.transaction(stores, 'readwrite', { durability: strict ? 'strict' : 'relaxed' })
      const asked = changes.map(({ store, id, value }) =>
        value === null ? tx.objectStore(store).delete(id) : tx.objectStore(store).put(value),
      )
      // Without this the browser waits for the answers to the requests first, and a page may be gone by then.
      tx.commit()
      await Promise.all([...asked, tx.done])
    },
  }
}
