import { useEffect, useRef } from 'preact/hooks'
import type { PlayState } from '#play'

/** How long an ask's choices take no key or press, so that none meant for the scene chooses a line, ms (A3). */
const SETTLE = 500
/** How long a just chosen act takes no skip, for a double press, ms. */
const SEEN_AT_LEAST = 250

/** Whether what has just come up may be pressed yet. */
export interface Settled {
  /** Not while an ask has only just opened the choices. */
  choose(): boolean
  /** Not while an act has only just begun to be seen. */
  skip(): boolean
}

/** Remembers when an ask opened the choices and when an act began, on the wall clock. */
export function useSettled({ openedBy, phase, options }: PlayState): Settled {
  const sinceRef = useRef({ openedBy, opened: -SETTLE, phase, acting: 0 })
  useEffect(() => {
    const now = performance.now()
    const since = sinceRef.current
    if (openedBy === 'ask' && since.openedBy !== 'ask') since.opened = now
    if (phase === 'acting' && since.phase !== 'acting') since.acting = now
    since.openedBy = openedBy
    since.phase = phase
  }, [openedBy, phase])
  return {
    choose: () => options === null || openedBy !== 'ask' || performance.now() - sinceRef.current.opened >= SETTLE,
    skip: () => performance.now() - sinceRef.current.acting >= SEEN_AT_LEAST,
  }
}
