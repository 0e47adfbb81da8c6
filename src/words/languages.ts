/** The languages in which everything is said, as BCP 47 tags. */
export const wordLanguages = ['en', 'es'] as const

/** BCP 47 tag of a language in which everything is said. */
export type WordLanguage = (typeof wordLanguages)[number]

/** The part of a tag that names the language: `es-MX` → `es`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** The first of the wished-for languages (BCP 47 tags) in which there are words; English when there are words in none of them. */
export function languageFor(wishes: readonly string[]): WordLanguage {
  for (const wish of wishes) {
    const found = wordLanguages.find((tag) => tag === languageOf(wish))
    if (found !== undefined) return found
  }
  return 'en'
}
