import type { Context } from './context.ts'
import { textsIn } from '../texts.ts'

/** Markup of web pages, of Markdown's bold, or of its links. */
const markup = /<\/?[a-z][^<>]*>|\*\*[^*\s][^*]*\*\*|\[[^[\]]+\]\([^()\s]+\)/i

/** Several words in square brackets. A single one (“[A]n officer”, “[2019] UKSC 4”) is how courts are quoted. */
const noteIn = (text: string): string | undefined =>
  text.match(/\[[^[\]]*\]/g)?.find((bracketed) => /\p{L}/u.test(bracketed) && /\s/.test(bracketed))

/**
 * F13: text is plain, and shown as it is written. Nobody can want to show markup, nor the words in square brackets with which
 * templates say what is still to be written.
 */
export function checkPlainText(check: Context): void {
  for (const { path, text } of textsIn(check.scenario)) {
    const sign = markup.exec(text)?.[0]
    if (sign !== undefined) check.warn(path, { code: 'markup-in-text', found: sign })
    const left = sign === undefined ? noteIn(text) : undefined
    if (left !== undefined) check.warn(path, { code: 'note-to-writer', found: left })
  }
}
