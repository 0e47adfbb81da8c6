import { useEffect, useRef } from 'preact/hooks'
import type { PlayState } from '#play'

/** How long the choices of an ask ignore keys and presses, ms, so that a press meant for the scene chooses no line (A3). */
const SETTLE = 500
/** How long an act that was just chosen cannot be skipped, ms: the second press of a double press must not skip it. */
const SEEN_AT_LEAST = 250

/** Whether what has just appeared may be pressed yet. */
export interface Settled {
  /** False just after an ask has opened the choices. */
  choose(): boolean
  /** False just after an act has begun. */
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
