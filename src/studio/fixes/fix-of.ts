import { type Edited, type Problem, removeAt, renameKey, setValue, type TextEdit } from '#scenario'
import type { Fix, FixWords } from './fix.ts'
import { fixOfPath } from './of-path.ts'
import { fixOfText, textCodes, type TextProblem } from './of-text.ts'

/**
 * The text with a problem mended, as a small edit of it; null where only a person can decide, or where the text cannot be edited
 * so. `source` is the text the problem was found in: a scenario's or a translation's. What the button says is `fixWordsOf`.
 */
export function fixOf(problem: Problem, source: string): Edited | null {
  const fix = fixFor(problem, source)
  if (fix === null) return null
  const edited = made(fix, source)
  return edited?.ok === true && edited.text !== source ? edited : null
}

/** What `fixOf` would do, for the words on its button; null where it does nothing. */
export function fixWordsOf(problem: Problem, source: string): FixWords | null {
  return fixOf(problem, source) === null ? null : fixFor(problem, source)
}

const fixFor = (problem: Problem, source: string): Fix | null =>
  isOfText(problem) ? fixOfText(problem, source) : fixOfPath(problem, source)

const isOfText = (problem: Problem): problem is TextProblem => (textCodes as readonly string[]).includes(problem.code)

function made(fix: Fix, source: string): Edited | null {
  if (fix.by === 'text') return { ok: true, text: editedText(fix.edits, source) }
  if (fix.does === 'write') return setValue(source, fix.path, fix.value)
  if (fix.does === 'rename') return renameKey(source, fix.path, fix.key)
  return fix.does === 'remove' ? removeAt(source, fix.path) : null
}

/** Later edits first, so that the offsets of the others stay. */
const editedText = (edits: readonly TextEdit[], source: string): string =>
  edits.reduceRight((text, { from, to, with: put }) => text.slice(0, from) + put + text.slice(to), source)
