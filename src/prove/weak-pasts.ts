/**
 * P7 after one act that is not real: going along, support, a hint or a joke, at any ms, and nothing else before the first real act.
 *
 * All that follows such an act keeps its distance in time from it, so the curve after it (curve.ts) is worked out once, in ms after the act; when
 * the act comes so many ms later, so does the whole curve, and only `early` changes. For one distance, overall never grows with when the act
 * comes, because `early` never grows with time (S2). So over an interval of times of the act, waiting gains at most what the later instant has with the
 * act at the first of these times, less what the earlier one has with it at the last. An interval in which that is not too much is settled; any other is
 * halved, down to a single ms, where the gain is what it is. That is exact for every ms.
 */
import { isReal, round9 } from '#score'
import type { Milestones } from '#score'
import type { ProspectsOf } from './best-ends.ts'
import type { Budget } from './budget.ts'
import { bestAt, cellsOf, gainOf, sureGainOf, worstGrowth } from './curve.ts'
import type { Cell, Growth } from './curve.ts'
import type { Entrance, Exit } from './entrances.ts'
import { firstActs } from './first-acts.ts'
import { placeAfter, placesFrom, startAt } from './places.ts'
import type { Place } from './places.ts'
import { tallyKey } from './tally.ts'

/** A past with one act that is not real, at any ms from `from` to `to`, both included. */
export interface WeakPast {
  readonly from: number
  readonly to: number
  readonly place: Place
  readonly exit: Exit
  /** The curve after it, in ms after the act. */
  readonly cells: readonly Cell[]
}

/** All of them, without screen-outs. */
export function weakPasts(start: Entrance, prospectsOf: ProspectsOf, budget: Budget): readonly WeakPast[] {
  const known = new Map<Entrance, Map<string, readonly Cell[]>>()
  return placesFrom(startAt(start)).flatMap((place) =>
    place.entrance.exits.flatMap((exit): WeakPast[] => {
      if (isReal(exit) || exit.action.screenOut !== undefined) return []
      const after = placeAfter({ ...place, begun: 0 }, exit, 0)
      if (after === null) return []
      const here = known.get(after.entrance) ?? new Map<string, readonly Cell[]>()
      known.set(after.entrance, here)
      const key = `${after.entered}/${tallyKey(after.tally)}`
      let cells = here.get(key)
      if (cells === undefined) {
        budget.spend(1)
        cells = cellsOf(firstActs(placesFrom(after), prospectsOf))
        here.set(key, cells)
      }
      return [{ from: place.begun + exit.from, to: place.begun + exit.to - 1, place, exit, cells }]
    }),
  )
}

/** What waiting gains after a weak act at a ms. */
export interface WeakGrowth {
  readonly past: WeakPast
  /** When the act was taken, ms. */
  readonly at: number
  /** In ms after the act. */
  readonly growth: Growth
}

/** How far from the most that waiting gains the gain may be that is told. What decides is exact. */
const NEAR = 0.01

/**
 * The pasts and times between which waiting gains most, to a hundredth; null where it gains nothing. Whether it is more than `slack` is
 * exact: the search ends where it surely is, or where too little is known of the bests to tell (`gainOf` is more, and `sureGainOf` is not).
 */
export function worstAfterWeak(
  pasts: readonly WeakPast[],
  milestones: Milestones,
  slack: number,
  budget: Budget,
): WeakGrowth | null {
  let worst: WeakGrowth | null = null
  const gained = (): number => (worst === null ? 0 : gainOf(worst.growth))
  const growthWithin = (cells: readonly Cell[], from: number, to: number, gain: typeof gainOf): Growth | null =>
    worstGrowth(
      cells.map((cell) => ({
        first: bestAt(cell, cell.from, milestones, from),
        last: bestAt(cell, cell.to, milestones, to),
      })),
      gain,
    )
  const isSettled = (most: number): boolean => most <= gained() || (most <= gained() + NEAR && most <= slack)
  for (const past of pasts) {
    const open = [{ from: past.from, to: past.to }]
    for (let span = open.pop(); span !== undefined; span = open.pop()) {
      budget.spend(0)
      const { from, to } = span
      // With the act at any ms of these, waiting gains no more than this; with just one ms, exactly this.
      const growth = growthWithin(past.cells, from, to, gainOf)
      if (growth === null || isSettled(gainOf(growth))) continue
      const middle = Math.floor((from + to) / 2)
      const sure = growthWithin(past.cells, middle, middle, sureGainOf)
      if (sure !== null && round9(sureGainOf(sure)) > slack) return { past, at: middle, growth: sure }
      const there = from === to ? growth : growthWithin(past.cells, middle, middle, gainOf)
      if (there !== null && gainOf(there) > gained()) worst = { past, at: middle, growth: there }
      if (from < to) open.push({ from, to: middle }, { from: middle + 1, to })
    }
  }
  return worst
}
