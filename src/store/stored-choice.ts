import type { CurrentChoice } from '#records'

const KEY = 'step-in.person'

/** The current person's id in the browser's local storage; forgotten with the visit where that is blocked. */
export const storedChoice: CurrentChoice = {
  get() {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null
    }
  },
  set(person) {
    try {
      localStorage.setItem(KEY, person)
    } catch {
      // The next visit begins with the first person.
    }
  },
}
