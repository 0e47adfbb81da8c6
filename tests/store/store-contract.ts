import { describe, expect, it, vi } from 'vitest'
import type { Change, RowKey, Store } from '#records'
import { openRun } from '../support/fake-store.ts'

/** A store that is empty, and what can be done to it from elsewhere. */
export interface TestedStore {
  readonly store: Store
  /** A row as another tab would read it at this moment; undefined when it is not there. */
  raw(key: RowKey): Promise<unknown>
  /** The browser deletes everything in it. */
  clear(): Promise<void>
  /** A later version of the program upgrades it. */
  upgrade(): Promise<void>
}

const ana: Change = { table: 'people', id: 'ana', value: { id: 'ana', name: 'Ana', since: '2026-03-02T09:00:00.000Z' } }
const run: Change = { table: 'runs', id: 'run-1', value: openRun({ person: 'ana' }) }
const file: Change = { table: 'outside', id: 'o', value: { id: 'o', file: 'o.json', text: '{}' } }
const whole = (change: Change) => ({
  key: { table: change.table, id: change.id },
  usable: change,
  damage: null,
})

/** What every store must do, for the ledger relies on it. */
export function storeContract(what: string, open: () => Promise<TestedStore>): void {
  describe(`${what}, as every store,`, () => {
    it('is empty at first, and gives each row that was written', async () => {
      const { store } = await open()
      expect(await store.readAll()).toEqual([])
      await store.write([ana, run, file], 'strict')
      const all = await store.readAll()
      expect(all).toHaveLength(3)
      expect(all).toEqual(expect.arrayContaining([ana, run, file].map(whole)))
      expect(store.newer()).toBe(false)
    })
    it('gives the rows that are asked for, in that order, and null for one that is not there', async () => {
      const { store } = await open()
      await store.write([ana, run], 'relaxed')
      const none = { table: 'attempts', id: 'none' } as const
      expect(await store.read([run, none, ana])).toEqual([whole(run), whole({ ...none, value: null }), whole(ana)])
      expect(await store.read([])).toEqual([])
    })
    it('replaces a row, and removes it for null; removing what is not there is no fault', async () => {
      const { store } = await open()
      await store.write([run, ana], 'strict')
      const later: Change = { table: 'runs', id: 'run-1', value: openRun({ person: 'ana', title: 'Later' }) }
      await store.write([later, { ...ana, value: null }, { ...file, value: null }], 'strict')
      expect(await store.readAll()).toEqual([whole(later)])
    })
    it('takes ids that are names of what every object has', async () => {
      const { store } = await open()
      const odd = ['__proto__', 'constructor', ''].map((id): Change => ({
        table: 'people',
        id,
        value: { id, name: id, since: '2026-03-02T09:00:00.000Z' },
      }))
      await store.write(odd, 'strict')
      expect((await store.read(odd)).map(({ usable }) => usable?.id)).toEqual(['__proto__', 'constructor', undefined])
    })
    it('makes all changes or none', async () => {
      const { store } = await open()
      await store.write([ana], 'strict')
      const impossible = { ...file, value: { ...file.value, text: () => 'no database keeps a function' } }
      await expect(
        store.write([run, { ...ana, value: null }, impossible as unknown as Change], 'strict'),
      ).rejects.toMatchObject({ name: 'DataCloneError' })
      expect(await store.readAll()).toEqual([whole(ana)])
      await store.write([run], 'strict')
      expect(await store.readAll()).toHaveLength(2)
    })
    it('has handed a write over when it returns: a page that is closed then has written', async () => {
      const { store, raw } = await open()
      const written = store.write([run], 'relaxed')
      expect(await raw(run)).toEqual(run.value)
      await written
    })
    it('makes writes in the order in which they were asked for', async () => {
      const { store } = await open()
      const titled = (title: string): Change => ({ ...run, value: openRun({ person: 'ana', title }) }) as Change
      await Promise.all(['one', 'two', 'three'].map((title) => store.write([titled(title)], 'relaxed')))
      expect(await store.read([run])).toEqual([whole(titled('three'))])
    })
    it('says which rows are damaged and whose they are, and gives somebody for a damaged person', async () => {
      const { store } = await open()
      const damaged = [
        { table: 'people', id: 'ana', value: { id: 'ana', name: ' Ana ' } },
        { table: 'runs', id: 'run-1', value: { id: 'run-1', person: 'ana' } },
        { table: 'runs', id: 'run-2', value: { id: 'run-2', person: 7 } },
      ] as unknown as readonly Change[]
      await store.write(damaged, 'strict')
      const standIn = { id: 'ana', name: 'Ana', since: '9999-12-31T23:59:59.999Z' }
      expect(await store.read(damaged)).toEqual([
        { key: { table: 'people', id: 'ana' }, usable: { ...ana, value: standIn }, damage: { person: 'ana' } },
        { key: { table: 'runs', id: 'run-1' }, usable: null, damage: { person: 'ana' } },
        { key: { table: 'runs', id: 'run-2' }, usable: null, damage: { person: null } },
      ])
    })
    it('is there again after the browser has deleted everything, and says that it is empty', async () => {
      const { store, clear } = await open()
      await store.write([ana], 'strict')
      const told = vi.fn<(empty: boolean) => void>()
      store.onReopened(told)
      await clear()
      expect(await store.readAll()).toEqual([])
      expect(told.mock.calls).toEqual([[true]])
      await store.write([run], 'strict')
      expect(await store.readAll()).toEqual([whole(run)])
    })
    it('that a later version has upgraded refuses, and says so', async () => {
      const { store, upgrade } = await open()
      await store.write([ana], 'strict')
      await upgrade()
      await expect(store.write([run], 'strict')).rejects.toMatchObject({ name: 'VersionError' })
      await expect(store.readAll()).rejects.toMatchObject({ name: 'VersionError' })
      expect(store.newer()).toBe(true)
    })
  })
}
