import { loadWords, type WordLanguage } from '#words'
import type { Texts } from './create-text.ts'
import type { Pseudo } from './pseudo.ts'
import { english, spanish, type ScreenSection, type Section } from './sections.ts'
import { keepWords } from './words.ts'

/** The languages the interface speaks, each by its own name. The first page is built in in English; all other texts are fetched. */
export const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
] as const satisfies readonly { tag: WordLanguage; name: string }[]

/** BCP 47 tag of a language of the interface. */
export type Language = WordLanguage

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

async function fetchPseudo(language: string, section: Section, kind: Pseudo): Promise<unknown> {
  const { pseudoTexts, pseudoWords } = await import('./pseudo.ts')
  if (section === 'words') keepWords(language, pseudoWords(await loadWords('en'), kind))
  return pseudoTexts(await fetchEnglish(section), kind)
}

/** By the tag of a language: fetches one section of its texts. */
const fetches: Readonly<Record<string, Fetch>> = {
  es: async (section) =>
    isOfScreen(section) ? (await spanish.screens[section]()).default : (await spanish.firstPage()).default[section],
  ...(tests
    ? {
        'en-XA': (section) => fetchPseudo('en-XA', section, 'longer'),
        'ar-XB': (section) => fetchPseudo('ar-XB', section, 'right-to-left'),
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

/** What a language is called in another one: `es` in English → "Spanish". Its tag where nobody knows. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
