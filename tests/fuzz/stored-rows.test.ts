import { checkRecordsFile, keptOf, progressOf, recordsFile, recordsText, rosterCsv } from '#records'
import type { Ledger, OutsideFile, Person } from '#records'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyText } from '../../src/records/rows.ts'
import type { Change } from '../../src/records/rows.ts'
import { ana, passed } from '../records/exported.ts'
import { fakeStore, ledgerOver, openRun } from '../support/fake-store.ts'
import { recordOf } from '../../build/sample-records/runs.ts'
import { damage, damaged } from './damage.ts'
import { expectNumbers } from './expect-run.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { textOf, treeOf } from './json-tree.ts'

const { runs, attempt } = passed()

/** A browser's rows: two people with runs, an attempt, and a file from outside. */
const good: readonly Change[] = [
  { table: 'people', id: ana.id, value: ana },
  { table: 'people', id: 'b', value: { id: 'b', name: 'Ben', since: '2026-01-02T08:00:00.000Z' } },
  ...[...runs, openRun({ person: ana.id }), recordOf('page-two/best', 6, { person: 'b' })].map((value): Change => ({
    table: 'runs',
    id: value.id,
    value,
  })),
  { table: 'attempts', id: attempt.id, value: attempt },
  { table: 'outside', id: 'o', value: { id: 'o', file: 'o.json', text: '{}' } },
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
      const key = odd === null ? undefined : (Object.keys(before.value ?? {})[odd.key] ?? 'more')
      if (key !== undefined) object[key] = odd?.value
      object['id'] = before.id
      rows[row] = { ...before, value: object } as unknown as Change
    }
    return { rows, hurt: new Set(all.map(({ row }) => row)) }
  })

/** Of a person who is not here: somebody else's, who has been deleted in another tab. */
const isOrphan = ({ value }: Change): boolean =>
  value !== null && 'person' in value && typeof value.person === 'string' && !['p', 'b'].includes(value.person)

const NOW = '2026-06-01T12:00:00.000Z'

/** Whether a ledger gives a good row as it is. */
function gives(ledger: Ledger, { table, id, value }: Change): boolean {
  if (table === 'people') return ledger.people().includes(value as Person)
  if (table === 'outside') return ledger.outside().includes(value as OutsideFile)
  return table === 'attempts' || ledger.run(id) === value
}

/** What the screens make of a ledger. */
function expectShown(ledger: Ledger): void {
  for (const { id } of ledger.people()) expectNumbers(progressOf(ledger.runs(id), NOW, () => 0))
  const everything = keptOf(ledger)
  expect(rosterCsv(everything, () => 0)).toMatch(/^\ufeffname,/)
  const text = recordsText(recordsFile(everything, { version: '0.1.0', exported: NOW }))
  expect(checkRecordsFile(text, () => null).ok).toBe(true)
}

/** Asserts what must hold over such rows, and gives whether some could not be read. */
async function bears({ rows, hurt }: { readonly rows: readonly Change[]; readonly hurt: ReadonlySet<number> }) {
  const store = fakeStore()
  for (const row of rows) store.rows.set(keyText(row), row)
  const ledger = await ledgerOver(store)
  expect(ledger.people()).toContain(ledger.current())
  const unhurt = good.filter((_, i) => !hurt.has(i))
  expect(unhurt.filter((row) => !gives(ledger, row))).toEqual([])
  expectShown(ledger)
  const person = ledger.current().id
  expect(await ledger.putRun(openRun({ id: 'new', person }))).toBe(true)
  expect(ledger.runs(person).map(({ id }) => id)).toContain('new')
  const changed = rows.filter((row) => store.rows.get(keyText(row)) !== row)
  expect(changed.filter((row) => !isOrphan(row))).toEqual([])
  const unread = ledger.damaged().map(keyText)
  expect(unread.filter((name) => !store.rows.has(name))).toEqual([])
  expect(unhurt.map(keyText).filter((name) => unread.includes(name))).toEqual([])
  await ledger.clear()
  expect([...store.rows.keys()].filter((name) => !name.startsWith('outside/'))).toEqual([])
  return unread.length > 0
}

describe('P1 whatever the database holds, the records that are good are there', () => {
  it('a ledger opens over damaged rows, works, and changes none of them by itself', patience('stored rows'), async () =>
    expect(await fuzz('stored rows', input, bears)).toBeGreaterThan(ENOUGH),
  )
})
