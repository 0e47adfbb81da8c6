import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/**
 * Leads the focus to a control when something has ended and the button that ended it is gone with it. A focus that is elsewhere
 * stays there.
 * @param selector of the control, within `root`
 */
export function useFocusAfter(going: boolean, root: RefObject<HTMLElement | null>, selector: string): void {
  const wentRef = useRef(false)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (wentRef.current && !going && isLost) root.current?.querySelector<HTMLElement>(selector)?.focus()
    wentRef.current = going
  }, [going, root, selector])
}
