import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Ledger } from '#records'
import { openLibrary } from '../../src/app/library.ts'
import type { ScenarioLibrary } from '../../src/app/library.ts'
import { memoryLedger } from '../support/fake-store.ts'
import { fetched } from '../support/fetched.ts'

vi.mock('virtual:library', () => ({
  hashes: { one: 'sha256-1' },
  heads: [{ id: 'one', title: 'One', stage: {}, cast: {} }],
  load: {},
  translations: {
    es: async () => ({ heads: { one: { head: { id: 'one', title: 'Uno', lang: 'es' }, untranslated: 0 } }, load: {} }),
  },
}))

const text = readFileSync('scenarios/nozzle/scenario.json', 'utf8')
let ledger: Ledger

beforeEach(() => {
  ledger = memoryLedger(() => '2026-03-10T09:00:00.000Z')
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

describe('two files from outside with one id', () => {
  const other = text.replace(/"title": "[^"]*"/, '"title": "Another nozzle"')
  const titles = (library: ScenarioLibrary) =>
    library.entries().flatMap((e) => (e.origin === 'outside' ? e.scenario.title : []))
  const added = async (library: ScenarioLibrary, words: string) => {
    const result = await library.add(new File([words], 'mine.json'))
    if (!result.ok) throw new Error('the file does not check')
    return result
  }

  it('the second says whose place it took, and gives it back', async () => {
    const library = await openLibrary(ledger)
    const { id, replaced } = await added(library, text)
    expect(replaced).toBe(null)
    const before = library.hashOf(id)
    const second = await added(library, other)
    expect(second.replaced?.title).toBe('The nozzle')
    expect(titles(library)).toEqual(['Another nozzle'])
    expect(library.hashOf(id)).not.toBe(before)
    await second.replaced?.undo()
    expect(titles(library)).toEqual(['The nozzle'])
    expect(library.hashOf(id)).toBe(before)
    expect(ledger.outside().map((file) => file.text)).toEqual([text])
  })
  it('the same file again takes nobody’s place', async () => {
    const library = await openLibrary(ledger)
    await added(library, text)
    expect((await added(library, text)).replaced).toBe(null)
  })
})

it('files that come from another tab, or from a store that answered late, are in the catalogue then', async () => {
  const library = await openLibrary(ledger)
  const told = vi.fn<() => void>()
  library.subscribe(told)
  await ledger.addOutside({ id: 'outside-nozzle', file: 'mine.json', text })
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), fetched)
  expect(library.entries().map(({ id }) => id)).toEqual(['one', 'outside-nozzle'])
  await ledger.removeOutside('outside-nozzle')
  expect(library.entries().map(({ id }) => id)).toEqual(['one'])
})
