import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import type { Ledger } from '#records'
import { type FolderFiles, writeZip } from '#studio'
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
const locale = readFileSync('scenarios/nozzle/locales/es.json', 'utf8')
const pictures = Object.fromEntries(
  readdirSync('scenarios/nozzle/media').map((name) => [
    `media/${name}`,
    new Uint8Array(readFileSync(`scenarios/nozzle/media/${name}`)),
  ]),
)
const whole: FolderFiles = { texts: { 'scenario.json': text, 'locales/es.json': locale }, media: pictures }
const zipped = (folder: FolderFiles): File => new File([writeZip(folder, 'nozzle') as BlobPart], 'mine.zip')

/** Reads a scenario's file or a zip, and puts it into the catalogue. */
async function bring(library: ScenarioLibrary, from: string | File) {
  const read = await library.read(typeof from === 'string' ? new File([from], 'mine.json') : from)
  if (!read.ok) throw new Error('the file does not check')
  return { ...read, ...(await read.put()) }
}
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
  const added = await bring(library, text)
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
  it('the second says whose place it took, and gives it back', async () => {
    const library = await openLibrary(ledger)
    const { id, replaced } = await bring(library, text)
    expect(replaced).toBe(null)
    const before = library.hashOf(id)
    const second = await bring(library, other)
    expect(second.replaces).toBe('The nozzle')
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
    await bring(library, text)
    expect((await bring(library, text)).replaced).toBe(null)
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

describe('a zip from outside', () => {
  it('brings its translations and own files along, and gives all of them for a copy', async () => {
    const library = await openLibrary(ledger)
    const { id, languages, media, problems } = await bring(library, zipped(whole))
    expect({ languages, media, problems }).toEqual({ languages: ['es'], media: 2, problems: [] })
    expect((await library.open(id)).translation).toBe(null)
    ;(await library.speak('es'))()
    const card = library.entries().find((entry) => entry.id === id)
    expect(card).toMatchObject({ origin: 'outside', untranslated: 0, scenario: { lang: 'es', title: 'La manguera' } })
    expect((await library.open(id)).translation?.lang).toBe('es')
    expect((await library.outsideMedia(id, 'media/engine-runs.svg'))?.bytes).toEqual(pictures['media/engine-runs.svg'])
    expect(await library.outsideFolder(id)).toEqual(whole)
  })
  it('takes its own files with it when it is removed, alone, and they come back with it', async () => {
    const library = await openLibrary(ledger)
    const { id } = await bring(library, zipped(whole))
    await bring(library, text.replace('"id": "nozzle"', '"id": "other"'))
    const undo = await library.remove(id)
    expect(library.entries().map((entry) => entry.id)).toEqual(['one', 'outside-other'])
    expect(await library.outsideMedia(id, 'media/engine-runs.svg')).toBe(null)
    await undo()
    expect(await library.outsideFolder(id)).toEqual(whole)
  })
  it('takes the place of the same scenario without its translations, and gives that place back', async () => {
    const library = await openLibrary(ledger)
    await bring(library, text)
    const { id, replaces, replaced } = await bring(library, zipped(whole))
    expect(replaces).toBe('The nozzle')
    await replaced?.undo()
    expect(await library.outsideFolder(id)).toEqual({ texts: { 'scenario.json': text }, media: {} })
    expect((await bring(library, zipped(whole))).replaces).toBe('The nozzle')
    expect((await bring(library, zipped(whole))).replaces).toBe(null)
  })
  it('is refused where a text of it has an error, with the file, and nothing is kept', async () => {
    const library = await openLibrary(ledger)
    const broken = { ...whole, texts: { ...whole.texts, 'locales/es.json': '{ "title": "El pico" }' } }
    const read = await library.read(zipped(broken))
    expect('problems' in read && read.problems.map(({ file, code }) => [file, code])).toEqual([
      ['locales/es.json', 'wrong-type'],
    ])
    expect(ledger.outside()).toEqual([])
  })
  it('is refused with its reason where it is no zip of a scenario', async () => {
    const library = await openLibrary(ledger)
    expect(await library.read(new File(['PK?'], 'mine.zip'))).toEqual({ ok: false, zip: { code: 'not-a-zip' } })
    const large = Object.defineProperty(new File([], 'mine.zip'), 'size', { value: 2 ** 30 })
    expect(await library.read(large)).toMatchObject({ ok: false, zip: { code: 'too-large' } })
  })
})
