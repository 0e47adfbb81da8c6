import { triesIn } from '#records'
import type { KeptTries } from '#records'

const KEY = 'step-in.tries'

/** The browser's local storage: ids and times, no names. Forgotten with the visit where that is blocked. */
export const storedTries: KeptTries = {
  get() {
    try {
      return triesIn(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
    } catch {
      return {}
    }
  },
  set(kept) {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept))
    } catch {
      // Full or blocked: an attempt that is brought back from a file counts what that file has.
    }
  },
}
