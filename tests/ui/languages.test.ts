import { loadWords } from '#words'
import { describe, expect, test } from 'vitest'
import en from '../../src/ui/locales/en.ts'
import es from '../../src/ui/locales/es.ts'
import { pseudo, pseudoTexts } from '../../src/ui/text/pseudo.ts'
import { createText, languageFor, languageName, loadTexts, speak } from '../../src/ui/text/index.ts'

/** Every text with its key: `catalogue.resume.title`. */
function textsOf(value: unknown, key = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  )
}

const english = new Map(textsOf(en))
const spanish = new Map(textsOf({ ...es, vocabulary: (await loadWords('es')).vocabulary }))
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
      'shell.name',
      'shell.titleOf',
      'catalogue.file.error',
      'settings.keptWhere.indexedDB',
    ])
  })

  test('counts as Spanish does', async () => {
    const { t } = createText('es', await loadTexts('es'))
    expect([1, 2, 1_000_000].map((count) => t('catalogue.count', { count }))).toEqual([
      '1 escena',
      '2 escenas',
      '1000000 de escenas',
    ])
  })

  test('is spoken at once when it is chosen, and English again', async () => {
    const text = createText()
    speak(text, 'es', await loadTexts('es'))
    expect([text.t('play.controls.stepIn'), text.resolvedLanguage, text.dir()]).toEqual(['Intervenir', 'es', 'ltr'])
    speak(text, 'en', await loadTexts('en'))
    expect([text.t('play.controls.stepIn'), text.resolvedLanguage]).toEqual(['Step in', 'en'])
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
    const more = length(pseudoTexts('longer')) / length(en)
    expect(more).toBeGreaterThan(1.3)
    expect(more).toBeLessThan(1.5)
  })

  test('run right to left where that is asked for', async () => {
    expect(createText('ar-XB', await loadTexts('ar-XB')).dir()).toBe('rtl')
    expect(createText('en-XA', await loadTexts('en-XA')).dir()).toBe('ltr')
  })
})
