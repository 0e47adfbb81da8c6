// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/preact'
import { strToU8 } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readZip, SCENARIO, writeZip, type ZipRefusal, zipLimits } from '#studio'
import { textIn } from '../../support/texts.ts'
import { readScenario } from '../../support/fake-ports.ts'
import { entries } from '../../support/heads.ts'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import { zipRefusalText } from '../../../src/ui/catalogue/outside/zip-refusal-text.ts'
import { openZip } from '../../../src/ui/studio/share/open-zip.ts'
import { ShareView } from '../../../src/ui/studio/share/share-view.tsx'
import type { Library, ReadScenario } from '../../../src/ui/ports/index.ts'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const picture = Uint8Array.from([...strToU8('RIFF    WEBP'), 1, 2, 3])

const toBring = (bytes: Uint8Array) => ({ size: bytes.length, read: async () => bytes })

/** What is handed to the browser to be saved, in order. */
function catchFiles() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, bytes: async (i: number) => new Uint8Array(await (blobs[i] ?? new Blob()).arrayBuffer()) }
}

afterEach(() => {
  page.end()
  vi.restoreAllMocks()
})

describe('the share view', () => {
  test('hands over a zip with everything in it, which can be brought again', async () => {
    const files = catchFiles()
    const texts = { [SCENARIO]: example, 'locales/es.json': '{}', 'review.json': '{}' } as const
    const draft = await showInStudio(<ShareView />, texts, {}, { draft: { media: async () => picture } })
    await page.settle(() =>
      draft.document.edit('media', { media: { 'media/note.webp': { hash: 'sha256-1', size: picture.length } } }),
    )
    expect(page.text()).toContain('1 translation (es)')
    expect(page.text()).toContain('1 picture of your own')
    await page.click(page.get('[data-share="zip"]'))
    expect(files.names).toEqual(['front-desk.zip'])
    const read = await openZip(toBring(await files.bytes(0)))
    expect(read).toEqual({ ok: true, brought: { texts, media: { 'media/note.webp': picture } } })
  })
  test('says which pictures are gone, and hands over the rest', async () => {
    const files = catchFiles()
    const draft = await showInStudio(<ShareView />, example)
    await page.settle(() => draft.document.edit('media', { media: { 'media/a.webp': { hash: 'x', size: 1 } } }))
    await page.click(page.get('[data-share="zip"]'))
    expect(page.text()).toContain('the zip goes without them: media/a.webp')
    expect(readZip(await files.bytes(0))).toMatchObject({ ok: true })
  })
  test('hands over a broken text as it is, says what is wrong, and offers nothing to play', async () => {
    const files = catchFiles()
    const broken = example.slice(0, -20)
    await showInStudio(<ShareView />, broken)
    expect(page.text()).toMatch(/cannot be played yet: there (is|are) \d+ things? to mend/)
    expect(document.querySelector('[data-share="catalogue"]')).toBeNull()
    await page.click(page.get('[data-share="file"]'))
    expect(files.names).toEqual(['scenario.json'])
    expect(new TextDecoder().decode(await files.bytes(0))).toBe(broken)
  })
})

describe('playing it from the catalogue', () => {
  const id = entries.at(-1)?.id ?? ''
  const reads = (part: Partial<ReadScenario> = {}) =>
    vi.fn<Library['readFolder']>(async () => readScenario({ id, title: 'Front desk', ...part }))

  test('puts everything there as it is now, and leads to it', async () => {
    const readFolder = reads({ languages: ['es'] })
    await showInStudio(
      <ShareView />,
      { [SCENARIO]: example, 'locales/es.json': '{}' },
      {},
      { ports: { library: { readFolder } } },
    )
    await page.click(page.get('[data-share="catalogue"]'))
    const [folder, file] = readFolder.mock.calls[0] ?? []
    expect(file).toBe('front-desk.json')
    expect(Object.keys(folder?.texts ?? {})).toEqual(['scenario.json', 'locales/es.json'])
    expect((await screen.findByRole('link', { name: 'Open it' })).getAttribute('href')).toBe(`#/brief/${id}`)
    expect(page.text()).toContain('Translations that came along: es.')
  })
  test('asks before it replaces one of the same id, and takes that back', async () => {
    const undo = vi.fn<() => Promise<void>>(async () => undefined)
    const put = vi.fn<ReadScenario['put']>(async () => ({ kept: true, replaced: { title: 'Mine', undo } }))
    await showInStudio(
      <ShareView />,
      example,
      {},
      { ports: { library: { readFolder: reads({ replaces: 'Mine', put }) } } },
    )
    await page.click(page.get('[data-share="catalogue"]'))
    expect(await screen.findByRole('heading', { name: 'Replace “Mine”?' })).toBeTruthy()
    expect(put).not.toHaveBeenCalled()
    await page.click(page.get('[data-bringing="put"]'))
    expect(put).toHaveBeenCalledOnce()
    await page.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(page.text()).toContain('“Mine” is back.'))
  })
  test('asks calmly before a newer version takes the place of one’s own', async () => {
    const readFolder = reads({ replaces: 'Front desk' })
    await showInStudio(<ShareView />, example, {}, { ports: { library: { readFolder } } })
    await page.click(page.get('[data-share="catalogue"]'))
    expect(await screen.findByRole('heading', { name: 'Update “Front desk” in the catalogue?' })).toBeTruthy()
    expect(page.get('[data-bringing="put"]').textContent).toBe('Update it')
  })
  test('says so when the catalogue does not take it', async () => {
    const readFolder = async () => ({ ok: false, problems: [] }) as const
    await showInStudio(<ShareView />, example, {}, { ports: { library: { readFolder } } })
    await page.click(page.get('[data-share="catalogue"]'))
    await vi.waitFor(() => expect(page.text()).toContain('front-desk.json cannot be played yet'))
  })
})

describe('opening a zip', () => {
  const refusals: readonly ZipRefusal[] = [
    { code: 'too-large', bytes: 40 * 1024 * 1024, most: zipLimits.bytes },
    { code: 'not-a-zip' },
    { code: 'damaged', file: null },
    { code: 'damaged', file: 'a' },
    { code: 'unsupported', file: null },
    { code: 'unsupported', file: 'a' },
    { code: 'too-many', count: 999, most: 400 },
    { code: 'unpacks-too-large', most: zipLimits.unpacked },
    { code: 'file-too-large', file: 'a', most: zipLimits.text },
    { code: 'several-scenarios', files: ['a/scenario.json', 'b/scenario.json'] },
    { code: 'no-scenario' },
    ...(
      ['unsafe-path', 'twice', 'link', 'encrypted', 'unknown-file', 'not-text', 'not-that-kind', 'active'] as const
    ).map((code) => ({ code, file: 'a' })),
  ]
  test('every refusal is a sentence of its own, in both languages', () => {
    for (const { t } of [textIn('en'), textIn('es')]) {
      const sentences = refusals.map((refusal) => zipRefusalText(t, refusal))
      expect(new Set(sentences).size).toBe(refusals.length)
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{]+\.$/)
    }
  })
  test('a file that is too large is not even read', async () => {
    const read = vi.fn<() => Promise<Uint8Array>>()
    expect(await openZip({ size: zipLimits.bytes + 1, read })).toMatchObject({ refusal: { code: 'too-large' } })
    expect(read).not.toHaveBeenCalled()
  })
  test('a zip somebody made of the folder is taken', async () => {
    const zip = writeZip({ texts: { [SCENARIO]: example }, media: {} }, 'front-desk')
    expect(await openZip(toBring(zip))).toMatchObject({ ok: true })
  })
})
