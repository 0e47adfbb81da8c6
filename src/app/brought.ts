import type { OutsideFile } from '#records'
import {
  coverage,
  type LocaleTexts,
  parseLocale,
  type Scenario,
  scenarioHash,
  type ShownTexts,
  translate,
} from '#scenario'
import { type CatalogueEntry, languageOf } from '#ui'

/** A scenario somebody brought, read and checked. */
export interface Brought {
  readonly kept: OutsideFile
  /** Its card, in the author's words or in another language. */
  readonly entryIn: (language: string) => CatalogueEntry
  /** What it is in a language; null where it is written in it, or has no translation. */
  readonly translationIn: (language: string) => Translation | null
  readonly scenario: Scenario
  /** `sha256-…` */
  readonly hash: string
}

/** A scenario as it is in another language. */
export interface Translation {
  readonly lang: string
  readonly texts: ShownTexts
}

/** The translation that a reader of a language is shown; null where that is the language it is written in, or there is none. */
function translationIn(
  scenario: Scenario,
  translations: ReadonlyMap<string, LocaleTexts>,
  language: string,
): Translation | null {
  const near = languageOf(language)
  if (languageOf(scenario.lang ?? 'en') === near) return null
  const lang = [language, near].find((one) => translations.has(one))
  const texts = lang === undefined ? undefined : translations.get(lang)
  return lang === undefined || texts === undefined ? null : { lang, texts }
}

/** @param translations what its translations say, by language */
export function brought(
  kept: OutsideFile,
  scenario: Scenario,
  translations: ReadonlyMap<string, LocaleTexts>,
): Brought {
  const { id, file } = kept
  const head = { ...scenario, lang: scenario.lang ?? 'en' }
  const original: CatalogueEntry = { id, scenario: head, origin: 'outside', file }
  const inLanguages = new Map<string, CatalogueEntry>()
  return {
    kept,
    entryIn(language) {
      const translation = translationIn(scenario, translations, language)
      if (translation === null) return original
      const { lang } = translation
      const texts = translations.get(lang) ?? {}
      const entry = inLanguages.get(lang) ?? {
        ...original,
        scenario: { ...translate(scenario, texts), lang },
        untranslated: coverage(scenario, texts).missing.length,
      }
      inLanguages.set(lang, entry)
      return entry
    },
    translationIn: (language) => translationIn(scenario, translations, language),
    scenario,
    hash: scenarioHash(scenario),
  }
}

/** One that has been kept. A translation that cannot be read any more is left out. */
export function broughtAgain(file: OutsideFile, scenario: Scenario): Brought {
  const read = Object.entries(file.locales ?? {}).flatMap(([lang, text]): [string, LocaleTexts][] => {
    const { locale } = parseLocale(text, `${lang}.json`, scenario)
    return locale === null ? [] : [[lang, locale.texts]]
  })
  return brought(file, scenario, new Map(read))
}
