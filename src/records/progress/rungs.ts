import type { Rung } from '#engine'
import { meanOf } from './average.ts'
import type { ReadRun } from './read-runs.ts'

/** How a rung of the ladder was used over all runs. */
export interface RungUse {
  readonly rung: Rung
  readonly used: number
  /** Mean of quality × fit, 0 to 1; null while there are too few uses for one. */
  readonly worth: number | null
}

/** From low to high; rungs that were never used are told too. */
const ladder: readonly Rung[] = ['probe', 'alert', 'challenge', 'take-action']

export function byRung(runs: readonly ReadRun[]): RungUse[] {
  const acts = runs.flatMap((run) => run.reading.acts)
  return ladder.map((rung) => {
    const worths = acts.filter((a) => a.rung === rung).map((a) => a.worth)
    return { rung, used: worths.length, worth: meanOf(worths) }
  })
}
