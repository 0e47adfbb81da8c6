import { useEffect, useState } from 'preact/hooks'
import type { PlayState } from '#play'
import type { StageMount } from '../ports/index.ts'

/** The longest that the words of a movement wait for it, wall ms. */
const AT_MOST = 2000
/** Frames until the stage has heard of a movement. */
const HEARD = 2

/**
 * The key of the latest movement while the person who makes it is still on the way: its words wait until it has landed. Null when
 * nobody is waited for, as in untimed play, in a pause, and where nothing moves.
 * @param still reduced motion: everybody is at once where they should be
 */
export function useMoving(stage: StageMount, { view, phase, paused, pace }: PlayState, still: boolean): string | null {
  const { action } = view
  const key = action?.key ?? null
  const who = action?.who ?? null
  // What has gone by when the screen opens has landed.
  const [landed, land] = useState(key)
  const runs = phase === 'playing' || phase === 'ending'
  const waits = who !== null && key !== landed && runs && !paused && !still && pace !== 'untimed'
  useEffect(() => {
    if (key === landed) return undefined
    if (!waits) return land(key)
    let frames = 0
    let passed = 0
    return stage.eachFrame((ms) => {
      frames += 1
      passed += ms
      if (frames >= HEARD && (passed >= AT_MOST || !stage.moving().has(who))) land(key)
    })
  }, [stage, key, who, landed, waits])
  return waits ? key : null
}
