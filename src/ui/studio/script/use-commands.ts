import type { RefObject, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Path } from '#scenario'
import { cursorAt, wholeScenario } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'
import { type FocusWish, pathName, type ScriptCommands } from './use-script.tsx'

const FIELDS = 'textarea, input:not([type="checkbox"]), select'

interface Commands {
  readonly commands: ScriptCommands
  /** Leads the page, the focus and every other view to a part or a beat. */
  jump(to: Path): void
  /** Undo and redo by their usual keys: those of the whole scenario, not of one field. */
  keys(event: TargetedKeyboardEvent<HTMLElement>): void
}

/** What the script can do, and where focus and page go afterwards. */
export function useCommands(root: RefObject<HTMLElement | null>): Commands {
  const studio = useStudio()
  const now = useRef(studio)
  now.current = studio
  const wish = useRef<FocusWish | null>(null)
  /** The place that was shared last from here: one's own writing never scrolls the page. */
  const own = useRef<string | null>(null)
  const hadFocus = useRef(false)

  useLayoutEffect(() => {
    if (wish.current !== null && root.current !== null) {
      const at = elementAt(root.current, wish.current.path)
      const field =
        at?.matches(FIELDS) === true
          ? at
          : (at?.querySelector<HTMLElement>('textarea') ?? at?.querySelector<HTMLElement>(FIELDS) ?? at)
      const { caret } = wish.current
      wish.current = null
      field?.focus()
      if (field instanceof HTMLTextAreaElement) {
        const end = caret === 'end' ? field.value.length : 0
        field.setSelectionRange(end, end)
      }
    } else if (hadFocus.current && root.current !== null && document.activeElement === document.body) {
      // What had the focus is gone: the beat it was in takes it.
      const { beat } = now.current.cursor
      const heading = beat === null ? null : elementAt(root.current, ['beats', beat])?.querySelector<HTMLElement>('h3')
      ;(heading ?? root.current.querySelector<HTMLElement>('h2, h3'))?.focus()
    }
    hadFocus.current = false
  })

  const { cursor } = studio
  useLayoutEffect(() => {
    const name = pathName(cursor.path)
    if (own.current === name || root.current === null || cursor.path.length === 0) return
    elementAt(root.current, cursor.path)?.scrollIntoView({ block: 'nearest' })
  }, [cursor])

  return useMemo(() => {
    const watched = <T>(doing: () => T): T => {
      hadFocus.current = root.current?.contains(document.activeElement) === true
      return doing()
    }
    const commands: ScriptCommands = {
      run(kind, edit, focus) {
        const made = watched(() => now.current.edit(kind, edit))
        if (made && focus !== undefined) wish.current = typeof focus === 'function' ? focus() : focus
        return made
      },
      at(path) {
        const name = pathName(path)
        if (pathName(now.current.cursor.path) === name) return
        own.current = name
        now.current.setCursor(cursorAt(path))
      },
      undo: () => void (now.current.editable && watched(() => now.current.draft.document.undo())),
      redo: () => void (now.current.editable && watched(() => now.current.draft.document.redo())),
    }
    return {
      commands,
      jump(to) {
        own.current = null
        wish.current = null
        now.current.setCursor(to[0] === 'beats' ? cursorAt(to) : wholeScenario)
        requestAnimationFrame(() => {
          const at = root.current === null ? null : elementAt(root.current, to)
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
  }, [root])
}

/** The element of a place, or of the nearest one around it that is drawn. */
function elementAt(root: HTMLElement, path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = pathName(path.slice(0, length)).replaceAll(/["\\]/g, String.raw`\$&`)
    const found = root.querySelector<HTMLElement>(`[data-path="${name}"]`)
    if (found !== null) return found
  }
  return null
}
