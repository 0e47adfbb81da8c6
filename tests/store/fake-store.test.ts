import { keyText } from '../../src/records/rows.ts'
import { fakeStore } from '../support/fake-store.ts'
import { storeContract } from './store-contract.ts'

storeContract('the store in memory that tests use', async () => {
  const store = fakeStore()
  return {
    store,
    raw: async (key) => store.rows.get(keyText(key))?.value,
    clear: async () => store.cleared(),
    upgrade: async () => store.upgraded(),
  }
})
