import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** CSS px. */
export interface Size {
  readonly width: number
  /** The reader's text size: what 1rem is. */
  readonly rem: number
}

/** How wide an element is, kept up to date: charts are drawn at their real size, so that their words keep theirs. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, set] = useState<Size>({ width: 640, rem: 16 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const { width } = element.getBoundingClientRect()
      if (width > 0) set((old) => (old.width === width && old.rem === rem ? old : { width, rem }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
