import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Path } from '#scenario'
import { SCENARIO, shownText, type StudioDocument, type TextName } from '#studio'
import type { Text } from '../../text/index.ts'
import { boundText } from './bound-text.ts'
import { caretPath } from './caret.ts'
import { formatHelp } from './format-help.ts'
import { phrases } from './phrases.ts'
import { problemKeys } from './problem-marks.ts'
import { setup } from './setup.ts'
import { undoKeys } from './undo-keys.ts'

/** How the text is spoken of, and whether it may be written now. */
export interface Manner {
  readonly t: Text
  readonly label: string
  readonly editable: boolean
}

export interface TextEditorParts {
  readonly document: StudioDocument
  readonly name: TextName
  readonly manner: Manner
  /** The caret was moved into something else. */
  readonly onCaret: (path: Path) => void
  /** Ctrl+G. */
  readonly onGoTo: () => void
}

export interface TextEditor {
  readonly view: EditorView
  speak(manner: Manner): void
}

/** An editor of one text of the document, in an element of the page. */
export function openTextEditor(parent: HTMLElement, parts: TextEditorParts): TextEditor {
  const { document, name, onCaret, onGoTo } = parts
  const manner = new Compartment()
  const mannerOf = ({ t, label, editable }: Manner) => [
    phrases(t),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    EditorState.readOnly.of(!editable),
  ]
  const doc = shownText(document.files().texts[name] ?? '').shown
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc,
      extensions: [
        undoKeys(document, name),
        problemKeys,
        keymap.of([{ key: 'Mod-g', run: () => (onGoTo(), true), preventDefault: true }]),
        setup(doc),
        name === SCENARIO ? formatHelp : [],
        manner.of(mannerOf(parts.manner)),
        boundText(document, name),
        caretPath(onCaret),
      ],
    }),
  })
  return {
    view,
    speak: (now) => view.dispatch({ effects: manner.reconfigure(mannerOf(now)) }),
  }
}
