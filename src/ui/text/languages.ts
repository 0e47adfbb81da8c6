import type { Texts } from './create-text.ts'

/** The languages the interface speaks, each by its own name. English is built in; the others are fetched. */
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

const loaders: Readonly<Record<string, () => Promise<Texts>>> = {
  es: async () => (await import('../locales/es.ts')).default,
  ...(tests
    ? {
        'en-XA': async () => (await import('./pseudo.ts')).pseudoTexts('longer'),
        'ar-XB': async () => (await import('./pseudo.ts')).pseudoTexts('right-to-left'),
      }
    : {}),
}

/** The words of a language of the interface; null for English, which is built in. Rejects when they cannot be fetched. */
export async function loadTexts(tag: string): Promise<Texts | null> {
  return (await loaders[tag]?.()) ?? null
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
