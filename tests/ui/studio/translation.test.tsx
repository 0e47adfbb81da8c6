// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { useEffect } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type LocaleTexts, type Path, parseScenario, refreshLocale, textsOf } from '#scenario'
import { cursorAt, localeName, renameBeat, SCENARIO } from '#studio'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import type { OpenDraft } from '../../../src/ui/ports/index.ts'
import { TranslationView } from '../../../src/ui/studio/translation/translation-view.tsx'
import { useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'

const source = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const { scenario } = parseScenario(source, SCENARIO)
if (scenario === null) throw new Error('the example has an error')
const originals = textsOf(scenario)
const json = (texts: LocaleTexts): string => `${JSON.stringify(texts, null, 2)}\n`
const full: LocaleTexts = Object.fromEntries(
  originals.map(({ path, text }) => [path, { source: text, text: `~${text}` }]),
)
const ES = localeName('es')
const title = originals[0]?.text ?? ''

/** Another view: it tells where the cursor is, and can be sent elsewhere. */
function Elsewhere({ at }: { readonly at: Path | undefined }) {
  const { cursor, setCursor, edit } = useStudio()
  useEffect(() => {
    if (at !== undefined) setCursor(cursorAt(at))
  }, [setCursor, at])
  return (
    <main class="workbench-main" tabIndex={-1} data-where={cursor.path.join('/')}>
      <button onClick={() => edit('beat', renameBeat('counter', 'at-the-desk'))}>Rename</button>
    </main>
  )
}
const shown = (texts: LocaleTexts | string | null, part: Partial<OpenDraft> = {}, at?: Path) =>
  showInStudio(
    <>
      <TranslationView />
      <Elsewhere at={at} />
    </>,
    { [SCENARIO]: source, ...(texts !== null && { [ES]: typeof texts === 'string' ? texts : json(texts) }) },
    {},
    { draft: part },
  )
const textOf = (draft: OpenDraft, name = ES): string => draft.document.files().texts[name] ?? ''
const localeOf = (draft: OpenDraft): LocaleTexts => JSON.parse(textOf(draft)) as LocaleTexts
function field(name: string): HTMLTextAreaElement {
  const found = page.get(`textarea[data-field="${name}"]`)
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no field')
  return found
}
const write = (of: HTMLElement, value: string) => page.settle(() => fireEvent.input(of, { target: { value } }))
const names = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('textarea[data-field]')].map(({ dataset }) => dataset['field'] ?? '')
const stateOf = (name: string) => page.get(`[data-row="${name}"]`).dataset['state']
const spoken = () => [...document.querySelectorAll('[aria-live]')].map((one) => one.textContent).join(' ')
let scrolled: Element[] = []
beforeEach(() => {
  scrolled = []
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    scrolled.push(this)
  }
})
afterEach(() => {
  page.end()
  vi.restoreAllMocks()
})

describe('a table of texts', () => {
  test('lists every text in reading order, with its translation, its state and both reading times', async () => {
    const { title: _, ...others } = full
    await shown({ ...others, summary: { source: 'As it was.', text: 'Como era.' } })
    expect(names()).toEqual(originals.map(({ path }) => path))
    expect([stateOf('title'), stateOf('summary'), stateOf('role')]).toEqual(['missing', 'stale', 'done'])
    const row = page.get('[data-row="summary"]').textContent ?? ''
    expect(row).toContain('Before: As it was.')
    expect(row.match(/\d\.\d s to read/g)).toHaveLength(2)
    expect(page.get('[data-xlate="progress"]').textContent).toBe(
      `${originals.length - 2} of ${originals.length} translated`,
    )
  })
  test('is written in: as the command would, one step, undone as a whole', async () => {
    const draft = await shown(refreshLocale(scenario, {}))
    const before = textOf(draft)
    await write(field('title'), 'La <b>puerta</b>\n"roja"')
    expect(localeOf(draft)['title']).toEqual({ source: title, text: 'La <b>puerta</b> "roja"' })
    expect(textOf(draft)).toBe(json(refreshLocale(scenario, localeOf(draft))))
    expect(stateOf('title')).toBe('done')
    await page.settle(() => fireEvent.keyDown(field('title'), { key: 'z', ctrlKey: true }))
    expect(textOf(draft)).toBe(before)
    expect(field('title').value).toBe('')
  })
  test('tells that a translation fits its changed original still', async () => {
    const draft = await shown({ ...full, title: { source: 'As it was', text: 'Igual' } })
    await page.click(screen.getByRole('button', { name: 'It still fits' }))
    expect(localeOf(draft)['title']).toEqual({ source: title, text: 'Igual' })
    expect(document.activeElement).toBe(field('title'))
    expect(spoken()).toContain(`${originals.length} of ${originals.length}`)
  })
  test('cannot be written in where another tab writes', async () => {
    const draft = await shown(full, { editable: () => false })
    expect(field('title').readOnly).toBe(true)
    await write(field('title'), 'x')
    expect(localeOf(draft)).toEqual(full)
    expect(document.querySelector('[data-xlate="remove"]')).toBeNull()
  })
})

