/** Numbers, quotations and lists in the sentences of proofs. */

/** Scenario ms as seconds in tenths: 28600 → "28.6 s". */
export const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`

/** The same of what is too short, rounded down, so that it never reads like what is needed. */
export const secondsAtMost = (ms: number): string => seconds(Math.floor(ms / 100) * 100)

const languages = new Intl.DisplayNames(['es'], { type: 'language' })
/** The name of a language by its BCP 47 tag. */
export const languageNamed = (tag: string): string => languages.of(tag) ?? tag

/** A score with at most one decimal. */
export const score = (n: number): string => String(Math.round(n * 10) / 10)

export const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`

/** Whether "y" becomes "e" before these words: they begin with the sound of i. */
const startsWithI = (text: string): boolean => /^["“]?h?[ií](?![aeouáéóú])/i.test(text)

/** "a, b y c"; of many only the first few, and how many more there are. */
export function listed(items: readonly string[], most = 4): string {
  const shown = items.slice(0, most)
  if (items.length > most) shown.push(`${items.length - most} más`)
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${startsWithI(last) ? 'e' : 'y'} ${last}`
}
