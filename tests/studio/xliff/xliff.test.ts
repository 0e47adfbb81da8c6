import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocaleTexts, parseScenario, refreshLocale, type Scenario, textsOf } from '#scenario'
import {
  changesAnything,
  planXliff,
  readXliff,
  SCENARIO,
  translationParts,
  writeXliff,
  XLIFF_BYTES,
  type XliffRefusal,
} from '#studio'
import { loadWords } from '#words'

const source = readFileSync(join(import.meta.dirname, '../../../scenarios/nozzle/scenario.json'), 'utf8')
const es = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../scenarios/nozzle/locales/es.json'), 'utf8'),
) as LocaleTexts
const { translating } = await loadWords('en')
const languages = { source: 'en', target: 'es' }

const read = (text: string): Scenario => parseScenario(text, SCENARIO).draft() as Scenario
const scenario = read(source)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const out = (texts: LocaleTexts, of = scenario): string =>
  writeXliff(translationParts(of, texts), languages, translating)
function unitsOf(text: string) {
  const found = readXliff(bytes(text), languages)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.units
}
const plan = (text: string, texts: LocaleTexts, of = scenario) => planXliff(unitsOf(text), of, texts)

/** A file as a tool would write it. */
const file = (
  units: string,
  head = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"',
) => `<?xml version="1.0"?>\n<xliff ${head}><file id="f">${units}</file></xliff>`
const unit = (id: string, was: string, is: string, state = 'translated') =>
  `<unit id="${id}"><segment state="${state}"><source>${was}</source><target>${is}</target></segment></unit>`

