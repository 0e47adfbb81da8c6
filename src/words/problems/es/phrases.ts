import type { NamedPart, Path, Within } from '#scenario'
import { listed, quote } from '../quote.ts'

/** "y" becomes "e" before the sound of i, and "o" becomes "u" before that of o. */
export const and = (words: readonly string[]): string => listed(words, /^h?i/i.test(words.at(-1) ?? '') ? 'e' : 'y')
export const or = (words: readonly string[]): string => listed(words, /^h?o/i.test(words.at(-1) ?? '') ? 'u' : 'o')

export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` ¿Quisiste decir ${quote(suggestion)}?`

/** The key at a path's end in quotes; for a list's item, which item of what. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last === 'string') return quote(last)
  if (last === undefined) return 'La escena'
  return `el elemento ${last + 1} de ${listOf(path)}`
}

/** The same where a sentence begins. */
export function startingName(path: Path): string {
  const name = nameOf(path)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function listOf(path: Path): string {
  const key = path.findLast((segment) => typeof segment === 'string')
  return key === undefined ? 'la lista' : quote(key)
}

/** `momento 3 del beat "warning"`, `"ending" del beat "late"`. */
export function placeOf({ named, keys }: Within): string {
  const rest = keys.map((key) => (typeof key === 'number' ? `elemento ${key + 1}` : quote(key))).join(', ')
  if (named === null) return rest
  const { the, name } = nameOfPart(named)
  if (rest === '') return `${the} ${name}`
  return the === 'el' ? `${rest} del ${name}` : `${rest} de ${the} ${name}`
}

/** After a colon Spanish goes on in small letters. */
export const within = (place: Within, sentence: string): string =>
  `En ${placeOf(place)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

function nameOfPart(named: NamedPart): { readonly the: 'el' | 'la'; readonly name: string } {
  switch (named.part) {
    case 'person':
      return { the: 'la', name: `persona ${quote(named.id)}` }
    case 'beat':
      return { the: 'el', name: `beat ${quote(named.beat)}` }
    case 'moment':
      return { the: 'el', name: `momento ${named.number} del beat ${quote(named.beat)}` }
    case 'action':
      return { the: 'la', name: `acción ${called(named)} del beat ${quote(named.beat)}` }
    case 'follow-up-item':
      return { the: 'la', name: `opción de seguimiento ${called(named)}` }
  }
}

/** By its id, or by its number where it has none. */
const called = ({ id, number }: { readonly id: string | null; readonly number: number }): string =>
  id === null ? String(number) : quote(id)
