import { type RefObject } from 'preact'
import { useCallback, useEffect, useRef } from 'preact/hooks'

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, [tabindex="0"]'

interface PartsOfPage {
  /** Leads the focus to the next part (1) or the one before (-1), to where it was in it last. */
  step(by: 1 | -1): void
  /** Remembers where the focus is in a part that is worked in; rows of buttons are gone through from their first. */
  onFocusIn(event: FocusEvent): void
}

/**
 * A script has hundreds of fields, so Tab alone is a long way from it to what stands beside it. The parts are the elements
 * with `data-part` that are on screen, in their order. F6 and Shift+F6 lead through them, as in other programs with several parts.
 */
export function usePartsOfPage(root: RefObject<HTMLElement | null>): PartsOfPage {
  const last = useRef(new Map<string, HTMLElement>())
  const step = useCallback(
    (by: 1 | -1): void => {
      const parts = [...(root.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].filter(isOnScreen)
      const at = parts.findIndex((part) => part.contains(document.activeElement))
      const next = parts.at(at < 0 ? 0 : (at + by) % parts.length)
      if (next === undefined) return
      const before = last.current.get(next.dataset['part'] ?? '')
      const first = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)]
      // What is not shown takes no focus: the first that does is the one.
      for (const to of before !== undefined && next.contains(before) ? [before, ...first] : first) {
        to.focus()
        if (document.activeElement === to) return
      }
    },
    [root],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    // Of the whole page: what had the focus may be gone, and then it is nowhere in it.
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [step])
  return {
    step,
    onFocusIn({ target }) {
      if (!(target instanceof HTMLElement)) return
      const part = target.closest<HTMLElement>('[data-part="main"], [data-part="side"]')?.dataset['part']
      if (part !== undefined) last.current.set(part, target)
    },
  }
}

/** On a narrow screen one of two sides is not shown. */
const isOnScreen = (part: HTMLElement): boolean => getComputedStyle(part).display !== 'none'
