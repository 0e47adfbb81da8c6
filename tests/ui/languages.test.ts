import { describe, expect, test } from 'vitest'
import { pseudo, pseudoTexts } from '../../src/ui/text/pseudo.ts'
import {
  canSpeak,
  createText,
  fetchTexts,
  hasSections,
  languageFor,
  languageName,
  loadLanguage,
  loadSections,
  sections,
  speak,
} from '../../src/ui/text/index.ts'
import { english as en, spanish as es, textIn } from '../support/texts.ts'

/** Every text with its key: `catalogue.resume.title`. */
function textsOf(value: unknown, key = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  )
}

const english = new Map(textsOf(en))
const spanish = new Map(textsOf(es))
/** The text a form belongs to: forms differ between languages. */
const withoutForm = (key: string) => key.replace(/_(one|many|other)$/, '')
const insertsOf = (text: string) => (text.match(/\{\{\w+\}\}|<\w+\/>/g) ?? []).toSorted()

describe('Spanish (A14)', () => {
  test('says everything English says, and nothing else', () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(withoutForm))].toSorted()
    expect(keys(spanish)).toEqual(keys(english))
    expect([...spanish].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has the forms one, many and other of every counted text', () => {
    const forms = new Intl.PluralRules('es').resolvedOptions().pluralCategories
    for (const key of english.keys()) {
      if (!key.endsWith('_other')) continue
      for (const form of forms) expect(spanish.keys()).toContain(`${withoutForm(key)}_${form}`)
    }
  })

  test('puts in what English puts in', () => {
    // "One second" needs no number; more do.
    for (const [key, text] of spanish)
      expect([key, insertsOf(text)]).toEqual([key, insertsOf(english.get(key.replace(/_many$/, '_other')) ?? '')])
  })

  test('has one word for one thing, and no words a U.S. reader stumbles over', () => {
    // instead: reporte, puntaje, calificar, comprobante, agregar, “ ”, en el minuto 0:41, todavía no se ha contado
    const others =
      /\binformes?\b|\bpuntua|\brecibos?\b|\bañadir\b|[«»"]|\ben el \{\{(at|clock|first)|\btodavía no (se )?\p{L}+(aste|ó)(?!\p{L})/iu
    expect([...spanish].filter(([, text]) => others.test(text))).toEqual([])
    expect(spanish.get('vocabulary.warning.self-harm')).toBe('Suicidio o autolesión')
  })

  test('is no copy of English, but for names and signs', () => {
    const same = [...spanish].filter(
      ([key, text]) => english.get(key) === text && /\p{L}{4,}/u.test(text.replace(/\{\{\w+\}\}/g, '')),
    )
    expect(same.map(([key]) => key)).toEqual([
      'vocabulary.rank.detective',
      'vocabulary.warning.alcohol',
      'frame.name',
      'frame.titleOf',
      'bringing.file.error',
      'settings.keptWhere.indexedDB',
      'studio.view.json',
      'studio.script.jump.beats',
      'studio.map.found_one',
      'studio.map.found_other',
      'studio.map.column.beat',
      'studio.json.beat',
      'studio.json.problems.error',
      'studio.translation.parts.beat',
      'studio.see.hair.afro',
      'studio.told.problems.error',
      'studio.told.problems.errors_one',
      'studio.told.proofs.beat',
      'studio.told.numbers.marks.irreversible',
      'studio.told.numbers.beat',
      'studio.plan.error',
    ])
  })

  test('counts as Spanish does', () => {
    const { t } = textIn('es')
    expect([1, 2, 1_000_000].map((count) => t('catalogue.count', { count }))).toEqual([
      '1 escena',
      '2 escenas',
      '1000000 de escenas',
    ])
  })

  test('is spoken at once when it is chosen, and English again', async () => {
    const text = createText()
    await loadLanguage(text, 'es')
    speak(text, 'es')
    expect([text.t('frame.settings'), text.resolvedLanguage, text.dir()]).toEqual(['Ajustes', 'es', 'ltr'])
    speak(text, 'en')
    expect([text.t('frame.settings'), text.resolvedLanguage]).toEqual(['Settings', 'en'])
  })
})

