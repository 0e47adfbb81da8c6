import { EditorView } from '@codemirror/view'
import { type Path, placeAt, writtenAt } from '#scenario'
import { isOwn, notTyped } from './bound-text.ts'

/** Tells the path of what the caret is in, whenever the author moves it there. */
export const caretPath = (tell: (path: Path) => void) =>
  EditorView.updateListener.of((update) => {
    if (!(update.selectionSet || update.docChanged) || !isOwn(update) || update.transactions.length === 0) return
    tell(placeAt(update.state.doc.toString(), update.state.selection.main.head).path)
  })

/** Puts the caret at the key of a path, or at what surrounds it, and shows its line. */
export function reveal(view: EditorView, path: Path): void {
  const written = writtenAt(view.state.doc.toString(), path)
  if (written !== null) revealAt(view, (written.key ?? written.value).from)
}

/** Goes to a path that another view has led to, unless the caret is in it already. */
export function follow(view: EditorView, path: Path): void {
  const here = placeAt(view.state.doc.toString(), view.state.selection.main.head).path
  if (!path.every((segment, i) => here[i] === segment)) reveal(view, path)
}

/** Puts the caret at an offset and shows its line; the author has not moved it. */
export function revealAt(view: EditorView, offset: number): void {
  const anchor = Math.min(offset, view.state.doc.length)
  view.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    annotations: notTyped,
  })
}
