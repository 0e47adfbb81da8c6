/** Longest name of a person, characters. */
export const LONGEST_NAME = 80

/** A typed name in one line, with single spaces, at its full length or the longest there may be. */
export function tidyName(typed: string): string {
  const line = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return Array.from(line).slice(0, LONGEST_NAME).join('').trim()
}
