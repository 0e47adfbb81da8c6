/** Why a search ended before its end: it found more states than its limit, or `stopped` said so. */
export interface Ended {
  readonly code: 'too-large' | 'stopped'
}

/** Thrown inside the layer when exploring ends before its end; `prove` makes a value of it. */
export class NotFinished extends Error {
  override readonly name = 'NotFinished'
  readonly why: Ended
  constructor(why: Ended) {
    super(why.code)
    this.why = why
  }
}

/** Counts what has been explored, and asks whether to go on. */
export interface Budget {
  /** Says that `n` more states have been found, possibly none. Throws `NotFinished` above the limit, and when it is stopped. */
  spend(n: number): void
}

/** A budget of `limit` states. */
export function budgetOf(limit: number, stopped: () => boolean): Budget {
  let spent = 0
  return {
    spend(n) {
      spent += n
      if (spent > limit) throw new NotFinished({ code: 'too-large' })
      if (stopped()) throw new NotFinished({ code: 'stopped' })
    },
  }
}

/** What comes of some work; null where that is too much for its budget. When it is stopped, that is thrown on. */
export function withinBudget<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotFinished && error.why.code === 'too-large') return null
    throw error
  }
}
