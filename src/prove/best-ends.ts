/**
 * The best that a run can come to from an entrance on, after a past with a real act.
 *
 * Then `early` is fixed and time is not graded any more: what is left is `effective`, and the cap by the outcome (S4). Overall is
 * min(cap, √(early × effective)), so of each cap the highest `effective` counts, and only where no higher cap has as much.
 *
 * It is found for each outcome by going on from beat to beat (best-way.ts).
 */
import { capOf } from '#score'
import type { Outcome } from '#scenario'
import { bestWay, mostOf } from './best-way.ts'
import type { Step } from './best-way.ts'
import type { CrossingOf } from './bounds.ts'
import type { Budget } from './budget.ts'
import type { Entrance } from './entrances.ts'
import { tallyKey } from './tally.ts'
import type { Tally } from './tally.ts'
import type { TimedAct } from './witness.ts'

/** The best way to an ending with a cap. */
export interface BestEnd {
  /** The most that overall can be, 0 to 100, where nobody is screened out or left in danger. */
  readonly cap: number
  readonly outcome: Outcome
  /** 0 to 100, unrounded. */
  readonly effective: number
  readonly way: readonly Step[]
}

/** What can come of a past, before everything that could is looked at. */
export interface Prospects {
  /** By the cap, what `effective` is at most, 0 to 100. Empty where every way is a screen-out. */
  readonly upper: ReadonlyMap<number, number>
  /** The same, and the ends themselves, after as much effort as is allowed. Works them out when it is first asked. */
  ends(): Ends
}

/** What was found to come of a past. */
export interface Ends {
  /** The best end of each cap that was found, highest cap first, each with a higher `effective` than those before. */
  readonly found: readonly BestEnd[]
  /** By the cap, what `effective` is at most: as much as was found, unless the search was stopped. */
  readonly upper: ReadonlyMap<number, number>
}

/** The cap on overall by an outcome alone. */
const capBy = (outcome: Outcome): number => capOf(outcome, { unsafe: false, screenedOut: false })

/**
 * Finds what can come of any past; remembers what it has found.
 * @param followThrough the best there is, 0 to 1
 * @param effort how many beats the search for one best way may look at
 */
export function prospectsWithin(budget: Budget, crossingOf: CrossingOf, followThrough: number, effort: number) {
  const find = (entrance: Entrance, tally: Tally): Prospects => {
    const crossing = crossingOf(entrance, tally.open)
    const outcomes = [...crossing.bounds]
      .map(([outcome, bounds]) => ({
        outcome,
        cap: capBy(outcome),
        most: mostOf(bounds, tally, { outcome, followThrough }),
      }))
      .sort((a, b) => b.cap - a.cap || b.most - a.most)
    const upper = new Map<number, number>()
    for (const { cap, most } of outcomes) upper.set(cap, Math.max(most, upper.get(cap) ?? 0))
    const workOut = (): Ends => {
      const found: BestEnd[] = []
      const still = new Map<number, number>()
      for (const { outcome, cap, most } of outcomes) {
        const least = found.at(-1)?.effective ?? -1
        if (most <= least) continue
        const its = bestWay(crossing, tally, { outcome, followThrough }, least, effort, budget)
        if (its.most > least) still.set(cap, Math.max(its.most, still.get(cap) ?? 0))
        if (its.best === null) continue
        if (found.at(-1)?.cap === cap) found.pop()
        found.push({ cap, outcome, ...its.best })
      }
      return { found, upper: still }
    }
    let ends: Ends | null = null
    return { upper, ends: () => (ends ??= workOut()) }
  }

  const known = new Map<Entrance, Map<string, Prospects>>()
  return (entrance: Entrance, tally: Tally): Prospects => {
    const here = known.get(entrance) ?? new Map<string, Prospects>()
    known.set(entrance, here)
    const key = tallyKey(tally)
    const seen = here.get(key)
    if (seen !== undefined) return seen
    budget.spend(1)
    const found = find(entrance, tally)
    here.set(key, found)
    return found
  }
}

export type ProspectsOf = ReturnType<typeof prospectsWithin>

/** The acts of a way that begins at `clock`. */
export function stepsOf(way: readonly Step[], clock: number): TimedAct[] {
  const steps: TimedAct[] = []
  let at = clock
  for (const { exit, spent } of way) {
    at += spent
    if (exit !== null) steps.push({ at, action: exit.action.id })
  }
  return steps
}
