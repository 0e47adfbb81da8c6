import type { Speaker } from './speaker.ts'
import { sayingTime } from './utterance.ts'

/**
 * A speaker that says nothing itself: what it is given is taken to be said at so many words a minute, and a recording for as
 * long as it lasts. It stands for somebody's screen reader, and for a voice that a device does not have.
 * @param rate words a minute, asked at each utterance
 */
export function createEstimate(rate: () => number): Speaker {
  let going: { left: number; readonly said: () => void } | null = null
  return {
    say({ text, recorded }, said) {
      going = { left: recorded ?? sayingTime(text, rate()), said }
    },
    stop() {
      going = null
    },
    pass(ms) {
      if (going === null) return
      going.left -= ms
      if (going.left > 0) return
      const { said } = going
      going = null
      said()
    },
  }
}
