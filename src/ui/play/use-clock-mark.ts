import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PlaySession } from './session-types.ts'

/** Keeps `data-clock` (scenario ms, to a tenth of a second) on the screen's root, for tests, without drawing anything again. */
export function useClockMark(root: RefObject<HTMLElement | null>, session: PlaySession): void {
  useEffect(() => {
    let frame = 0
    const step = () => {
      frame = requestAnimationFrame(step)
      const clock = String(Math.floor(session.run().clock / 100) * 100)
      if (root.current !== null && root.current.dataset['clock'] !== clock) root.current.dataset['clock'] = clock
    }
    step()
    return () => cancelAnimationFrame(frame)
  }, [root, session])
}
