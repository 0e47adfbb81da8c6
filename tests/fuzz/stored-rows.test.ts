import { checkRecordsFile, keptOf, progressOf, recordsFile, recordsText, rosterCsv } from '#records'
import * as fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Change } from '../../src/records/disk-types.ts'
import { ana, passed } from '../records/exported.ts'
import { fakeDisk, ledgerOver, openRun } from '../records/fake-disk.ts'
import { recordOf } from '../records/run-records.ts'
import { damage, damaged } from './damage.ts'
import { expectNumbers } from './expect-run.ts'
import { fuzz } from './fuzz.ts'
import { textOf, treeOf } from './json-tree.ts'

const { runs, attempt } = passed()

/** A browser's rows: two people with runs, an attempt, and a file from outside. */
const good: readonly Change[] = [
  { store: 'people', id: ana.id, value: ana },
  { store: 'people', id: 'b', value: { id: 'b', name: 'Ben', since: '2026-01-02T08:00:00.000Z' } },
  ...[...runs, openRun({ person: ana.id }), recordOf('page-two/best', 6, { person: 'b' })].map((value): Change => ({
    store: 'runs',
    id: value.id,
    value,
  })),
  { store: 'attempts', id: attempt.id, value: attempt },
  { store: 'outside', id: 'o', value: { id: 'o', file: 'o.json', text: '{}' } },
]
const trees = good.map(({ value }) => treeOf(value))

/** What a database can hold that JSON cannot. */
const strange: readonly unknown[] = [undefined, NaN, -Infinity, new Date(NaN), new Map(), 10n, new Uint8Array(3)]

/** Some of the rows damaged; a row keeps its id, for without one the database takes none. */
const input = fc
  .array(
    fc.record({
      row: fc.nat(good.length - 1),
      damages: fc.array(damage, { minLength: 1, maxLength: 3 }),
      strange: fc.option(fc.record({ key: fc.nat(20), value: fc.constantFrom(...strange) }), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => {
    const rows = [...good]
    for (const { row, damages, strange: odd } of all) {
      const [before, tree] = [good[row], trees[row]]
      if (before === undefined || tree === undefined) continue
      const value: unknown = JSON.parse(textOf(damaged(tree, damages)))
      const object: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
      const key = odd === null ? undefined : Object.keys(before.value ?? {})[odd.key]
      if (key !== undefined) object[key] = odd?.value
      object['id'] = before.id
      rows[row] = { ...before, value: object } as unknown as Change
    }
    return { rows, hurt: new Set(all.map(({ row }) => row)) }
  })

/** Of a person who is not here: somebody else's, who has been deleted in another tab. */
const isOrphan = ({ value }: Change): boolean =>
  value !== null && 'person' in value && typeof value.person === 'string' && !['p', 'b'].includes(value.person)

describe('P1 whatever the database holds, the records that are good are there', () => {
  fuzz(
    'a ledger opens over damaged rows, works, and changes none of them by itself',
    'stored rows',
    input,
    async ({ rows, hurt }) => {
      const disk = fakeDisk()
      for (const row of rows) disk.rows.set(`${row.store}/${row.id}`, row)
      const before = [...disk.rows.entries()]
      const ledger = await ledgerOver(disk)
      const people = ledger.people()
      expect(people.length).toBeGreaterThan(0)
      expect(people).toContain(ledger.current())
      const everything = keptOf(ledger)
      for (const [i, { store, id, value }] of good.entries()) {
        if (hurt.has(i)) continue
        if (store === 'people') expect(people).toContain(value)
        if (store === 'outside') expect(ledger.outside()).toContain(value)
        if (store === 'runs') expect(ledger.run(id)).toBe(value)
      }
      for (const { id } of people) expectNumbers(progressOf(ledger.runs(id), '2026-06-01T12:00:00.000Z', () => 0))
      rosterCsv(everything, () => 0)
      const text = recordsText(recordsFile(everything, { version: '0.1.0', exported: '2026-06-01T12:00:00.000Z' }))
      checkRecordsFile(text, () => null)
      const person = ledger.current().id
      expect(await ledger.putRun(openRun({ id: 'new', person }))).toBe(true)
      expect(ledger.runs(person).map(({ id }) => id)).toContain('new')
      for (const [name, row] of before) if (!isOrphan(row)) expect(disk.rows.get(name)).toBe(row)
      const unread = ledger.damaged().map(({ store, id }) => `${store}/${id}`)
      expect(unread.filter((name) => !disk.rows.has(name))).toEqual([])
      const untouched = good.filter((_, i) => !hurt.has(i)).map(({ store, id }) => `${store}/${id}`)
      expect(untouched.filter((name) => unread.includes(name))).toEqual([])
      await ledger.clear()
      expect([...disk.rows.keys()].filter((name) => !name.startsWith('outside/'))).toEqual([])
      return unread.length > 0
    },
  )
})
