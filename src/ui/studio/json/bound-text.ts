import { Annotation, type ChangeSpec, Transaction } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import {
  carried,
  changeBetween,
  type DraftFiles,
  SCENARIO,
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
    // As it last was whole; null while that is not known.
    let whole = name === SCENARIO ? wholeOf(text.file) : null
    const end = document.subscribe(() => {
      const now = document.files().texts[name] ?? ''
      if (now === text.file) return
      const next = shownText(now)
      whole = name === SCENARIO ? wholeOf(now) : null
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
        const now = name === SCENARIO ? wholeOf(file) : null
        document.edit('typing', { texts: { [name]: file, ...alongWith(document.files().texts, whole, now) } })
        if (now !== null) whole = now
      },
      destroy: end,
    }
  })

/** A text of the scenario that is JSON; null while it is not. */
function wholeOf(file: string): string | null {
  try {
    JSON.parse(file)
    return file
  } catch {
    return null
  }
}

/** What typing in the scenario makes of its translations, once its text is whole again. */
const alongWith = (texts: DraftFiles['texts'], before: string | null, now: string | null): DraftFiles['texts'] =>
  before === null || now === null ? {} : carried({ ...texts, [SCENARIO]: before }, now, 'same-words')

function changeOf(name: TextName, before: string, after: string): ChangeSpec | null {
  const change = changeBetween(name, before, after)
  return change && { from: change.at, to: change.at + change.removed.length, insert: change.inserted }
}
