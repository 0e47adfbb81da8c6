import { words as english, type Words } from './en/index.ts'
import type { WordLanguage } from './languages.ts'

const loaders: Readonly<Record<WordLanguage, () => Promise<Words>>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('./es/index.ts')).words,
}

/** The words of a language. English is there at once; another language is a chunk of its own. Rejects when it cannot be fetched. */
export const loadWords = (language: WordLanguage): Promise<Words> => loaders[language]()
