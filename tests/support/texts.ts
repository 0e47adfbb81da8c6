import { createText, fetchTexts, sections } from '../../src/ui/text/index.ts'
import type { English } from '../../src/ui/text/sections.ts'

const fetched = {
  en: await fetchTexts('en', sections),
  es: await fetchTexts('es', sections),
}

/** Every text of the interface in English. */
export const english = fetched.en as English

/** Every text of the interface in Spanish. */
export const spanish = fetched.es

/** The interface in a language, with the texts of all screens. */
export const textIn = (language: keyof typeof fetched = 'en') => createText(language, fetched[language])
