/** Thrown inside the layer when a scenario has more states than may be explored; `prove` makes a value of it. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Counts what has been explored. */
export interface Budget {
  /** Says that `n` more states have been found. Throws `TooLarge` above the limit. */
  spend(n: number): void
}

/** A budget of `limit` states. */
export function budgetOf(limit: number): Budget {
  let spent = 0
  return {
    spend(n) {
      spent += n
      if (spent > limit) throw new TooLarge(`more than ${limit} states`)
    },
  }
}
