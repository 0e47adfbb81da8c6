/** Why not everything was explored: the scenario has more states than `limit`, or `stopped` said so. */
export type Unfinished = { readonly code: 'too-large'; readonly limit: number } | { readonly code: 'stopped' }

/** Thrown inside the layer when exploring ends before its end; `prove` makes a value of it. */
export class NotFinished extends Error {
  override readonly name = 'NotFinished'
  readonly why: Unfinished
  constructor(why: Unfinished) {
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
      if (spent > limit) throw new NotFinished({ code: 'too-large', limit })
      if (stopped()) throw new NotFinished({ code: 'stopped' })
    },
  }
}
