import { createAloud } from '../../src/play/aloud/aloud.ts'
import type { Aloud } from '../../src/play/aloud/aloud.ts'
import { createEstimate } from '../../src/play/aloud/estimate.ts'
import { sayingTime } from '../../src/play/aloud/utterance.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { tellingIn } from '../../src/ui/play/aloud/telling.ts'
import { lineText, loadWords } from '#words'

const english = await loadWords('en')

/** Somebody who plays a session with a screen reader that says one line after another, as they are handed to it. */
export interface Listener {
  readonly aloud: Aloud
  /** Lets wall time pass, ms, in frames. */
  pass(ms: number): void
  /** The longest that a line waited before the reader began to say it, wall ms. */
  readonly lag: () => number
  /** How far the scene had run on when a line was over, scenario ms at most. */
  readonly ahead: () => number
}

/**
 * A listener at a session whose clock waits for speech.
 * @param rate words a minute, of the reader and as the program estimates it
 * @param frame wall ms
 */
export function listenerAt(session: DrivenSession, rate: number, frame: number): Listener {
  const aloud = createAloud(
    session,
    createEstimate(() => rate),
    tellingIn({ words: english, language: 'en', aloud: false, recordings: () => false }),
    { again: session.state().transcript.length, handed: 0 },
  )
  let wall = 0
  let heard = 0
  let busyUntil = 0
  let lag = 0
  let ahead = 0
  /** What the reader is saying: when it will have said it (wall ms), and when that came (scenario ms). */
  const saying: { until: number; since: number }[] = []

  function hear(): void {
    const { scenario } = session.state()
    const told = aloud.told()
    for (const line of told.slice(heard)) {
      const begins = Math.max(wall, busyUntil)
      lag = Math.max(lag, begins - wall)
      busyUntil = begins + sayingTime(lineText(english, scenario, line), rate)
      saying.push({ until: busyUntil, since: line.since })
    }
    heard = Math.max(heard, told.length)
    while (saying[0] !== undefined && saying[0].until <= wall) {
      ahead = Math.max(ahead, session.run().clock - saying[0].since)
      saying.shift()
    }
  }
  aloud.subscribe(hear)
  return {
    aloud,
    pass(ms) {
      for (let left = ms; left > 0; left -= frame) {
        const step = Math.min(frame, left)
        wall += step
        session.pass(step)
        aloud.pass(step)
        hear()
      }
    },
    lag: () => lag,
    ahead: () => ahead,
  }
}
