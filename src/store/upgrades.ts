import { withEarlierScore } from '#records'
import type { SavedRun } from '#records'
import type { Person, RunRecord } from '#records'
import type { IDBPDatabase, IDBPTransaction } from 'idb'

/** The transaction of an upgrade. The object stores of earlier versions have no types here any more. */
type VersionChange = IDBPTransaction<unknown, string[], 'versionchange'>

/** What an upgrade takes from outside. */
export interface UpgradeParts {
  readonly newId: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/**
 * Brings a database from one version to the next, with what it holds. It may await requests of its transaction and
 * nothing else, or the transaction ends before it is done. When it throws, the database stays as it was.
 */
export type Upgrade = (db: IDBPDatabase, tx: VersionChange, parts: UpgradeParts) => void | Promise<void>

/** Version 1: the one half-played run, under the key `current` of the object store `unfinished`. */
interface Unfinished {
  readonly scenario: string
  readonly title: string
  readonly saved: SavedRun
}

/** The half-played run of version 1, as an open run of a person. A damaged one becomes a damaged row, and is not lost. */
function openRunOf({ scenario, title, saved }: Unfinished, id: string, { id: person, since }: Person): RunRecord {
  return {
    id,
    person,
    scenario,
    title,
    scenarioHash: (saved as Partial<SavedRun> | undefined)?.log?.scenarioHash ?? '',
    // The only version of the program whose database was of version 1.
    version: '0.1.0',
    begun: since,
    ended: null,
    state: 'open',
    saved,
    log: null,
    reading: null,
    self: null,
    attempt: null,
  }
}

/** Version 1: files from outside and one half-played run. */
const toVersion1: Upgrade = (db) => {
  db.createObjectStore('unfinished')
  db.createObjectStore('outside', { keyPath: 'id' })
}

/** Version 2: people, their runs and their attempts. The half-played run becomes one of a person without a name. */
const toVersion2: Upgrade = async (db, tx, parts) => {
  const people = db.createObjectStore('people', { keyPath: 'id' })
  const runs = db.createObjectStore('runs', { keyPath: 'id' })
  runs.createIndex('person', 'person')
  db.createObjectStore('attempts', { keyPath: 'id' })
  const unfinished = (await tx.objectStore('unfinished').get('current')) as Unfinished | undefined
  if (unfinished !== undefined) {
    const person: Person = { id: parts.newId(), name: '', since: parts.now() }
    await people.put(person)
    await runs.put(openRunOf(unfinished, parts.newId(), person))
  }
  db.deleteObjectStore('unfinished')
}

/** Version 3: runs that were scored by rules 1 keep that score apart from those that count. Damaged rows stay as they are. */
const toVersion3: Upgrade = async (_db, tx) => {
  for await (const cursor of tx.objectStore('runs')) {
    const row = withEarlierScore(cursor.value)
    if (row !== cursor.value) await cursor.update(row)
  }
}

/** Version 4: the inputs of open runs are rows of their own. Runs that are there keep theirs in them until they are written again. */
const toVersion4: Upgrade = (db) => {
  db.createObjectStore('inputs', { keyPath: ['run', 'n'] })
}

/**
 * `upgrades[n]` brings a database of version n to version n + 1; version 0 is none at all. For a new version
 * add one more upgrade at the end, and change none before it: browsers have databases that those made.
 */
export const upgrades: readonly Upgrade[] = [toVersion1, toVersion2, toVersion3, toVersion4]
