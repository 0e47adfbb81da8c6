import { EditorState } from '@codemirror/state'
import type { Text } from '../../text/index.ts'
import en from './en.ts'

/** The editor's own words (its search, its lists, what it tells a screen reader) in the language of the interface. */
export const phrases = (t: Text) =>
  EditorState.phrases.of(
    Object.fromEntries(
      Object.entries(en.editor).map(([key, english]) => [
        english,
        // The editor puts in what stands for `$` itself.
        t(`studio.json.editor.${key as keyof typeof en.editor}`),
      ]),
    ),
  )