describe('keys', () => {
  test('Enter leads to the next text and back, and what was written is said to be kept', async () => {
    await shown({})
    field('title').focus()
    await write(field('title'), 'Uno')
    await page.press(field('title'), 'Enter')
    expect(document.activeElement).toBe(field(originals[1]?.path ?? ''))
    expect(spoken()).toContain(`Kept. 1 of ${originals.length} translated.`)
    await page.settle(() => fireEvent.keyDown(field(originals[1]?.path ?? ''), { key: 'Enter', shiftKey: true }))
    expect(document.activeElement).toBe(field('title'))
  })
  test('Ctrl+Enter leads to the next text that waits, round the end, and says when there is none', async () => {
    const { summary: _, ...others } = full
    await shown(others)
    const last = field(originals.at(-1)?.path ?? '')
    last.focus()
    const next = (of: HTMLElement) => page.settle(() => fireEvent.keyDown(of, { key: 'Enter', ctrlKey: true }))
    await next(last)
    expect(document.activeElement).toBe(field('summary'))
    await write(field('summary'), 'Resumen')
    await next(field('summary'))
    expect(spoken()).toContain('Nothing is left to do here.')
  })
})

describe('what is looked at', () => {
  test('are the missing, the changed or all texts, and those with some words; a row being written stays', async () => {
    const { title: _, ...others } = full
    await shown({ ...others, summary: { source: 'As it was.', text: 'Como era.' } })
    await page.click(screen.getByLabelText('Missing (1)'))
    expect(names()).toEqual(['title'])
    await write(field('title'), 'Uno')
    expect(names()).toEqual(['title'])
    await page.click(screen.getByLabelText('Changed since (1)'))
    expect(names()).toEqual(['summary'])
    await page.click(screen.getByLabelText(`All (${originals.length})`))
    await write(screen.getByLabelText('Search in both languages'), 'como ERA')
    expect(names()).toEqual(['summary'])
    await write(screen.getByLabelText('Search in both languages'), 'no such words')
    expect(page.text()).toContain('No text fits this.')
  })
})

describe('the shared place', () => {
  const line = originals.find(({ path }) => path.startsWith('beats.'))
  const at = line?.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)) ?? []
  test('follows the row one is in', async () => {
    await shown(full)
    await page.settle(() => field(line?.path ?? '').focus())
    expect(page.get('.workbench-main').dataset['where']).toBe(at.slice(0, 4).join('/'))
    expect(page.get('[data-current="true"]').dataset['row']).toBe(line?.path)
    expect(scrolled).toEqual([])
  })
  test('brings its row here when somebody jumps elsewhere', async () => {
    await shown(full, {}, at.slice(0, 4))
    await waitFor(() => expect(scrolled).toContain(page.get(`[data-row="${line?.path}"]`)))
  })
})

