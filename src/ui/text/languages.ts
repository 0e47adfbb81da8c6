import { loadWords, type WordLanguage } from '#words'
import type { Spoken } from './create-text.ts'

/** The languages the interface speaks, each by its own name. English is built in; the others are fetched. */
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

const loaders: Readonly<Record<string, () => Promise<Spoken>>> = {
  es: async () => {
    const [texts, words] = await Promise.all([import('../locales/es.ts'), loadWords('es')])
    return { texts: texts.default, words }
  },
  ...(tests
    ? {
        'en-XA': async () => (await import('./pseudo.ts')).pseudoSpoken('longer'),
        'ar-XB': async () => (await import('./pseudo.ts')).pseudoSpoken('right-to-left'),
      }
    : {}),
}

/** The texts and words of a language of the interface; null for English, which is built in. Rejects when they cannot be fetched. */
export async function loadTexts(tag: string): Promise<Spoken | null> {
  return (await loaders[tag]?.()) ?? null
}

/** What a language is called in another one: `es` in English → "Spanish". Its tag where nobody knows. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
