import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** How far outside of what is seen an element counts already, so that its picture is there when it comes. */
const AHEAD = '200px'

/** Whether an element has come into view at some time. True at once where the browser cannot tell. */
export function useSeenOnce<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null)
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (seen || element.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [seen])
  return [element, seen]
}
