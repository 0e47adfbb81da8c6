import { openDB, unwrap } from 'idb'
import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { Opened } from './connection.ts'
import { DATABASE } from './database-schema.ts'
import type { Schema } from './database-schema.ts'
import { upgrades as allUpgrades } from './upgrades.ts'
import type { Upgrade, UpgradeParts } from './upgrades.ts'

export type Database = IDBPDatabase<Schema>

export interface DatabaseOptions extends UpgradeParts {
  /** The upgrades from version to version: those of this program unless a test passes others. */
  readonly upgrades?: readonly Upgrade[]
  /** Called when the browser or another tab closes the database. */
  readonly lost: (db: IDBDatabase) => void
}

/**
 * Opens the database, made or brought up to date where that is needed: every upgrade from its version on, in order and
 * in one transaction. Rejects when there is none, when it is of a later version (`VersionError`), and when an upgrade
 * fails; it stays as it was then.
 */
export async function openDatabase({
  upgrades = allUpgrades,
  lost,
  newId,
  now,
}: DatabaseOptions): Promise<Opened<Database>> {
  let empty = false
  const db = await openDB<Schema>(DATABASE, upgrades.length, {
    upgrade(typed, from, _to, typedTx) {
      empty = from === 0
      const old = typed as unknown as IDBPDatabase
      const tx = typedTx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>
      const upgraded = (async () => {
        for (const upgrade of upgrades.slice(from)) await upgrade(old, tx, { newId, now })
      })()
      // Without the abort half of the upgrade would be committed. The abort makes opening reject.
      upgraded.catch(() => tx.abort()).catch(() => undefined)
      tx.done.catch(() => undefined)
    },
    // An older page in another tab must not keep a newer one from opening.
    blocking: (_current, _blocked, event) => lost(event.target as IDBDatabase),
  })
  // The browser has deleted the data of this page, or its disk has failed.
  db.addEventListener('close', () => lost(unwrap(db)))
  return { db, empty }
}
