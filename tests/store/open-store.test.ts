import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openStore } from '../../src/store/open-store.ts'
import { newId } from '../../src/store/new-id.ts'
import { done } from './old-databases.ts'
import { storeContract } from './store-contract.ts'

storeContract('the browser’s database', async () => {
  globalThis.indexedDB = new IDBFactory()
  const store = await openStore({ newId, now: () => '2026-03-02T09:00:00.000Z' })
  if (store === null || store === 'newer') throw new Error(`there is no store: ${store}`)
  const other = await done(indexedDB.open('step-in'))
  other.addEventListener('versionchange', () => other.close())
  return {
    store,
    raw: ({ table, id }) => done<unknown>(other.transaction(table).objectStore(table).get(id)),
    clear: async () => void (await done(indexedDB.deleteDatabase('step-in'))),
    upgrade: async () => (await done(indexedDB.open('step-in', 99))).close(),
  }
})
