import { createReplay } from '#play'
import type { DrivenSession, PlayState } from '#play'
import type { Stand } from './stands.ts'

/** From when on, and until when, a still picture is let go, ms after it was last changed: a pose whose pictures came late is taken up then. */
const LATE = { from: 900, to: 1080 } as const

/** One second of a beat, held: people are at once where they should be. */
export interface Still extends DrivenSession {
  /** Shows another second, ms after the beat's start. */
  seek(ms: number): void
}

/** A still picture of a beat. */
export function createStill({ through }: Stand): Still {
  const replay = createReplay(through)
  let since = 0
  let shown: PlayState | null = null
  let of: PlayState | null = null
  return {
    ...replay,
    state() {
      const paused = since < LATE.from || since > LATE.to
      if (shown === null || of !== replay.state() || shown.paused !== paused) {
        of = replay.state()
        shown = { ...of, paused }
      }
      return shown
    },
    seek(ms) {
      since = 0
      replay.seek(through.beatStart + ms)
    },
    pass(wallMs) {
      since += wallMs
    },
  }
}
