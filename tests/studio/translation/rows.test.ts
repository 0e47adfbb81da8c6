import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonLike, type LocaleTexts, parseScenario, type Path, refreshLocale, type Scenario, setValue } from '#scenario'
import {
  acceptTranslation,
  commonLanguages,
  createDocument,
  dropTranslation,
  lastTranslated,
  localeName,
  newLanguage,
  newLocale,
  nextToDo,
  progressOf,
  rowAt,
  SCENARIO,
  setTranslation,
  type TextEdit,
  translationParts,
} from '#studio'

const folder = join(import.meta.dirname, '../../../scenarios/nozzle')
const source = readFileSync(join(folder, SCENARIO), 'utf8')
const locale = readFileSync(join(folder, 'locales/es.json'), 'utf8')
const es = JSON.parse(locale) as LocaleTexts
const read = (text: string): Scenario => parseScenario(text, SCENARIO).draft() as Scenario
const scenario = read(source)
const changed = (...values: readonly (readonly [Path, string | number])[]): Scenario =>
  read(
    values.reduce((text, [path, value]) => {
      const edit = setValue(text, path, value)
      if (!edit.ok) throw new Error(edit.refusal)
      return edit.text
    }, source),
  )
const textOf = (edit: TextEdit, before: string): string => {
  const edited = edit(before)
  if (!edited.ok) throw new Error(edited.refusal)
  return edited.text
}
const rowsOf = (texts: LocaleTexts, of = scenario) => translationParts(of, texts).flatMap(({ rows }) => rows)
const [beat = ''] = Object.keys(scenario.beats)
const said = (scenario.beats[beat]?.script ?? []).findIndex(({ say }) => say !== undefined)
const line = ['beats', beat, 'script', said]

describe('the rows of a translation', () => {
  test('stand in reading order, in their parts, each with what it is for', () => {
    const parts = translationParts(scenario, es)
    expect(parts.map(({ name }) => name)).toEqual([
      'head',
      'cast',
      ...Object.keys(scenario.beats).map((id) => `beats.${id}`),
      'followUp',
      'debrief',
    ])
    const row = rowsOf(es).find(({ name }) => name === `${line.join('.')}.say`)
    const who = scenario.beats[beat]?.script?.[said]?.who ?? ''
    expect(row).toMatchObject({ kind: 'say', who: scenario.cast[who]?.name, most: 600, state: 'done', was: null })
    expect(row?.reading.original).toBeGreaterThanOrEqual(1500)
  })
  test('know how soon the next line comes, and how short some texts have to be', () => {
    const at = changed([[...line, 'at'], 1], [[...line.slice(0, 3), said + 1, 'at'], 2.5])
    expect(rowsOf(es, at).find(({ name }) => name === `${line.join('.')}.say`)?.room).toBe(1500)
    const [, person = ''] = Object.keys(scenario.cast)
    const titled = changed([['cast', person, 'title'], 'Nurse'])
    expect(rowsOf(es, titled).find(({ kind }) => kind === 'rank')?.most).toBe(40)
  })
  test('go along with an original that was moved, and show one that was changed', () => {
    const { title: entry, ...others } = es
    const moved = { ...others, 'somewhere.else': entry ?? { source: '', text: '' } }
    expect(rowsOf(moved)[0]).toMatchObject({ name: 'title', state: 'done', translation: es['title']?.text })
    const of = changed([['title'], 'Another title'])
    expect(rowsOf(es, of)[0]).toMatchObject({ state: 'stale', was: scenario.title })
    expect(progressOf(translationParts(of, es))).toMatchObject({ missing: 0, stale: 1 })
  })
  test('are found by a place of the scenario, and one after the other where they wait', () => {
    const parts = translationParts(scenario, {})
    expect(rowAt(parts, ['title'])?.name).toBe('title')
    expect(rowAt(parts, [...line, 'face'])?.path.slice(0, 4)).toEqual(line)
    expect(rowAt(parts, ['beats', beat])?.path.slice(0, 2)).toEqual(['beats', beat])
    expect(rowAt(parts, [])).toBeNull()
    expect(rowAt(parts, ['facts', 'x'])).toBeNull()
    expect(nextToDo(parts, null)?.name).toBe('title')
    expect(nextToDo(translationParts(scenario, es), null)).toBeNull()
  })
})

describe('an edit of a translation', () => {
  test('leaves the file as the command would', () => {
    const written = textOf(setTranslation(scenario, 'title', 'Otra'), locale)
    expect(written).toBe(jsonLike(refreshLocale(scenario, JSON.parse(written) as LocaleTexts), locale))
    expect(written.replace('"Otra"', JSON.stringify(es['title']?.text))).toBe(locale)
    expect(textOf(setTranslation(scenario, 'title', ''), newLocale(scenario))).toBe(newLocale(scenario))
    const of = changed([['title'], 'Another title'])
    const accepted = textOf(acceptTranslation(of, 'title'), locale)
    expect(accepted).toBe(locale.replace(JSON.stringify(scenario.title), '"Another title"'))
  })
  test('changes nothing where the text is too long, or is none of the scenario’s', () => {
    expect(textOf(setTranslation(scenario, 'title', 'x'.repeat(601)), locale)).toBe(locale)
    expect(textOf(setTranslation(scenario, 'nowhere', 'x'), locale)).toBe(locale)
    expect(setTranslation(scenario, 'title', 'x')('[]').ok).toBe(false)
  })
  test('takes out what fits nothing any more', () => {
    const left = jsonLike({ ...es, gone: { source: 'a', text: 'b' } }, locale)
    expect(textOf(dropTranslation(scenario, 'gone'), left)).toBe(locale)
  })
})

describe('languages', () => {
  test('are written as BCP 47 writes them, or refused with a reason', () => {
    expect(newLanguage(' PT-br ', 'en', ['es'])).toEqual({ ok: true, tag: 'pt-BR' })
    const refusals = ['', 'spanish words', 'x-klingon', 'en', 'ES', 'con'].map((tag) => {
      const found = newLanguage(tag, 'en', ['es'])
      return found.ok ? found.tag : found.refusal
    })
    expect(refusals).toEqual(['no-tag', 'no-tag', 'no-tag', 'original', 'taken', 'windows-name'])
    const choices = commonLanguages.filter((tag) => newLanguage(tag, 'xx', []).ok)
    expect(choices).toEqual(commonLanguages)
  })
  test('come back to the one that was last written in', () => {
    const files = { texts: { [SCENARIO]: source, [localeName('es')]: locale, [localeName('fr')]: '{}' }, media: {} }
    const document = createDocument({ files, now: () => 0 })
    expect(lastTranslated(document.history(), ['es', 'fr'])).toBeNull()
    document.edit('translation', { texts: { [localeName('fr')]: newLocale(scenario) } })
    document.edit('line', { texts: { [SCENARIO]: `${source}\n` } })
    expect(lastTranslated(document.history(), ['es', 'fr'])).toBe('fr')
    expect(lastTranslated(document.history(), ['es'])).toBeNull()
  })
})
