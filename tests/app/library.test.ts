import { beforeEach, expect, it, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Ledger } from '#records'
import { openLibrary } from '../../src/app/library.ts'
import { createLedger } from '../../src/records/ledger.ts'

vi.mock('virtual:library', () => ({
  heads: [{ id: 'one', title: 'One', stage: {}, cast: {} }],
  load: {},
  translations: {
    es: async () => ({ heads: { one: { head: { id: 'one', title: 'Uno', lang: 'es' }, untranslated: 0 } }, load: {} }),
  },
}))

const text = readFileSync('scenarios/nozzle/scenario.json', 'utf8')
let ledger: Ledger

beforeEach(() => {
  const choice = { get: () => null, set: () => undefined }
  ledger = createLedger({ disk: null, wire: null, choice, now: () => '2026-03-10T09:00:00.000Z' })
})

it('the catalogue is the same array until something in it changes, so that what is read from it is kept', async () => {
  const library = await openLibrary(ledger)
  const titles = () => library.entries().map(({ scenario }) => scenario.title)
  const seen = new Set<unknown>()
  const changes = () => {
    const entries = library.entries()
    expect(library.entries()).toBe(entries)
    expect(seen.has(entries)).toBe(false)
    seen.add(entries)
    return titles()
  }
  expect(changes()).toEqual(['One'])
  const added = await library.add(new File([text], 'mine.json'))
  if (!added.ok) throw new Error('the file does not check')
  expect(changes()).toHaveLength(2)
  const undo = await library.remove(added.id)
  expect(changes()).toEqual(['One'])
  await undo()
  expect(changes()).toHaveLength(2)
  ;(await library.speak('es'))()
  expect(changes()[0]).toBe('Uno')
  await library.clear()
  expect(changes()).toEqual(['Uno'])
})

it('a file that is kept in the browser is in the catalogue from the start', async () => {
  await ledger.addOutside({ id: 'outside-nozzle', file: 'mine.json', text })
  const library = await openLibrary(ledger)
  expect(library.entries().map(({ id }) => id)).toEqual(['one', 'outside-nozzle'])
})
