import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PlaySession } from '#play'

/** Keeps `data-clock` (scenario ms, to a tenth of a second) on the screen's root, for tests, without drawing anything again. */
export function useClockMark(root: RefObject<HTMLElement | null>, session: PlaySession): void {
  useEffect(() => {
    let frame = 0
    const mark = () => {
      const clock = String(Math.floor(session.run().clock / 100) * 100)
      if (root.current !== null && root.current.dataset['clock'] !== clock) root.current.dataset['clock'] = clock
    }
    const step = () => {
      frame = requestAnimationFrame(step)
      mark()
    }
    step()
    // At once where a press has moved it: whoever looks right after the press must not see where it was.
    const unsubscribe = session.subscribe(mark)
    return () => {
      cancelAnimationFrame(frame)
      unsubscribe()
    }
  }, [root, session])
}
