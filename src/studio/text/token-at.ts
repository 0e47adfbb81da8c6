import type { Problem, Span } from '#scenario'

/**
 * The piece of a text to underline for something at an offset: the text in its quotes, the number or word; of what opens an object
 * or a list, the rest of its line. At least one unit, unless the text is empty. Works on any text, JSON or not.
 */
export function tokenAt(text: string, offset: number): Span {
  const from = Math.max(0, Math.min(offset, text.length - 1))
  const rest = text.slice(from, from + LONGEST)
  const found = /^(?:"(?:[^"\\\r\n]|\\.)*"?|[{[][^\r\n]*|[^\s"{}[\],:]+|.)/.exec(rest)?.[0].trimEnd()
  return { from, to: Math.min(text.length, from + Math.max(1, found?.length ?? 1)) }
}

/** What is underlined is no longer than this. */
const LONGEST = 2000

/** The offset of a problem in the file it is of. Its column is counted without the byte order mark; the offset is with it. */
export function problemOffset(source: string, { line, column }: Pick<Problem, 'line' | 'column'>): number {
  const ends = /\r\n|\n|\r/g
  let start = source.startsWith('\uFEFF') ? 1 : 0
  for (let at = 1; at < line && ends.exec(source) !== null; at += 1) start = ends.lastIndex
  return Math.min(source.length, start + column - 1)
}
