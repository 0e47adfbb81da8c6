import { textsIn } from '../texts.ts'
import type { Context } from './context.ts'

/** Several words in square brackets. A single one (“[A]n officer”, “[2019] UKSC 4”) is how courts are quoted. */
const note = /\[[^[\]]*\p{L}[^[\]]*\s[^[\]]*\]/u

/** F13: words in square brackets say what is still to be written, as in the templates. They would be shown as they stand. */
export function checkNotes(check: Context): void {
  for (const { path, text } of textsIn(check.scenario)) {
    const found = note.exec(text)?.[0]
    if (found !== undefined) check.warn(path, { code: 'note-to-writer', found })
  }
}
