import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StudioDocument, TextName } from '#studio'
import { type Manner, openTextEditor, type TextEditor, type TextEditorParts } from './text-editor.ts'

type Callbacks = Pick<TextEditorParts, 'onCaret' | 'onGoTo'>

/** The editor of one text in an element of the page; another one when the text is another. Null until the element is there. */
export function useTextEditor(
  host: RefObject<HTMLElement | null>,
  document: StudioDocument,
  name: TextName,
  manner: Manner,
  callbacks: Callbacks,
): TextEditor | null {
  const [editor, setEditor] = useState<TextEditor | null>(null)
  const latestRef = useRef({ manner, ...callbacks })
  useLayoutEffect(() => {
    latestRef.current = { manner, ...callbacks }
  })
  useLayoutEffect(() => {
    if (host.current === null) return
    const opened = openTextEditor(host.current, {
      document,
      name,
      manner: latestRef.current.manner,
      onCaret: (path) => latestRef.current.onCaret(path),
      onGoTo: () => latestRef.current.onGoTo(),
    })
    setEditor(opened)
    return () => {
      setEditor(null)
      opened.view.destroy()
    }
  }, [host, document, name])
  useLayoutEffect(() => editor?.speak(manner), [editor, manner])
  return editor
}
