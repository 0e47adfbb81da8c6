import type { RunRecord } from '#records'
import { ana, passed } from '../records/exported.ts'
import { asOfRules1 } from '../records/of-rules-1.ts'
import { openRun } from '../support/fake-store.ts'

/** The result of a request, made by hand: none of the program's own code has a part in these databases. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the request failed')))
  })

/** Makes a database as a version of the program made it. It is closed when this resolves. */
function make(version: number, build: (db: IDBDatabase, tx: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('step-in', version)
    opening.addEventListener('upgradeneeded', () => {
      if (opening.transaction !== null) build(opening.result, opening.transaction)
    })
    opening.addEventListener('error', () => reject(opening.error ?? new Error('the database was not made')))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
}

/** What a database holds, by object store and key; null when there is no database. */
export async function contents(): Promise<{
  readonly version: number
  readonly stores: Readonly<Record<string, ReadonlyMap<IDBValidKey, unknown>>>
} | null> {
  const known = await indexedDB.databases()
  if (known.every(({ name }) => name !== 'step-in')) return null
  const db = await done(indexedDB.open('step-in'))
  const stores: Record<string, Map<IDBValidKey, unknown>> = {}
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name)
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<unknown[]>)])
    stores[name] = new Map(keys.map((key, i) => [key, values[i]]))
  }
  const { version } = db
  db.close()
  return { version, stores }
}

export const outside = { id: 'outside-o', file: 'o.json', text: '{}' }

/** The run that version 1 kept half-played. */
export const unfinished = {
  scenario: 'long-stop',
  title: 'The long stop',
  saved: {
    clock: 1200,
    log: {
      format: 1,
      scenario: 'long-stop',
      seed: 7,
      mode: 'practice',
      pace: 1,
      entries: [],
      scenarioHash: 'sha256-7',
    },
  },
}

/** Version 1: a file from outside and, unless another one is given, a half-played run. Null: no run. */
export const makeVersion1 = (run: unknown = unfinished): Promise<void> =>
  make(1, (db, tx) => {
    db.createObjectStore('unfinished')
    db.createObjectStore('outside', { keyPath: 'id' })
    tx.objectStore('outside').put(outside)
    if (run !== null) tx.objectStore('unfinished').put(run, 'current')
  })

const { runs, attempt } = passed()
export const rowsOfVersion2 = {
  people: [ana, { id: 'b', name: 'Ben', since: '2026-01-02T08:00:00.000Z' }],
  runs: [...runs.map(asOfRules1), openRun({ person: 'b' })],
  attempts: [attempt],
  outside: [outside],
}

/** Those runs as they are kept from version 3 on: a score by rules 1 stands apart. */
export const runsOfVersion3 = rowsOfVersion2.runs.map((run): RunRecord => {
  if (run.reading === null) return run
  const { early, effective, overall, mastered } = run.reading.card
  return { ...run, reading: null, earlier: { rules: 1, early, effective, overall, mastered } }
})

/** Version 2: people, runs, attempts, files from outside. */
export const makeVersion2 = (rows: Readonly<Record<string, readonly object[]>> = rowsOfVersion2): Promise<void> =>
  make(2, (db, tx) => {
    db.createObjectStore('people', { keyPath: 'id' })
    db.createObjectStore('runs', { keyPath: 'id' }).createIndex('person', 'person')
    db.createObjectStore('attempts', { keyPath: 'id' })
    db.createObjectStore('outside', { keyPath: 'id' })
    for (const [store, all] of Object.entries(rows)) for (const row of all) tx.objectStore(store).put(row)
  })