describe('out and in again', () => {
  test('changes nothing, whole or half done, with stale texts and with quoted sources', () => {
    const { title: _, ...half } = es
    const stale = { ...es, summary: { source: 'As it was.', text: 'Como era.' } }
    for (const texts of [es, half, stale, {}]) {
      const found = plan(out(texts), texts)
      expect(changesAnything(found)).toBe(false)
      expect(found).toMatchObject({ unknown: [], refused: [], kept: [] })
      expect(found.texts).toEqual(refreshLocale(scenario, texts))
    }
  })
  test('keeps every character of a text: markup, line breaks, marks of direction, what XML cannot say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<b>',
        '&amp;',
        ']]>',
        '"',
        "'",
        '\r\n',
        '\n',
        '\r',
        '\t',
        '  ',
        '\u200f',
        '\u202b',
        '\u2028',
        '\0',
      ),
      fc.constantFrom('\ud83d\ude00', '\ud83d', '\ufffe', '\u0085', '<!-- -->', '<![CDATA[', '<?x?>', '\u{10ffff}'),
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
    const [part] = translationParts(scenario, {})
    const [row] = part?.rows ?? []
    if (part === undefined || row === undefined) throw new Error('no title')
    fc.assert(
      fc.property(text, text, (original, translation) => {
        fc.pre(original.trim() !== '' && translation !== '')
        const rows = [{ ...row, original, translation, state: 'done' as const }]
        const written = writeXliff([{ ...part, rows }], languages, translating)
        expect(unitsOf(written)).toMatchObject([{ names: ['title', 'title'], source: original, target: translation }])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a file for a translator', () => {
  test('says of every text its name, who says it, where, and how long it may be', () => {
    const written = out(es)
    expect(written).toContain('version="2.0" srcLang="en" trgLang="es"')
    for (const { path } of textsOf(scenario)) expect(written).toContain(`<unit id="${path}"`)
    const line = Object.values(scenario.beats)
      .flatMap(({ script = [] }) => script)
      .find(({ say }) => say !== undefined)
    const who = scenario.cast[line?.who ?? '']?.name ?? ''
    expect(written).toContain(`<note category="kind">${who}: Says</note>`)
    expect(written).toContain(`<note category="beat">Beat: ${Object.keys(scenario.beats)[0]}</note>`)
    expect(written).toContain('<note category="length">At most 600 characters.</note>')
  })
  test('tells what is not translated, and what the original was where it has changed since', () => {
    const written = out({ title: { source: 'As it was', text: 'Como era' } })
    expect(written).toContain('<segment state="initial" subState="step-in:stale">')
    expect(written).toContain('when the original said: As it was</note>')
    expect(written.match(/<target>/g)).toHaveLength(1)
  })
})

describe('a file from a translator', () => {
  const [first, second] = textsOf(scenario)
  const [a, b] = [first?.path ?? '', second?.path ?? '']
  const [was, other] = [first?.text ?? '', second?.text ?? '']

  test('adds, changes and confirms; tells what is unknown; leaves what is not translated', () => {
    const texts = { [b]: { source: 'As it was.', text: 'Igual.' } }
    const empty = `<unit id="${textsOf(scenario)[2]?.path}"><segment><source>x</source></segment></unit>`
    const found = plan(
      file(unit(a, was, 'Nuevo') + unit(b, other, 'Igual.') + unit('nowhere', 'x', 'y') + empty),
      texts,
    )
    expect(found).toMatchObject({ added: [a], changed: [], confirmed: [b], unknown: ['nowhere'], untranslated: 1 })
    expect(found.texts[a]).toEqual({ source: was, text: 'Nuevo' })
    expect(found.texts[b]).toEqual({ source: other, text: 'Igual.' })
    expect(plan(file(unit(b, other, 'Otra cosa.')), texts).changed).toEqual([b])
  })
  test('comes in as stale where its original has changed since, and never over what is newer', () => {
    const texts = { [b]: { source: other, text: 'Ya está.' } }
    const found = plan(file(unit(a, 'An older title', 'Viejo') + unit(b, 'Older', 'Viejo')), texts)
    expect(found).toMatchObject({ added: [a], stale: [a], kept: [b] })
    expect(found.texts[a]).toEqual({ source: 'An older title', text: 'Viejo' })
    expect(found.texts[b]).toEqual(texts[b])
  })
  test('may have been cut into segments, reordered, marked with terms, and laid out by its tool', () => {
    const segments = `<unit id="u1" name="${a}"><segment state="final"><source>${was}</source>
      <target order="3">mundo</target></segment><ignorable><source> </source><target order="2"> </target></ignorable>
      <segment state="reviewed"><source></source><target order="1"><mrk id="m1" type="term">Hola</mrk></target></segment></unit>`
    expect(plan(file(`<group id="g">${segments}</group>`), {}).texts[a]).toEqual({ source: was, text: 'Hola mundo' })
    const head = 'xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-US" trgLang="es-MX"'
    const prefixed = file(unit(a, `\n  ${was}\n`, '\n  Hola\n'), head).replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
    expect(plan(prefixed, {}).texts[a]).toEqual({ source: was, text: 'Hola' })
  })
  test('is not taken where a text has markup, or is longer than a text may be', () => {
    const found = plan(file(unit(a, was, 'Una <pc id="1">palabra</pc>') + unit(b, other, 'x'.repeat(601))), {})
    expect(found.refused).toEqual([a, b])
    expect(changesAnything(found)).toBe(false)
  })
})

describe('a file from a stranger', () => {
  const refusal = (text: string | Uint8Array): XliffRefusal | null => {
    const found = readXliff(typeof text === 'string' ? bytes(text) : text, languages)
    return found.ok ? null : found.refusal
  }
  test('is refused with a document type or entities, whatever they are', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>'
    expect(refusal(bomb)).toEqual({ code: 'doctype' })
    expect(refusal('<!doctype x SYSTEM "file:///etc/passwd"><x/>')).toEqual({ code: 'doctype' })
    expect(refusal(file(unit('title', 'x', '&unknown;')))).toMatchObject({ code: 'not-xml' })
  })
  test('is refused where it is too large, too deep, no text, no XML, or something else', () => {
    expect(refusal(new Uint8Array(XLIFF_BYTES + 1))).toMatchObject({ code: 'too-large', most: XLIFF_BYTES })
    expect(refusal('<a>'.repeat(200_000))).toMatchObject({ code: 'not-xml' })
    expect(refusal(Uint8Array.of(0x3c, 0xff, 0x80))).toEqual({ code: 'not-text' })
    expect(refusal('<xliff')).toEqual({ code: 'not-xml', line: 1 })
    expect(refusal('')).toMatchObject({ code: 'not-xml' })
    expect(refusal('<html/>')).toEqual({ code: 'not-xliff' })
    expect(refusal(file('', 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"'))).toEqual({
      code: 'version',
      version: '1.2',
    })
  })
  test('is refused where it is in other languages, or says a text twice', () => {
    const head = (from: string, to: string) =>
      `xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${from}" trgLang="${to}"`
    expect(refusal(file('', head('de', 'es')))).toEqual({ code: 'source-language', written: 'de', expected: 'en' })
    expect(refusal(file('', head('en', 'fr')))).toEqual({ code: 'target-language', written: 'fr', expected: 'es' })
    expect(refusal(file('', head('en', '')))).toMatchObject({ code: 'target-language', written: '' })
    expect(refusal(file(unit('title', 'a', 'b') + unit('title', 'a', 'c')))).toEqual({ code: 'twice', name: 'title' })
  })
  test('never throws, whatever it is', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'xliff',
      'unit',
      ' id="',
      '"',
      '&',
      '#13;',
      'cp',
      ' hex="',
      '0',
      ']]>',
      'x',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        expect(typeof readXliff(bytes(file(all.join(''))), languages).ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })
})
