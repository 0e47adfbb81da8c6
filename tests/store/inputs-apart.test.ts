import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, RunRecord, Store } from '#records'
import { openStore } from '../../src/store/open-store.ts'
import type { Input } from '../../src/store/inputs-apart.ts'
import { openRun } from '../support/fake-store.ts'
import { contents, done } from './old-databases.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

/** A visit, or another tab. */
async function visit(): Promise<Store> {
  const store = await openStore({ newId: () => 'new', now: () => '2026-03-02T09:00:00.000Z' })
  if (store === null || store === 'newer') throw new Error(`there is no store: ${store}`)
  return store
}

const input = (at: number): Input => ({ at, do: 'notice' })
const inputs = (count: number): Input[] => Array.from({ length: count }, (_, i) => input(i))

/** A change of a run that stands where it has taken these inputs. */
function at(entries: readonly Input[], part: Partial<RunRecord> = {}): Change & { readonly table: 'runs' } {
  const run = openRun()
  if (run.saved === null) throw new Error('an open run is saved')
  const saved = { clock: 100, log: { ...run.saved.log, entries } }
  return { table: 'runs', id: run.id, value: { ...run, saved, ...part } }
}
const left = (): Change => at([], { state: 'left', saved: null, ended: '2026-03-02T10:00:00.000Z' })
const key = { table: 'runs', id: 'run-1' } as const
const read = async (store: Store): Promise<unknown> => (await store.read([key]))[0]?.usable?.value
const rowsOf = async (store: string): Promise<number> => (await contents())?.stores[store]?.size ?? -1

describe('a half-played run', () => {
  it('is written at the cost of what is new, however long it is', async () => {
    const store = await visit()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    let entries: readonly Input[] = []
    const sizes: number[] = []
    for (let n = 0; n < 60; n++) {
      entries = [...entries, input(1000 + n)]
      put.mockClear()
      await store.write([at(entries)], 'relaxed')
      sizes.push(JSON.stringify(put.mock.calls).length)
    }
    expect(Math.max(...sizes)).toBeLessThan((sizes[0] ?? 0) + 5)
    // Only its clock has moved.
    put.mockClear()
    await store.write([at(entries)], 'relaxed')
    expect(put).toHaveBeenCalledTimes(1)
    expect(await read(store)).toEqual(at(entries).value)
  })
  it('is there whole in the next visit, and goes on in it', async () => {
    const before = at(inputs(5))
    await (await visit()).write([before], 'relaxed')
    const store = await visit()
    expect((await store.readAll()).map(({ usable }) => usable)).toEqual([before])
    // Resumed, its inputs are the same as data and not as objects.
    const after = at(inputs(7))
    await store.write([after], 'relaxed')
    expect(await read(await visit())).toEqual(after.value)
  })
  it('that has been finished, given up or removed leaves no input behind', async () => {
    const store = await visit()
    const log = { ...at([]).value?.saved?.log, entries: inputs(4) } as RunRecord['log']
    for (const end of [left(), at([], { state: 'finished', saved: null, log }), { ...key, value: null }]) {
      await store.write([at(inputs(3))], 'relaxed')
      expect(await rowsOf('inputs')).toBe(3)
      await store.write([end], 'strict')
      expect(await rowsOf('inputs')).toBe(0)
    }
    await store.write([at(inputs(3))], 'relaxed')
    await (await visit()).write([{ ...key, value: null }], 'strict')
    expect([await rowsOf('runs'), await rowsOf('inputs')]).toEqual([0, 0])
  })
  it('has all its inputs after a write that failed', async () => {
    const store = await visit()
    const all = inputs(4)
    await store.write([at(all.slice(0, 2))], 'relaxed')
    const impossible = { table: 'outside', id: 'o', value: { id: 'o', text: () => 'not kept' } } as unknown as Change
    await expect(store.write([at(all.slice(0, 3)), impossible], 'relaxed')).rejects.toMatchObject({
      name: 'DataCloneError',
    })
    await store.write([at(all)], 'relaxed')
    expect(await read(await visit())).toEqual(at(all).value)
  })
  it('has all its inputs when writes overlap, and one of them is lost', async () => {
    const store = await visit()
    const all = inputs(6)
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
    const writes = [2, 3, 4, 6].map((count) => {
      if (count === 3)
        commit.mockImplementationOnce(() => {
          throw new DOMException('full', 'QuotaExceededError')
        })
      return store.write([at(all.slice(0, count))], 'relaxed').catch(() => 'lost')
    })
    expect((await Promise.all(writes)).filter((how) => how === 'lost')).toHaveLength(1)
    expect(await read(await visit())).toEqual(at(all).value)
  })
  it('that another tab has given up is whole again when it is played on', async () => {
    const [here, there] = [await visit(), await visit()]
    const all = inputs(4)
    await here.write([at(all.slice(0, 3))], 'relaxed')
    expect(await read(there)).toEqual(at(all.slice(0, 3)).value)
    await there.write([left()], 'strict')
    expect(await read(here)).toEqual(left().value)
    await here.write([at(all)], 'relaxed')
    expect(await read(there)).toEqual(at(all).value)
  })
  it('of which an input is lost counts as damaged, and nothing of it is written over', async () => {
    const store = await visit()
    await store.write([at(inputs(3))], 'relaxed')
    const db = await done(indexedDB.open('step-in'))
    await done(db.transaction('inputs', 'readwrite').objectStore('inputs').delete(['run-1', 1]))
    db.close()
    expect(await store.read([key])).toEqual([{ key, usable: null, damage: { person: 'nobody' } }])
    expect(await rowsOf('inputs')).toBe(2)
  })
  it('is what was written last, whatever was done before', async () => {
    const doing = fc.oneof(
      fc.record({ what: fc.constant('on' as const), n: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ what: fc.constant('back' as const), n: fc.nat(6) }),
      fc.constant({ what: 'next visit' as const, n: 0 }),
      fc.constant({ what: 'given up' as const, n: 0 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 12 }), async (all) => {
        globalThis.indexedDB = new IDBFactory()
        let store = await visit()
        let entries: readonly Input[] = []
        let clock = 0
        for (const { what, n } of all) {
          if (what === 'on') entries = [...entries, ...Array.from({ length: n }, () => input(clock++))]
          if (what === 'back') entries = structuredClone(entries.slice(0, n))
          if (what === 'next visit') store = await visit()
          const change = what === 'given up' ? left() : at(entries)
          await store.write([change], 'relaxed')
          expect(await read(n % 2 === 0 ? store : await visit())).toEqual(change.value)
        }
      }),
      { numRuns: 40 },
    )
  })
})
