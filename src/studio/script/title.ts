import { idPattern } from '#scenario'
import { inOrder, noEdit, type TextEdit } from './in-order.ts'
import { freshName, wordsAsName } from './names.ts'
import { put } from './put.ts'

/** What a scenario is called in files as long as its template's name stands there. */
const templateIds: ReadonlySet<string> = new Set(['my-scenario', 'mi-escena'])

/** A name in files for a scenario of this title that no other has; null where its words give none. */
export function idOfTitle(title: string, taken: ReadonlySet<string>): string | null {
  const name = wordsAsName(title)
  return idPattern.test(name) ? freshName(name, taken) : null
}

/**
 * Writes the title of a scenario begun from a template. Its id follows the title, as long as nobody has given it another and it
 * is not in the catalogue under it.
 * @param taken the ids of all other scenarios here
 */
export function setTitle(
  { id = '', title = '' }: { readonly id?: string | undefined; readonly title?: string | undefined },
  text: string,
  taken: ReadonlySet<string>,
): TextEdit {
  const follows = templateIds.has(id) || id === idOfTitle(title, taken)
  const named = follows ? (idOfTitle(text, taken) ?? 'my-scenario') : id
  return inOrder(named === id ? noEdit : put(['id'], named), put(['title'], text))
}
