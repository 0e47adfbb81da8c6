/** A word of the file in the quotation marks of JSON, kept short. */
export const quote = (word: string | number): string => {
  const text = String(word)
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
}

/** `"a", "b" and "c"`, with the language's word before the last. */
export function listed(words: readonly string[], joint: string): string {
  const quoted = words.map(quote)
  const last = quoted.pop()
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} ${joint} ${last}`
}

/** A number as JSON writes it: `null` for one that is too large to be one. */
export const numeral = (value: number): string => JSON.stringify(value)

/** ms as seconds. */
export const seconds = (ms: number): string => String(ms / 1000)
