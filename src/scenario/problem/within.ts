import { quote } from './report.ts'
import { type Path, valueAt } from './source/document.ts'

/**
 * A path as a trainer would say it: `moment 3 of beat "warning"`, `action "ask-basis" of beat "questions"`. Lists
 * are counted from 1. The empty path is `the scenario`.
 */
export function placeInWords(path: Path, root: unknown): string {
  const named = namedPart(path, root)
  if (named === null) return path.length === 0 ? 'the scenario' : keysInWords(path)
  const rest = path.slice(named.length)
  return rest.length === 0 ? named.words : `${keysInWords(rest)} of ${named.words}`
}

/** `In beat "x": `, to stand before a message; nothing at the top of the file. */
export function inPlace(path: Path, root: unknown): string {
  return path.length === 0 ? '' : `In ${placeInWords(path, root)}: `
}

function namedPart(path: Path, root: unknown): { length: number; words: string } | null {
  const [top, second, list, index] = path
  if (top === 'cast' && second !== undefined) return { length: 2, words: `cast member ${quote(second)}` }
  if (top === 'followUp' && second === 'items' && typeof list === 'number') {
    return { length: 3, words: item('follow-up item', path.slice(0, 3), root) }
  }
  if (top !== 'beats' || second === undefined) return null
  const beat = `beat ${quote(second)}`
  if (typeof index !== 'number') return { length: 2, words: beat }
  if (list === 'script') return { length: 4, words: `moment ${index + 1} of ${beat}` }
  if (list === 'actions') return { length: 4, words: `${item('action', path.slice(0, 4), root)} of ${beat}` }
  return { length: 2, words: beat }
}

/** `action "its-id"`, or `action 2` where it has none. */
function item(noun: string, path: Path, root: unknown): string {
  const id = valueAt(root, [...path, 'id'])
  return typeof id === 'string' ? `${noun} ${quote(id)}` : `${noun} ${Number(path.at(-1)) + 1}`
}

const keysInWords = (path: Path): string =>
  path.map((segment) => (typeof segment === 'number' ? `item ${segment + 1}` : quote(segment))).join(', ')
