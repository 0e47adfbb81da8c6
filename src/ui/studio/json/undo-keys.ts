import { EditorView, keymap } from '@codemirror/view'
import { changeBetween, type StudioDocument, type TextName } from '#studio'
import { notTyped } from './bound-text.ts'

/**
 * The keys for undo and redo go to the document, so that what was done in any view is undone in order. The caret goes to where the
 * text has changed.
 */
export function undoKeys(document: StudioDocument, name: TextName) {
  const go = (view: EditorView, way: 'undo' | 'redo'): boolean => {
    if (view.state.readOnly) return true
    const before = view.state.doc.toString()
    document[way]()
    const change = changeBetween(name, before, view.state.doc.toString())
    if (change !== null) {
      view.dispatch({
        selection: { anchor: change.at + change.inserted.length },
        annotations: notTyped,
        scrollIntoView: true,
      })
    }
    // Even where there is nothing to undo the key does not become the browser's: it would undo what it believes was typed.
    return true
  }
  const undo = (view: EditorView) => go(view, 'undo')
  const redo = (view: EditorView) => go(view, 'redo')
  return [
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Mod-y', run: redo, preventDefault: true },
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    ]),
    // From a menu of the browser, or by shaking a phone.
    EditorView.domEventHandlers({
      beforeinput(event, view) {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
        event.preventDefault()
        return go(view, event.inputType === 'historyUndo' ? 'undo' : 'redo')
      },
    }),
  ]
}