describe('the texts of a screen', () => {
  test('come with it, in the language that is spoken', async () => {
    const text = createText('es', await fetchTexts('es', ['frame']))
    expect(hasSections(text, ['play'])).toBe(false)
    await loadSections(text, ['play'])
    expect([hasSections(text, ['play']), text.t('play.controls.stepIn')]).toEqual([true, 'Intervenir'])
    expect(hasSections(text, ['play', 'room'])).toBe(false)
  })

  test('come in another language before it is spoken', async () => {
    const text = createText()
    await loadSections(text, ['play'])
    expect(canSpeak(text, 'es')).toBe(false)
    await loadLanguage(text, 'es')
    expect(canSpeak(text, 'es')).toBe(true)
    speak(text, 'es')
    expect([hasSections(text, ['play']), text.t('play.controls.stepIn')]).toEqual([true, 'Intervenir'])
  })

  test('come in English too when the page began in another language', async () => {
    const text = createText('es', await fetchTexts('es', ['frame', 'play']))
    expect(canSpeak(text, 'en')).toBe(false)
    await loadLanguage(text, 'en')
    speak(text, 'en')
    expect(text.t('play.controls.stepIn')).toBe('Step in')
  })

  test('come in the language that is spoken when they arrive, whichever it was when they were asked for', async () => {
    const text = createText()
    await loadLanguage(text, 'es')
    const coming = loadSections(text, ['room'])
    speak(text, 'es')
    await coming
    expect([hasSections(text, ['room']), text.t('room.title.begin')]).toEqual([true, 'Empezar'])
  })

  test('of one page are not those of another', async () => {
    await loadSections(createText(), ['debrief'])
    expect(hasSections(createText(), ['debrief'])).toBe(false)
  })
})

describe('the language nobody has chosen', () => {
  test.each([
    [['es-MX', 'en-US'], 'es'],
    [['ES'], 'es'],
    [['fr-CA', 'es-419'], 'es'],
    [['en-US', 'es'], 'en'],
    [['de', 'fr'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
  ])('is, for %j, %s', (wishes, language) => {
    expect(languageFor(wishes)).toBe(language)
  })

  test('is called by its name, or by its tag where nobody knows it', () => {
    expect(languageName('es', 'en')).toBe('Spanish')
    expect(languageName('en', 'es')).toBe('inglés')
    expect(languageName('not a tag', 'en')).toBe('not a tag')
  })
})

describe('the languages for tests', () => {
  const inserts = 'Press <key/> for “{{title}}”'
  test('keep what is put into a text', () => {
    for (const kind of ['longer', 'right-to-left'] as const) {
      expect(insertsOf(pseudo(inserts, kind))).toEqual(insertsOf(inserts))
      expect(pseudo(inserts, kind).replaceAll(/\{\{\w+\}\}|<\w+\/>/g, '')).not.toMatch(/[a-z]/i)
      expect(pseudo(inserts, kind)).toMatch(/^⟦.*⟧$/)
    }
  })

  test('are about 40 % longer than English', () => {
    const length = (texts: object) =>
      textsOf(texts).reduce((sum, [key, text]) => sum + (english.has(key) ? text.length : 0), 0)
    const more = length(pseudoTexts(en, 'longer') as object) / length(en)
    expect(more).toBeGreaterThan(1.3)
    expect(more).toBeLessThan(1.5)
  })

  test('run right to left where that is asked for', async () => {
    expect(createText('ar-XB', await fetchTexts('ar-XB', sections)).dir()).toBe('rtl')
    expect(createText('en-XA', await fetchTexts('en-XA', sections)).dir()).toBe('ltr')
  })
})
