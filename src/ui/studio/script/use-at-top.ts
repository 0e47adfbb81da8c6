import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How far below the top edge a section may begin to be the one at the top, in CSS pixels: the bar that stays, and some air. */
const BELOW = 96

/**
 * The name of the section at the top of what is in view (`part/law`, `beats/door`), as the page is scrolled; null before that.
 * `led(name)` says where somebody is led: near the end of the page that section cannot come to the top.
 */
export function useAtTop(rootRef: RefObject<HTMLElement | null>): {
  readonly atTop: string | null
  led(name: string | null): void
} {
  const [atTop, setAtTop] = useState<string | null>(null)
  const ledRef = useRef<string | null>(null)
  useLayoutEffect(() => {
    const root = rootRef.current
    const scrolls = root?.closest('main')
    if (root === null || scrolls === null || scrolls === undefined) return
    const look = (): void => {
      const edge = Math.max(0, scrolls.getBoundingClientRect().top)
      const sections = [...root.querySelectorAll<HTMLElement>('.script-part, .script-beat')]
      const above = sections.findLast((one) => one.getBoundingClientRect().top <= edge + BELOW) ?? sections[0]
      const atEnd = scrolls.scrollTop + scrolls.clientHeight >= scrolls.scrollHeight - 2
      const led = atEnd ? sections.find((one) => one.dataset['path'] === ledRef.current) : undefined
      setAtTop((led ?? above)?.dataset['path'] ?? null)
    }
    scrolls.addEventListener('scroll', look, { passive: true })
    return () => scrolls.removeEventListener('scroll', look)
  }, [rootRef])
  return {
    atTop,
    led(name) {
      ledRef.current = name
      setAtTop(name)
    },
  }
}
