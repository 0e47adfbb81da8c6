import type { ProblemData } from '../problem/problem.ts'
import type { Context } from './context.ts'
import { textsIn } from '../texts.ts'

/** Markup of web pages, of Markdown's bold, or of its links. */
const markup = /<\/?[a-z][^<>]*>|\*\*[^*\s][^*]*\*\*|\[[^[\]]+\]\([^()\s]+\)/i

/** Several words in square brackets. A single one (“[A]n officer”, “[2019] UKSC 4”) is how courts are quoted. */
const noteIn = (text: string): string | undefined =>
  text.match(/\[[^[\]]*\]/g)?.find((bracketed) => /\p{L}/u.test(bracketed) && /\s/.test(bracketed))

/** What of a text nobody can want to show as it is written; null where there is nothing of the kind. */
export function unwantedIn(text: string): Extract<ProblemData, { code: 'markup-in-text' | 'note-to-writer' }> | null {
  const sign = markup.exec(text)?.[0]
  if (sign !== undefined) return { code: 'markup-in-text', found: sign }
  const left = noteIn(text)
  return left === undefined ? null : { code: 'note-to-writer', found: left }
}

/**
 * F13: text is plain, and shown as it is written. Nobody can want to show markup, nor the words in square brackets with which
 * templates say what is still to be written.
 */
export function checkPlainText(check: Context): void {
  for (const { path, text } of textsIn(check.scenario)) {
    const unwanted = unwantedIn(text)
    if (unwanted !== null) check.warn(path, unwanted)
  }
}
