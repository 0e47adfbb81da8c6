import { Annotation, type ChangeSpec, Transaction } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import {
  changeBetween,
  type ShownChange,
  type ShownText,
  shownText,
  type StudioDocument,
  type TextName,
  withChanges,
} from '#studio'

/*
 * The editor keeps no history of its own: the document has one for all views.
 */

/** On what the document itself, or another view, does to the text: it is not written back. */
const fromElsewhere = Annotation.define<true>()

/** Whether what was done was done in the editor, by whoever types there. */
export const isOwn = (update: ViewUpdate): boolean => update.transactions.every((one) => !one.annotation(fromElsewhere))

/** Marks a transaction as one that is not the author's. */
export const notTyped = [fromElsewhere.of(true), Transaction.addToHistory.of(false)]

/**
 * Holds the text of an editor and a text of the document together: what is typed becomes an edit of the document, and what
 * comes from other views changes no more of the text than it must, so that caret and scroll stay.
 */
export const boundText = (document: StudioDocument, name: TextName) =>
  ViewPlugin.define((view: EditorView) => {
    let text: ShownText = shownText(document.files().texts[name] ?? '')
    const end = document.subscribe(() => {
      const now = document.files().texts[name] ?? ''
      if (now === text.file) return
      const next = shownText(now)
      const changes = changeOf(name, view.state.doc.toString(), next.shown)
      text = next
      if (changes !== null) view.dispatch({ changes, annotations: notTyped })
    })
    return {
      update(update) {
        if (!update.docChanged || !isOwn(update)) return
        const changes: ShownChange[] = []
        update.changes.iterChanges((from, to, _from, _to, inserted) =>
          changes.push({ from, to, insert: inserted.toString() }),
        )
        const file = withChanges(text, changes)
        text = shownText(file)
        document.edit('typing', { texts: { [name]: file } })
      },
      destroy: end,
    }
  })

export function changeOf(name: TextName, before: string, after: string): ChangeSpec | null {
  const change = changeBetween(name, before, after)
  return change && { from: change.at, to: change.at + change.removed.length, insert: change.inserted }
}
