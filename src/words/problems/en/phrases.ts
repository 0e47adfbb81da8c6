import type { NamedPart, Path, Within } from '#scenario'
import { listed, quote } from '../quote.ts'

export const or = (words: readonly string[]): string => listed(words, 'or')
export const and = (words: readonly string[]): string => listed(words, 'and')

/** ` Did you mean "…"?` with a space before it, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean ${quote(suggestion)}?`

/** The key at a path's end in quotes; for a list's item, which item of what. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return quote(last ?? 'The scenario')
  return `item ${last + 1} of ${quote(path.findLast((s) => typeof s === 'string') ?? 'the list')}`
}

/** `moment 3 of beat "warning"`, `"ending" of beat "late"`. */
export function placeOf({ named, keys }: Within): string {
  const rest = keys.map((key) => (typeof key === 'number' ? `item ${key + 1}` : quote(key))).join(', ')
  if (named === null) return rest
  return rest === '' ? nameOfPart(named) : `${rest} of ${nameOfPart(named)}`
}

export const within = (place: Within, sentence: string): string => `In ${placeOf(place)}: ${sentence}`

function nameOfPart(named: NamedPart): string {
  switch (named.part) {
    case 'person':
      return `cast member ${quote(named.id)}`
    case 'beat':
      return `beat ${quote(named.beat)}`
    case 'moment':
      return `moment ${named.number} of beat ${quote(named.beat)}`
    case 'action':
      return `action ${called(named)} of beat ${quote(named.beat)}`
    case 'follow-up-item':
      return `follow-up item ${called(named)}`
  }
}

/** By its id, or by its number where it has none. */
const called = ({ id, number }: { readonly id: string | null; readonly number: number }): string =>
  id === null ? String(number) : quote(id)
