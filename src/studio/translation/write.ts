import {
  type Draft,
  type Edited,
  jsonLike,
  limits,
  type LocaleTexts,
  parseLocale,
  refreshLocale,
  type Scenario,
  setEntries,
  textsIn,
  translationPath,
  type Voice,
  voicePlaces,
} from '#scenario'
import type { TextEdit } from '../script/in-order.ts'

type Written = Draft<Scenario>

/** The text of a translation that is begun: every original, and nothing translated yet. */
export const newLocale = (scenario: Written): string => jsonLike(refreshLocale(scenario, {}), null)

/** What the texts of a scenario say, by the names that translations have for them. */
export const originalsOf = (scenario: Written): ReadonlyMap<string, string> =>
  new Map(textsIn(scenario).map(({ path, text }) => [translationPath(path, scenario), text]))

/*
 * Edits of a translation's file. Each brings it in step with its scenario and leaves it as `step-in translate` would write it;
 * what does not change stays as it is written. A file that is no translation is refused.
 */

const edit =
  (scenario: Written, change: (texts: LocaleTexts) => LocaleTexts): TextEdit =>
  (source) => {
    const { locale } = parseLocale(source, 'locales/und.json', null)
    return locale === null ? { ok: false, refusal: 'not-json' } : written(source, scenario, change(locale.texts))
  }

const written = (source: string, scenario: Written, texts: LocaleTexts): Edited =>
  setEntries(
    source,
    Object.entries(refreshLocale(scenario, texts)).map(([key, value]) => ({ key, value })),
  )

/**
 * Translates a text of the scenario: from now on its translation is of what the original says now. An empty one is still to
 * be made. One that is longer than a text may be changes nothing.
 */
export const setTranslation = (scenario: Written, name: string, text: string): TextEdit =>
  edit(scenario, (texts) => {
    const source = originalsOf(scenario).get(name)
    return source === undefined || text.length > limits.text
      ? texts
      : { ...refreshLocale(scenario, texts), [name]: { source, text } }
  })

/** Says that a translation fits its original as it has become. */
export const acceptTranslation = (scenario: Written, name: string): TextEdit =>
  edit(scenario, (texts) => {
    const inStep = refreshLocale(scenario, texts)
    const [source, entry] = [originalsOf(scenario).get(name), inStep[name]]
    return source === undefined || entry === undefined ? texts : { ...inStep, [name]: { ...entry, source } }
  })

/** Takes out a translation that fits no text any more. */
export const dropTranslation = (scenario: Written, name: string): TextEdit =>
  edit(scenario, (texts) => {
    const { [name]: _, ...others } = refreshLocale(scenario, texts)
    return others
  })

/** Makes a translation say exactly this. */
export const setTranslations = (scenario: Written, texts: LocaleTexts): TextEdit => edit(scenario, () => texts)

/** Gives a line another voice in the language of the translation, or none. `name`: `beats.stop.script.2.voice`. */
export const setVoiceIn = (scenario: Written, name: string, voice: Voice | null): TextEdit =>
  edit(scenario, (texts) => {
    const source = voicePlaces(scenario).find(({ path }) => path === name)?.text
    if (source === undefined) return texts
    if (voice === null) return { ...texts, [name]: { source, text: '' } }
    const { file, ms, words } = voice
    return { ...texts, [name]: { source, text: file, ms, ...(words !== undefined && { words }) } }
  })
