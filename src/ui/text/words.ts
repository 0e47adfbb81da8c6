import { loadWords, type WordLanguage, type Words } from '#words'

/** The words that have been fetched, by language, so that a screen can read them at once. A language is fetched once. */
const fetched = new Map<string, Words>()

/** Keeps words that a screen will read. */
export const keepWords = (language: string, words: Words): void => void fetched.set(language, words)

/** Fetches the words of a language. They are no texts of i18next: the section that it gets for them is empty. */
export async function fetchWords(language: WordLanguage): Promise<{ readonly default: object }> {
  keepWords(language, await loadWords(language))
  return { default: {} }
}

/** The words of a language; English where there are none of its own. Throws when a screen did not bring the section `words`. */
export function wordsIn(language: string): Words {
  const words = fetched.get(language) ?? fetched.get('en')
  if (words === undefined) throw new Error('this screen does not bring the section "words"')
  return words
}
