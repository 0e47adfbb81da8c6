import type { RefObject, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Path } from '#scenario'
import { cursorAt, wholeScenario } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'
import { elementAt, fieldAt } from './at-path.ts'
import { type FocusWish, pathName, type ScriptCommands } from './use-script.tsx'

interface Commands {
  readonly commands: ScriptCommands
  /** Leads the page, the focus and every other view to a part or a beat. */
  jump(to: Path): void
  /** Undo and redo by their usual keys: those of the whole scenario, not of one field. */
  keys(event: TargetedKeyboardEvent<HTMLElement>): void
}

/** What the script can do, and where focus and page go afterwards. */
export function useCommands(rootRef: RefObject<HTMLElement | null>): Commands {
  const studio = useStudio()
  const nowRef = useRef(studio)
  const wishRef = useRef<FocusWish | null>(null)
  /** The place that was shared last from here: one's own writing never scrolls the page. */
  const ownRef = useRef<string | null>(null)
  const hadFocusRef = useRef(false)

  useLayoutEffect(() => {
    nowRef.current = studio
    if (wishRef.current !== null && rootRef.current !== null) {
      const field = fieldAt(rootRef.current, wishRef.current.path)
      const { caret } = wishRef.current
      wishRef.current = null
      field?.focus()
      if (field instanceof HTMLTextAreaElement) {
        const end = caret === 'end' ? field.value.length : 0
        field.setSelectionRange(end, end)
      }
    } else if (hadFocusRef.current && rootRef.current !== null && document.activeElement === document.body) {
      // What had the focus is gone: the beat it was in takes it.
      const { beat } = nowRef.current.cursor
      const heading =
        beat === null ? null : elementAt(rootRef.current, ['beats', beat])?.querySelector<HTMLElement>('h3')
      ;(heading ?? rootRef.current.querySelector<HTMLElement>('h2, h3'))?.focus()
    }
    hadFocusRef.current = false
  })

  const { cursor } = studio
  useLayoutEffect(() => {
    const name = pathName(cursor.path)
    if (ownRef.current === name || rootRef.current === null || cursor.path.length === 0) return
    elementAt(rootRef.current, cursor.path)?.scrollIntoView({ block: 'nearest' })
  }, [cursor, rootRef])

  return useMemo(() => {
    const watched = <T>(doing: () => T): T => {
      hadFocusRef.current = rootRef.current?.contains(document.activeElement) === true
      return doing()
    }
    const commands: ScriptCommands = {
      run(kind, edit, focus) {
        const made = watched(() => nowRef.current.edit(kind, edit))
        if (made && focus !== undefined) wishRef.current = typeof focus === 'function' ? focus() : focus
        return made
      },
      at(path) {
        const name = pathName(path)
        if (pathName(nowRef.current.cursor.path) === name) return
        ownRef.current = name
        nowRef.current.setCursor(cursorAt(path))
      },
      undo: () => void (nowRef.current.editable && watched(() => nowRef.current.draft.document.undo())),
      redo: () => void (nowRef.current.editable && watched(() => nowRef.current.draft.document.redo())),
    }
    return {
      commands,
      jump(to) {
        ownRef.current = null
        wishRef.current = null
        nowRef.current.setCursor(to[0] === 'beats' ? cursorAt(to) : wholeScenario)
        requestAnimationFrame(() => {
          const at = rootRef.current === null ? null : elementAt(rootRef.current, to)
          at?.scrollIntoView({ block: 'start' })
          at?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true })
        })
      },
      keys(event) {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return
        const key = event.key.toLowerCase()
        if (key !== 'z' && key !== 'y') return
        event.preventDefault()
        event.stopPropagation()
        if (key === 'y' || event.shiftKey) commands.redo()
        else commands.undo()
      },
    }
  }, [rootRef])
}
