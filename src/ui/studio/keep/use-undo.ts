import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { StudioDocument } from '#studio'
import { useText } from '../../text/index.ts'

/** Elements in which the browser, or the editor of the text, undoes typing by itself. */
const OWN_UNDO = 'input, textarea, [contenteditable]:not([contenteditable="false"])'
/** Inputs without typing: the keys mean the document there. */
const NO_TYPING = '[type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="button"], [type="file"]'

const undoesItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_UNDO) !== null && !target.matches(NO_TYPING)

/** What a key means for the document; null where it means nothing, or the field it is pressed in knows better. */
function meantBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || undoesItself(event.target))
    return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/**
 * Undo and redo of the document, by keys (Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y) and for buttons.
 *
 * @param say tells what has been undone
 */
export function useUndo(document: StudioDocument, say: (words: string) => void): { undo(): void; redo(): void } {
  const t = useText()
  const undo = (): void => {
    const step = document.undo()
    if (step !== null) say(t('studio.keep.undone', { what: t(`studio.step.${step.kind}`) }))
  }
  const redo = (): void => {
    const step = document.redo()
    if (step !== null) say(t('studio.keep.redone', { what: t(`studio.step.${step.kind}`) }))
  }
  const latestRef = useRef({ undo, redo })
  useLayoutEffect(() => {
    latestRef.current = { undo, redo }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const meant = meantBy(event)
      if (meant === null) return
      event.preventDefault()
      latestRef.current[meant]()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return { undo, redo }
}
