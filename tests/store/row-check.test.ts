import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openLedger } from '#store'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRun } from '../support/fake-store.ts'
import { contents, makeVersion2, rowsOfVersion2 } from './old-databases.ts'

const CHECK = '../../src/store/row-check.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.doUnmock(CHECK)
  vi.resetModules()
})

it('where the check of rows cannot be fetched, they are left alone, and the ledger says that nothing is kept', async () => {
  vi.doMock(CHECK, () => {
    throw new Error('there is no connection')
  })
  await makeVersion2()
  const ledger = await openLedger()
  expect([ledger.keeps(), ledger.lacks(), ledger.runs()]).toEqual([false, null, []])
  const before = await contents()
  expect(before?.stores['runs']?.size).toBe(rowsOfVersion2.runs.length)
  await ledger.putRun(openRun({ person: ledger.current().id }))
  await ledger.clear()
  expect(await contents()).toEqual(before)
})

it('what is stored is in the ledger of the next visit', async () => {
  await makeVersion2()
  const ledger = await openLedger()
  const [ana, ben] = ledger.people()
  expect([ana, ben].map((person) => person?.name)).toEqual(rowsOfVersion2.people.map(({ name }) => name))
  await ledger.rename(ben?.id ?? '', 'Benedict')
  const again = await openLedger()
  expect(again.people().map(({ name }) => name)).toContain('Benedict')
  expect(again.runs(ben?.id)).toEqual(ledger.runs(ben?.id))
})

it('a ledger without rows does not wait for their check', async () => {
  vi.doMock(CHECK, () => new Promise(() => undefined))
  const ledger = await openLedger()
  expect(await ledger.putRun(openRun({ person: ledger.current().id }))).toBe(true)
  expect([ledger.keeps(), ledger.lacks(), ledger.runs().length]).toEqual([true, null, 1])
})
