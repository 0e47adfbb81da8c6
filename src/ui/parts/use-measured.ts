import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Tells the size of an element, CSS px, and the reader's text size (what 1rem is): at once, and whenever it changes.
 * It tells nothing while the element is not shown.
 */
export function useMeasured(
  ref: RefObject<HTMLElement | null>,
  tell: (size: { width: number; height: number; rem: number }) => void,
): void {
  const tellRef = useRef(tell)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0) tellRef.current({ width, height, rem })
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
}