describe('languages', () => {
  test('are begun from a list of names, or by a code that is checked', async () => {
    const draft = await shown(null)
    expect(page.text()).toContain('This scenario is in English only')
    await page.click(page.get('[data-xlate="add"]'))
    const list = page.get('[data-xlate="new-language"]')
    expect([...list.querySelectorAll('option')].map((option) => option.textContent)).toContain('French')
    await page.settle(() => fireEvent.change(list, { target: { value: '' } }))
    for (const [code, told] of [
      ['spanish words', 'no language code'],
      ['EN', 'is written in this language'],
      ['con', 'Windows cannot'],
    ] as const) {
      await write(page.get('[data-xlate="tag"]'), code)
      await page.click(page.get('[data-xlate="begin"]'))
      expect(page.text()).toContain(told)
    }
    await write(page.get('[data-xlate="tag"]'), 'pt-br')
    expect(page.text()).toContain('That is Brazilian Portuguese.')
    await page.click(page.get('[data-xlate="begin"]'))
    expect(textOf(draft, localeName('pt-BR'))).toBe(json(refreshLocale(scenario, {})))
    expect(names()).toHaveLength(originals.length)
  })
  test('are removed when somebody says so, and come back with undo', async () => {
    const draft = await shown(full)
    await page.click(page.get('[data-xlate="remove"]'))
    expect(page.text()).toContain(`${originals.length} translated texts go with it`)
    await page.click(page.get('[data-xlate="remove-it"]'))
    expect(textOf(draft)).toBe('')
    await page.settle(() => draft.document.undo())
    expect(textOf(draft)).toBe(json(full))
  })
  test('whose file is broken are told of, and so is a broken scenario, whose texts stay', async () => {
    await shown('{ "title": ')
    expect(page.text()).toContain('The file locales/es.json cannot be read')
    const draft = await shown(full)
    await page.settle(() => draft.document.edit('typing', { texts: { [SCENARIO]: source.slice(0, -20) } }))
    expect(page.text()).toContain('broken at the moment')
    expect(names()).toHaveLength(originals.length)
    await write(field('title'), 'Aun así')
    expect(localeOf(draft)['title']?.text).toBe('Aun así')
  })
})

describe('a translator’s file', () => {
  const bring = async (content: string): Promise<void> => {
    await page.click(page.get('[data-xlate="in"]'))
    const input = page.input('input[type="file"]')
    Object.defineProperty(input, 'files', { value: [new File([content], 'a.xlf')], configurable: true })
    await page.settle(() => fireEvent.change(input))
  }
  const xliff = (units: string, language = 'es') =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="${language}"><file id="f">${units}</file></xliff>`
  const unit = (id: string, from: string, to: string) =>
    `<unit id="${id}"><segment state="final"><source>${from}</source><target>${to}</target></segment></unit>`

  test('goes out with everything in it, and changes nothing when it comes back', async () => {
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob)
      return 'blob:x'
    })
    await shown(full)
    await page.click(page.get('[data-xlate="out"]'))
    const text = await saved[0]?.text()
    expect(text).toContain('<unit id="title"')
    await bring(text ?? '')
    expect(page.text()).toContain('There is nothing new in this file.')
    expect(document.querySelector('[data-xlate="take"]')).toBeNull()
  })
  test('says first what it changes, and changes it as one step', async () => {
    const draft = await shown({ summary: full['summary'] ?? { source: '', text: '' } })
    const before = textOf(draft)
    const summary = originals.find(({ path }) => path === 'summary')?.text ?? ''
    await bring(xliff(unit('title', title, 'Uno &lt;b&gt;') + unit('summary', summary, 'Dos') + unit('gone', 'x', 'y')))
    const plan = page.get('[data-xlate="plan"]').textContent ?? ''
    expect(plan).toContain('1 text is translated for the first time')
    expect(plan).toContain('1 text is translated differently')
    expect(plan).toContain('gone')
    expect(textOf(draft)).toBe(before)
    await page.click(page.get('[data-xlate="take"]'))
    expect(localeOf(draft)['title']).toEqual({ source: title, text: 'Uno <b>' })
    expect(field('title').value).toBe('Uno <b>')
    expect(spoken()).toContain('2 texts taken over')
    await page.settle(() => draft.document.undo())
    expect(textOf(draft)).toBe(before)
  })
  test('is refused with a sentence', async () => {
    await shown(full)
    await bring(xliff('', 'fr'))
    expect(page.text()).toContain('This file is translated into French, and not into Spanish.')
    await bring('<!DOCTYPE x><x/>')
    expect(page.text()).toContain('declares a document type')
  })
})

test('what fits no text any more is kept until somebody removes it', async () => {
  const draft = await shown({ ...full, 'beats.gone.script.0.say': { source: 'Gone.', text: 'Se fue.' } })
  await page.click(screen.getByRole('button', { name: 'Remove' }))
  expect(localeOf(draft)).toEqual(full)
})

test('a translation goes along when another view gives a beat another name, in the same step', async () => {
  const draft = await shown(full)
  await page.click(screen.getByRole('button', { name: 'Rename' }))
  expect(
    new Set(originals.map(({ path }) => stateOf(path.replace(/^beats\.counter\./, 'beats.at-the-desk.')))),
  ).toEqual(new Set(['done']))
  await page.settle(() => draft.document.undo())
  expect(draft.document.files().texts).toEqual({ [SCENARIO]: source, [ES]: json(full) })
})
