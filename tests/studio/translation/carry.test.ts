import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  coverage,
  type Edited,
  insertItem,
  type LocaleTexts,
  parseLocale,
  parseScenario,
  refreshLocale,
  renameKey,
  type Scenario,
  setValue,
  textsOf,
} from '#scenario'
import {
  addBeat,
  addLine,
  addOption,
  carried,
  moveLine,
  moveOption,
  newLocale,
  removeBeat,
  removeLine,
  removeOption,
  renameBeat,
  SCENARIO,
  setVoice,
  splitLine,
} from '#studio'

const source = readFileSync(join(import.meta.dirname, '../../../scenarios/nozzle/scenario.json'), 'utf8')
const read = (text: string): Scenario => {
  const { draft } = parseScenario(text, SCENARIO)
  return draft() as Scenario
}
const before = read(source)
const full = (scenario: Scenario): LocaleTexts =>
  Object.fromEntries(textsOf(scenario).map(({ path, text }) => [path, { source: text, text: `~${text}` }]))
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const ES = 'locales/es.json'

/** The translation after an edit of the scenario, and the scenario. */
function after(edit: (source: string) => Edited, texts: LocaleTexts = full(before), from = source) {
  const edited = edit(from)
  if (!edited.ok) throw new Error(edited.refusal)
  const locale = json(texts)
  const carry = carried({ [SCENARIO]: from, [ES]: locale }, edited.text)
  const written = carry[ES] ?? locale
  return { scenario: read(edited.text), texts: JSON.parse(written) as LocaleTexts, written, carry }
}

/** The texts that lost their translation or got another's, and how many have none; nothing else may be wrong. */
function lost({ scenario, texts }: ReturnType<typeof after>): readonly string[] {
  const { missing, stale, unknown } = coverage(scenario, texts)
  const wrong = textsOf(scenario).filter(({ path, text }) => (texts[path]?.text ?? `~${text}`) !== `~${text}`)
  return [...missing.map((path) => `new: ${path}`), ...stale, ...unknown, ...wrong.map(({ path }) => path)]
}

const [beat = '', other = ''] = Object.keys(before.beats).filter((id) => (before.beats[id]?.script ?? []).length > 4)
const withOptions = Object.keys(before.beats).find((id) => (before.beats[id]?.actions ?? []).length > 2) ?? ''

describe('translations go along', () => {
  test('when a beat gets another name', () => {
    const made = after(renameBeat(beat, 'quite-another'))
    expect(lost(made)).toEqual([])
    expect(Object.keys(made.texts).some((name) => name.startsWith('beats.quite-another.script.'))).toBe(true)
  })
  test('when a line is put in, moved or taken out', () => {
    expect(lost(after(addLine(beat, 1, { of: 'note' }, 'Something new.')))).toHaveLength(1)
    expect(lost(after(moveLine(beat, 4, 0)))).toEqual([])
    expect(lost(after(moveLine(other, 0, 3)))).toEqual([])
    expect(lost(after(removeLine(beat, 0)))).toEqual([])
  })
  test('when an option is put in, moved, renamed or taken out', () => {
    expect(lost(after(addOption(withOptions)))).toEqual([])
    expect(lost(after(moveOption(withOptions, 0, 2)))).toEqual([])
    expect(lost(after(removeOption(withOptions, 1)))).toEqual([])
    expect(lost(after((text) => setValue(text, ['beats', withOptions, 'actions', 0, 'id'], 'another-id')))).toEqual([])
  })
  test('when somebody of the cast gets another short name', () => {
    const [, who = ''] = Object.keys(before.cast)
    expect(lost(after((text) => renameKey(text, ['cast', who], 'somebody')))).toEqual([])
  })
  test('when points and questions of the debrief are put in before', () => {
    expect(lost(after((text) => insertItem(text, ['debrief', 'points'], 0, 'A point.')))).toHaveLength(1)
  })
  test('when a line is given to another voice', () => {
    const index = (before.beats[beat]?.script ?? []).findIndex(({ say }) => say !== undefined)
    const made = after(setVoice(beat, index, { of: 'note' }))
    expect(lost(made)).toEqual([])
    expect(made.texts[`beats.${beat}.script.${index}.note`]).toBeDefined()
  })
  test('when a beat is put in, and go when one is taken out', () => {
    expect(lost(after(addBeat(beat, 'in-between')))).toEqual([])
    const made = after(removeBeat(beat))
    expect(lost(made)).toEqual([])
    expect(Object.keys(made.texts).filter((name) => name.startsWith(`beats.${beat}.`))).toEqual([])
  })
  test('and a line that is cut in two keeps its translation at its first half, as one to be mended', () => {
    const index = (before.beats[beat]?.script ?? []).findIndex(({ say }) => (say ?? '').includes(' '))
    const said = before.beats[beat]?.script?.[index]?.say ?? ''
    const { scenario, texts } = after(splitLine(beat, index, 'say', said.indexOf(' ')))
    const name = `beats.${beat}.script.${index}.say`
    expect(coverage(scenario, texts)).toEqual({
      missing: [`beats.${beat}.script.${index + 1}.say`],
      stale: [name],
      unknown: [],
    })
    expect(texts[name]).toEqual({ source: said, text: `~${said}` })
  })
  test('with the original they were made from, where that has changed since', () => {
    const name = `beats.${beat}.script.3.`
    const key = Object.keys(full(before)).find((one) => one.startsWith(name)) ?? ''
    const texts = { ...full(before), [key]: { source: 'As it was.', text: '~As it was.' } }
    const made = after(addLine(beat, 0, { of: 'note' }, 'First.'), texts)
    expect(made.texts[key.replace('.3.', '.4.')]).toEqual({ source: 'As it was.', text: '~As it was.' })
  })
})

