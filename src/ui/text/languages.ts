import type { Texts } from './create-text.ts'
import { english, spanish, type ScreenSection, type Section } from './sections.ts'

/** The languages the interface speaks, each by its own name. The first page is built in in English; all other texts are fetched. */
export const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
] as const

/** BCP 47 tag of a language of the interface. */
export type Language = (typeof languages)[number]['tag']

/** In development and in builds for tests (`vite build --mode test`); others lack even the chunk. */
const tests = import.meta.env.MODE !== 'production'

/** Languages that only tests speak, by the word that asks for them in the address: longer words, and right to left. */
export const testLanguages: Readonly<Record<string, string>> = tests ? { pseudo: 'en-XA', rtl: 'ar-XB' } : {}

const firstSections = Object.keys(english.firstPage) as (keyof typeof english.firstPage)[]
const isOfScreen = (section: Section): section is ScreenSection => Object.hasOwn(english.screens, section)

/** All sections of the texts: the first page's, then those of the screens. */
export const sections: readonly Section[] = [...firstSections, ...(Object.keys(english.screens) as ScreenSection[])]

type Fetch = (section: Section) => Promise<unknown>

const fetchEnglish: Fetch = async (section) =>
  isOfScreen(section) ? (await english.screens[section]()).default : english.firstPage[section]

/** The part of a language's texts that a section is, by the language's tag. */
const fetches: Readonly<Record<string, Fetch>> = {
  es: async (section) =>
    isOfScreen(section) ? (await spanish.screens[section]()).default : (await spanish.firstPage()).default[section],
  ...(tests
    ? {
        'en-XA': async (section) => (await import('./pseudo.ts')).pseudoTexts(await fetchEnglish(section), 'longer'),
        'ar-XB': async (section) =>
          (await import('./pseudo.ts')).pseudoTexts(await fetchEnglish(section), 'right-to-left'),
      }
    : {}),
}

/**
 * Sections of the texts of a language; in English where the interface does not speak the language. Rejects when they
 * cannot be fetched.
 */
export async function fetchTexts(tag: string, wanted: readonly Section[]): Promise<Texts> {
  const fetch = fetches[tag] ?? fetchEnglish
  return Object.fromEntries(await Promise.all(wanted.map(async (section) => [section, await fetch(section)])))
}

/** The part of a tag that names the language: `es-MX` → `es`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** The first of the wished-for languages that the interface speaks; English when it speaks none of them. */
export function languageFor(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const found = languages.find(({ tag }) => tag === languageOf(wish))
    if (found) return found.tag
  }
  return 'en'
}

/** What a language is called in another one: `es` in English → "Spanish". Its tag where nobody knows. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
