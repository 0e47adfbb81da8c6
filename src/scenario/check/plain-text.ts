import type { Context } from './context.ts'
import { textsIn } from '../texts.ts'

/** Markup of web pages, of Markdown's bold, or of its links. */
const markup = /<\/?[a-z][^<>]*>|\*\*[^*\s][^*]*\*\*|\[[^[\]]+\]\([^()\s]+\)/i

/** F13: text is plain. Markup would be shown as it is written, which its author cannot want. */
export function checkPlainText(check: Context): void {
  for (const { path, text } of textsIn(check.scenario)) {
    const found = markup.exec(text)?.[0]
    if (found === undefined) continue
    check.warn(path, { code: 'markup-in-text', found })
  }
}
