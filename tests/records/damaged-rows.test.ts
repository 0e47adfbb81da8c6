import { keptOf, practiceOf, progressOf, recordsFile, recordsText, rosterCsv } from '#records'
import type { Ledger } from '#records'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/records/rows.ts'
import { ana, passed } from './exported.ts'
import { fakeStore, ledgerOver, openRun } from '../support/fake-store.ts'

const { runs, attempt } = passed()
const [finished = openRun()] = runs
const rows = {
  people: ana,
  runs: finished,
  attempts: attempt,
  outside: { id: 'outside-o', file: 'o.json', text: '{}' },
} as const
type Table = keyof typeof rows

/** Something put in place of a row, as screens do. */
const inPlace: Record<Table, (ledger: Ledger) => Promise<boolean>> = {
  people: (ledger) => ledger.rename(ana.id, 'Ana Maria'),
  runs: (ledger) => ledger.putRun(finished),
  attempts: (ledger) => ledger.putAttempt(attempt),
  outside: (ledger) => ledger.addOutside(rows.outside),
}
const shown: Record<Table, (ledger: Ledger) => unknown> = {
  people: (ledger) => ({ ...ledger.current(), since: ana.since }),
  runs: (ledger) => ledger.run(finished.id),
  attempts: (ledger) => ledger.attempts().find(({ id }) => id === attempt.id),
  outside: (ledger) => ledger.outside()[0],
}

const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

/** What may lie in a table in place of a good row's keys; all of it under the row's own id. */
const damages: readonly (readonly [Table, string, object])[] = [
  ...Object.entries(rows).flatMap(([table, row]): [Table, string, object][] => [
    [table as Table, 'no keys', {}],
    [
      table as Table,
      'a key of another kind',
      { ...row, ...(table === 'outside' ? { text: 7 } : { since: 7, begun: 7 }) },
    ],
    [table as Table, 'what no file can hold', { ...row, extra: cyclic }],
    [table as Table, 'a number no file can hold', { ...row, extra: 10n }],
  ]),
  ['people', 'the year 10000', { ...ana, since: '+010000-01-01T00:00:00.000Z' }],
  ['people', 'a year before there were years', { ...ana, since: '-000001-01-01T00:00:00.000Z' }],
  ['runs', 'the year 10000', { ...finished, ended: '+010000-01-01T00:00:00.000Z' }],
  ['runs', 'a clock that is no number', { ...finished, east: Number.NaN }],
  ['runs', 'a clock out of this world', { ...finished, east: Number.MAX_VALUE }],
  ['runs', 'a log that is none', { ...finished, log: [] }],
  [
    'runs',
    'a score that is no number',
    { ...finished, reading: { ...finished.reading, card: { ...finished.reading?.card, overall: Number.NaN } } },
  ],
  [
    'runs',
    'a score far above 100',
    { ...finished, reading: { ...finished.reading, card: { ...finished.reading?.card, overall: 1e300 } } },
  ],
  ['runs', 'a reading without acts', { ...finished, reading: { ...finished.reading, acts: null } }],
  ['attempts', 'scenes that are no list', { ...attempt, order: null }],
  ['attempts', 'a seed that is no number', { ...attempt, seed: Number.NaN }],
  ['attempts', 'a certificate without a day', { ...attempt, certificate: { ...attempt.certificate, issued: null } }],
]

/** A store with everything of Ana's, one row of it damaged. */
function storeWith(table: Table, damage: object) {
  const store = fakeStore()
  const put = (name: Table, value: { readonly id: string }) =>
    store.rows.set(`${name}/${value.id}`, { table: name, id: value.id, value } as unknown as Change)
  put('people', rows.people)
  for (const run of runs) put('runs', run)
  put('attempts', rows.attempts)
  put('outside', rows.outside)
  put(table, { ...damage, id: rows[table].id })
  return { store, name: `${table}/${rows[table].id}` }
}

describe.each(damages)('a row of %s with %s', (table, _what, damage) => {
  it('is told, keeps nothing else from being read and exported, and stays as it is', async () => {
    const { store, name } = storeWith(table, damage)
    const before = new Map(store.rows)
    const ledger = await ledgerOver(store)
    expect(ledger.damaged()).toEqual([{ table, id: rows[table].id }])
    expect(ledger.current().id).toBe(ana.id)
    expect(ledger.runs()).toHaveLength(table === 'runs' ? runs.length - 1 : runs.length)
    progressOf(ledger.runs(), '2026-06-01T12:00:00.000Z')
    rosterCsv(keptOf(ledger))
    recordsText(recordsFile(keptOf(ledger), { version: '0.1.0', exported: '2026-06-01T12:00:00.000Z' }))
    expect(await ledger.putRun(openRun({ id: 'new', person: ana.id }))).toBe(true)
    expect(store.rows.get(name)).toBe(before.get(name))
    for (const [row, value] of before) expect(store.rows.get(row)).toBe(value)
  })
  it('is not written over by what is put in its place either, and the visit goes on with that', async () => {
    const { store, name } = storeWith(table, damage)
    const before = store.rows.get(name)
    const ledger = await ledgerOver(store)
    expect(await inPlace[table](ledger)).toBe(false)
    expect(store.rows.get(name)).toBe(before)
    expect(ledger.keeps()).toBe(true)
    expect(shown[table](ledger)).toEqual(table === 'people' ? { ...rows.people, name: 'Ana Maria' } : rows[table])
  })
  it('goes with everything else when everything is deleted', async () => {
    const { store } = storeWith(table, damage)
    const ledger = await ledgerOver(store)
    await ledger.clear()
    await ledger.removeOutside(rows.outside.id)
    expect([...store.rows.keys()]).toEqual([])
    expect(ledger.damaged()).toEqual([])
  })
})

it('a run of the last day there is, or with half a character in its id, is read, told and exported like any other', async () => {
  const store = fakeStore()
  store.rows.set(`people/${ana.id}`, { table: 'people', id: ana.id, value: ana })
  const last = {
    ...finished,
    id: 'half \ud800',
    begun: '9999-12-31T23:59:00.000Z',
    ended: '9999-12-31T23:59:59.999Z',
    east: 840,
  }
  store.rows.set(`runs/${last.id}`, { table: 'runs', id: last.id, value: last })
  const ledger = await ledgerOver(store)
  expect(ledger.damaged()).toEqual([])
  const [item] = practiceOf(ledger.runs(), '2026-06-01T12:00:00.000Z', () => 840)
  expect([item?.day, item?.last.day, item?.inDays]).toEqual(['9999-12-31', '9999-12-31', 2_912_290])
  const [point] = progressOf(ledger.runs(), '9999-12-31T23:59:59.999Z', () => 840).points
  expect(point?.day).toBe('9999-12-31')
  const text = recordsText(recordsFile(keptOf(ledger), { version: '0.1.0', exported: '2026-06-01T12:00:00.000Z' }))
  expect(JSON.parse(text)).toMatchObject({ runs: [{ id: 'half \ud800' }] })
})
