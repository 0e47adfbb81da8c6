import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openLedger } from '#store'
import { beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { upgrades } from '../../src/store/upgrades.ts'
import type { Upgrade } from '../../src/store/upgrades.ts'
import { openRun } from '../support/fake-store.ts'
import {
  contents,
  makeVersion1,
  makeVersion2,
  outside,
  rowsOfVersion2,
  runsOfVersion3,
  unfinished,
} from './old-databases.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const now = '2026-03-02T09:00:00.000Z'
/** A visit of a build with these upgrades: what it reads, and that it can write. */
async function visit(list: readonly Upgrade[] = upgrades) {
  let ids = 0
  const store = await openStore({ upgrades: list, newId: () => `new-${++ids}`, now: () => now })
  if (store === null || store === 'newer') throw new Error(`there is no store: ${store}`)
  const rows = await store.readAll()
  expect(rows.filter(({ damage }) => damage !== null)).toEqual([])
  const person = { id: 'later', name: 'Later', since: now }
  await store.write([{ table: 'people', id: person.id, value: person }], 'strict')
  await store.write([{ table: 'people', id: person.id, value: null }], 'strict')
  return rows.map(({ usable }) => usable)
}
const changesOf = (
  rows: Readonly<Record<'people' | 'runs' | 'attempts' | 'outside', readonly { readonly id: string }[]>>,
) =>
  (['people', 'runs', 'attempts', 'outside'] as const).flatMap((table) =>
    rows[table].map((value) => ({ table, id: value.id, value })),
  )
/** The rows of version 2 as a build of today reads them. */
const rowsNow = { ...rowsOfVersion2, runs: runsOfVersion3 }
const today = ['attempts', 'inputs', 'outside', 'people', 'runs']

describe('a database of the browser', () => {
  it('is made with the stores of today, under the version that there are upgrades', async () => {
    expect(await visit()).toEqual([])
    const made = await contents()
    expect([made?.version, Object.keys(made?.stores ?? {})]).toEqual([4, today])
  })

  it('of version 1 has its files from outside, and its half-played run as an open run of a nameless person', async () => {
    await makeVersion1()
    const person = { id: 'new-1', name: '', since: now }
    const run = {
      ...openRun({ id: 'new-2', person: 'new-1', begun: now }),
      ...unfinished,
      scenarioHash: 'sha256-7',
    }
    expect(await visit()).toEqual([
      { table: 'people', id: 'new-1', value: person },
      { table: 'runs', id: 'new-2', value: run },
      { table: 'outside', id: outside.id, value: outside },
    ])
    const made = await contents()
    expect([made?.version, Object.keys(made?.stores ?? {})]).toEqual([4, today])
  })
  it('of version 1 without a half-played run has its files, and nobody', async () => {
    await makeVersion1(null)
    expect(await visit()).toEqual([{ table: 'outside', id: outside.id, value: outside }])
  })
  it('of version 1 whose half-played run is damaged opens all the same, and the run stays as it is', async () => {
    await makeVersion1({ scenario: 'long-stop', saved: 7 })
    const ledger = await openLedger()
    expect([ledger.keeps(), ledger.runs(), ledger.outside()]).toEqual([true, [], [outside]])
    expect(ledger.damaged()).toMatchObject([{ table: 'runs' }])
    const [run] = (await contents())?.stores['runs']?.values() ?? []
    expect(run).toMatchObject({ scenario: 'long-stop', saved: 7 })
  })
  it('of version 2 holds what it held, with scores by rules 1 apart from those that count', async () => {
    await makeVersion2()
    expect(await visit()).toEqual(expect.arrayContaining(changesOf(rowsNow)))
    const made = await contents()
    expect([made?.version, Object.keys(made?.stores ?? {})]).toEqual([4, today])
    const ledger = await openLedger()
    const [first] = ledger.runs('p')
    expect(first).toMatchObject({ state: 'finished', reading: null, earlier: { rules: 1, overall: 100 } })
    expect(ledger.attempts('p')).toEqual(rowsOfVersion2.attempts)
  })
  it('of version 2 with a damaged run opens all the same, and that row stays as it is', async () => {
    const damaged = { id: 'damaged', person: 'p', reading: { card: { overall: 'high' } } }
    await makeVersion2({ ...rowsOfVersion2, runs: [damaged] })
    const ledger = await openLedger()
    expect([ledger.keeps(), ledger.damaged()]).toMatchObject([true, [{ table: 'runs', id: 'damaged' }]])
    expect((await contents())?.stores['runs']?.get('damaged')).toEqual(damaged)
  })
  it('of version 3 holds what it held', async () => {
    await makeVersion2()
    await visit()
    const before = await contents()
    expect(await visit()).toEqual(expect.arrayContaining(changesOf(rowsNow)))
    expect(await contents()).toEqual(before)
  })

  /** A build of some day: its database has one object store more. */
  const later: readonly Upgrade[] = [...upgrades, (db) => void db.createObjectStore('later', { keyPath: 'id' })]
  it.each([
    ['none', async () => undefined, 0],
    ['version 1', makeVersion1, 3],
    ['version 2', makeVersion2, changesOf(rowsOfVersion2).length],
  ])('of %s is brought up to date by a build with one more upgrade, and nothing is lost', async (_of, made, rows) => {
    await made()
    expect(await visit(later)).toHaveLength(rows)
    const now = await contents()
    expect([now?.version, Object.keys(now?.stores ?? {})]).toEqual([5, [...today, 'later'].toSorted()])
  })
  it('that a build with one more upgrade has had is left alone by this one, which says why nothing is kept', async () => {
    await makeVersion2()
    await visit(later)
    const before = await contents()
    const ledger = await openLedger()
    expect([ledger.keeps(), ledger.lacks(), ledger.runs()]).toEqual([false, 'newer', []])
    expect(await ledger.putRun(openRun({ person: ledger.current().id }))).toBe(false)
    expect(await contents()).toEqual(before)
  })
})

describe('an upgrade that fails', () => {
  /** It has done some of its work by then. */
  const half: Upgrade = async (db, tx) => {
    db.createObjectStore('half', { keyPath: 'id' })
    await tx.objectStore('people').clear()
    throw new Error('the upgrade is wrong')
  }
  const atOnce: Upgrade = (db) => {
    db.deleteObjectStore('people')
    throw new Error('the upgrade is wrong')
  }
  it.each([
    ['after half of its work', half],
    ['at once', atOnce],
  ])('%s leaves the database as it was, and the ledger says that nothing is kept', async (_when, upgrade) => {
    await makeVersion2()
    const before = await contents()
    const ledger = await openLedger({ upgrades: [...upgrades, upgrade] })
    expect([ledger.keeps(), ledger.lacks(), ledger.runs()]).toEqual([false, null, []])
    expect(await ledger.putRun(openRun({ person: ledger.current().id }))).toBe(false)
    expect(ledger.runs()).toHaveLength(1)
    expect(await contents()).toEqual(before)
    expect(await visit()).toHaveLength(changesOf(rowsOfVersion2).length)
  })
  it('makes no database where there was none', async () => {
    const ledger = await openLedger({ upgrades: [...upgrades, half] })
    expect(ledger.keeps()).toBe(false)
    expect(await contents()).toBe(null)
  })
})
