import { type JsonSlip, type Problem, slipEdits, type TextEdit } from '#scenario'
import { localeTag, type TextName } from '../draft/files.ts'
import { problemOffset } from '../text/token-at.ts'
import type { Fix, FixWords } from './fix.ts'

/** Codes of slips of the JSON itself. */
export const textCodes = ['bad-json', 'byte-order-mark', 'comment-in-json', 'trailing-comma'] as const
export type TextProblem = Extract<Problem, { readonly code: (typeof textCodes)[number] }>

/** What mends a slip of the JSON itself; null where it could have been meant in more than one way. */
export function fixOfText(problem: TextProblem, source: string): Fix | null {
  const edits = editsFor(problem, source)
  return edits.length === 0 ? null : { by: 'text', ...wordsOf(edits), edits }
}

/** Slips that are mended by one thing alone. The check gets past the others too, but not with what the author meant. */
const certain: readonly JsonSlip['slip'][] = [
  'capitals',
  'curly-quotes',
  'decimal-comma',
  'extra-close',
  'extra-comma',
  'inner-quotes',
  'invisible-space',
  'line-break',
  'missing-colon',
  'missing-comma',
  'missing-open',
  'open-text',
  'single-quotes',
  'unclosed',
  'unopened-text',
  'unquoted',
  'wrong-bracket',
  'wrong-sign',
]

function editsFor(problem: TextProblem, source: string): readonly TextEdit[] {
  const at = problemOffset(source, problem)
  const remove = (from: number, to: number): TextEdit[] => [{ from, to, with: '' }]
  switch (problem.code) {
    case 'byte-order-mark':
      return source.startsWith('\uFEFF') ? remove(0, 1) : []
    case 'trailing-comma':
      return source[at] === ',' ? remove(at, at + 1) : []
    case 'comment-in-json': {
      const comment = /^(?:\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/.exec(source.slice(at))?.[0] ?? ''
      return comment === '' ? [] : remove(at, at + comment.length)
    }
    case 'bad-json':
      if (problem.slip === 'number-symbol') return asNumber(problem.word, at)
      if (!certain.includes(problem.slip)) return []
      return slipEdits(source, at, localeTag(problem.file as TextName) === null ? 'scenario' : 'translation')
  }
}

/** `.5` or `+3` as JSON writes it. */
function asNumber(word: string, at: number): readonly TextEdit[] {
  const number = Number(word)
  return Number.isFinite(number) ? [{ from: at, to: at + word.length, with: String(number) }] : []
}

/** What edits do, where one word says it. */
function wordsOf(edits: readonly TextEdit[]): FixWords {
  const [first] = edits
  if (first === undefined || edits.length > 1) return { does: 'mend' }
  if (first.with === '') return { does: 'remove', key: null }
  return first.from === first.to && first.with.length <= MOST_SIGNS
    ? { does: 'add', sign: first.with.trim() }
    : { does: 'mend' }
}

/** More than this is not read on a button. */
const MOST_SIGNS = 6