describe('while the JSON is typed in', () => {
  /** The translation after a whole text has become another whole text. */
  function typed(edit: (source: string) => Edited) {
    const edited = edit(source)
    if (!edited.ok) throw new Error(edited.refusal)
    const carry = carried({ [SCENARIO]: source, [ES]: json(full(before)) }, edited.text, 'same-words')
    const written = carry[ES] ?? json(full(before))
    return { scenario: read(edited.text), texts: JSON.parse(written) as LocaleTexts, written, carry }
  }
  test('a translation goes along with a line that is put in before, moved or cut out', () => {
    expect(lost(typed(addLine(beat, 1, { of: 'note' }, 'Something new.')))).toHaveLength(1)
    expect(lost(typed(moveLine(beat, 4, 0)))).toEqual([])
    const { scenario, texts } = typed(removeLine(beat, 0))
    expect(coverage(scenario, texts)).toMatchObject({ missing: [], stale: [] })
  })
  test('what is cut out keeps its translation at the end, for it may be put in again', () => {
    const words = before.beats[beat]?.script?.[0]
    const text = words?.say ?? words?.does ?? words?.note ?? words?.thought ?? ''
    const { texts } = typed(removeLine(beat, 0))
    expect(Object.values(texts).map(({ source: of }) => of)).toContain(text)
  })
  test('half a new name of a beat or an option moves nothing', () => {
    expect(typed(renameBeat(beat, `${beat}-a`)).carry).toEqual({})
    expect(typed((text) => setValue(text, ['beats', withOptions, 'actions', 0, 'id'], 'an')).carry).toEqual({})
  })
})

test('the voice of a line goes along with its words', () => {
  const at = Object.values(before.beats).findIndex(({ script = [] }) => script.some(({ say }) => say !== undefined))
  const id = Object.keys(before.beats)[at] ?? ''
  const index = (before.beats[id]?.script ?? []).findIndex(({ say }) => say !== undefined)
  const words = before.beats[id]?.script?.[index]?.say ?? ''
  const voice = { source: words, text: 'media/voz.wav', ms: 900 }
  const texts: LocaleTexts = { ...full(before), [`beats.${id}.script.${index}.voice`]: voice }
  const moved = after(addLine(id, index, { of: 'note' }, 'Before.'), texts)
  expect(lost(moved)).toHaveLength(1)
  expect(Object.entries(moved.texts).at(-1)).toEqual([`beats.${id}.script.${index + 1}.voice`, voice])
  const gone = after(removeLine(id, index), texts)
  expect(Object.keys(gone.texts).filter((name) => name.endsWith('.voice'))).toEqual([])
})

describe('a translation that need not change', () => {
  test('stays as it is while words are typed', () => {
    expect(after((text) => setValue(text, ['title'], 'Another')).carry).toEqual({})
    expect(carried({ [SCENARIO]: source }, `${source} `)).toEqual({})
  })
  test('stays as it is where it, or the scenario, is no JSON at the moment', () => {
    const edited = removeLine(beat, 0)(source)
    const text = edited.ok ? edited.text : ''
    expect(carried({ [SCENARIO]: source, [ES]: '{ "title": ' }, text)).toEqual({})
    expect(carried({ [SCENARIO]: '{', [ES]: '{}' }, text)).toEqual({})
  })
  test('keeps at its end what fitted nowhere before', () => {
    const name = (Object.keys(full(before)).find((one) => one.startsWith(`beats.${beat}.`)) ?? '').replace(beat, 'gone')
    const left = { source: 'Gone.', text: '~Gone.' }
    const made = after(renameBeat(beat, 'gone'), { ...full(before), [name]: left })
    expect(Object.entries(made.texts).at(-1)).toEqual([`${name} (before)`, left])
  })
})

test('what goes along is written as the command writes it', () => {
  const made = after(moveLine(beat, 4, 0))
  expect(made.written).toBe(json(refreshLocale(made.scenario, made.texts)))
  expect(parseLocale(made.written, ES, made.scenario).problems).toEqual([])
  expect(JSON.parse(newLocale(before))).toEqual(refreshLocale(before, {}))
})

test('a layout of its own is kept', () => {
  const flat = (texts: object): string =>
    `{\n${Object.entries(texts)
      .map(([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')}\n}`
  const edited = renameBeat(beat, 'another')(source)
  const text = edited.ok ? edited.text : ''
  const written = carried({ [SCENARIO]: source, [ES]: flat(full(before)) }, text)[ES] ?? ''
  expect(written).toBe(flat(JSON.parse(written) as object))
  expect(written).toContain('"beats.another.')
})
