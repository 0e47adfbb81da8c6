import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { look } from './look.ts'

/** What every text editor here can do. Caret and selection are the browser's own, so that system colours hold. */
export const setup = (text: string) => [
  lineNumbers(),
  lintGutter(),
  foldGutter(),
  codeFolding(),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  EditorView.lineWrapping,
  indentUnit.of(/\n(\t| +)\S/.exec(text)?.[1] ?? '  '),
  json(),
  look,
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...defaultKeymap,
    // The way out is Escape and then Tab, which the editor knows by itself; the hint below the text says so.
    indentWithTab,
  ]),
]
