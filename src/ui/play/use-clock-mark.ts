import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PlaySession } from '#play'
import type { StageMount } from '../ports/index.ts'

function markClock(element: HTMLElement | null, session: PlaySession): void {
  const clock = String(Math.floor(session.run().clock / 100) * 100)
  if (element !== null && element.dataset['clock'] !== clock) element.dataset['clock'] = clock
}

/** Keeps `data-clock` (scenario ms, to a tenth of a second) on the screen's root, for tests, without drawing anything again. */
export function useClockMark(root: RefObject<HTMLElement | null>, stage: StageMount, session: PlaySession): void {
  useEffect(() => {
    const mark = () => markClock(root.current, session)
    mark()
    const stop = stage.eachFrame(mark)
    // A press can move the clock between two frames, and a test that looks right after it must see the new time.
    const unsubscribe = session.subscribe(mark)
    return () => {
      stop()
      unsubscribe()
    }
  }, [root, stage, session])
}
