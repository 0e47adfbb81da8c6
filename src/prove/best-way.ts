/**
 * The way on with the highest `effective` of all to one outcome.
 *
 * It goes on from beat to beat, what promises most first. What a past can come to at most is told by bounds (bounds.ts): the highest technique
 * and the highest persistence that ways to the outcome have, each for itself. A past that cannot come to more than has been found
 * is left; and so is one at a crossing at which one that is as good has been before (dominance.ts), for all that follows from that has been looked at.
 * How good a way must be to count rises with what is found, so ever fewer pasts are as good as another. Mostly the first way that is tried
 * comes to what the bounds say, and nothing is left to try.
 *
 * Where much is left to try, the search stops after so much effort and tells what the pasts that are left can come to at most. That is
 * enough for most proofs, which ask whether one best is more than 5 above another.
 */
import { outcomeWorth, weights } from '#score'
import type { Outcome } from '#scenario'
import { highestMean } from './bounds.ts'
import type { Bounds, Choice, Crossing } from './bounds.ts'
import type { Budget } from './budget.ts'
import type { Exit } from './entrances.ts'
import type { Tally } from './tally.ts'

/** A beat of a way on. */
export interface Step {
  /** The act, at the first ms it is on offer; null: none in this beat. */
  readonly exit: Exit | null
  /** ms spent in this beat. */
  readonly spent: number
}

/** What an ending adds to `effective`: its outcome, and the best follow-through there is, 0 to 1. */
export interface End {
  readonly outcome: Outcome
  readonly followThrough: number
}

type Sums = Pick<Tally, 'acts' | 'sum' | 'rebuffs' | 'answered'>

/** `effective` (S3), 0 to 100, as `effective` of the score gives it; `persistence` −1: not applicable. */
function worthOf(technique: number, persistence: number, { outcome, followThrough }: End): number {
  const rest =
    weights.technique * technique + weights.outcome * outcomeWorth[outcome] + weights.followThrough * followThrough
  return persistence < 0
    ? (100 * rest) / (weights.technique + weights.outcome + weights.followThrough)
    : 100 * (rest + weights.persistence * persistence)
}

/** `effective` is at most this with such bounds after a past. */
export function mostOf(bounds: Bounds, { acts, sum, rebuffs, answered }: Sums, end: End): number {
  const technique = highestMean(bounds.acts, acts, sum) ?? 0
  const persistence = highestMean(bounds.answers, rebuffs, answered)
  const most = persistence === null ? 0 : worthOf(technique, persistence, end)
  return rebuffs === 0 && bounds.answers[0]?.number === 0 ? Math.max(most, worthOf(technique, -1, end)) : most
}

/** A past at a crossing, by what counts of it, and the choice that led there. */
interface Past extends Sums {
  readonly most: number
  readonly choice: Choice | null
  readonly before: Past | null
}

/** Float dust in a sum. */
const DUST = 1e-9

function wayTo(last: Past, from: Crossing): Step[] {
  const choices: Choice[] = []
  for (let at: Past | null = last; at !== null; at = at.before) if (at.choice !== null) choices.push(at.choice)
  let here = from
  return choices.toReversed().map(({ exit, to }) => {
    const spent = exit?.from ?? here.entrance.beat.lasts
    here = to
    return { exit, spent }
  })
}

/** What a search has found. */
export interface Found {
  /** The best way that was found, and its `effective`; null: none with more than was asked for. */
  readonly best: { readonly effective: number; readonly way: readonly Step[] } | null
  /** No way has more, 0 to 100: what the best has, unless the search was stopped. */
  readonly most: number
}

/** The best way to an outcome with more than `least`, as far as `effort` beats looked at allow. */
export function bestWay(start: Crossing, past: Sums, end: End, least: number, effort: number, budget: Budget): Found {
  let tried = 0
  let left = -1
  let best: Past | null = null
  let more = least
  // A way counts when its technique and its persistence are above this: everything else is at most 1.
  const floor = { technique: 0, persistence: 0 }
  const raise = (effective: number): void => {
    more = effective
    const others = weights.outcome * outcomeWorth[end.outcome] + weights.followThrough * end.followThrough
    floor.technique = Math.max(0, (more / 100 - others - weights.persistence) / weights.technique)
    floor.persistence = Math.max(0, (more / 100 - others - weights.technique) / weights.persistence)
  }
  const isAsGood = (a: Sums, b: Sums): boolean =>
    a.acts - a.sum <= b.acts - b.sum + DUST &&
    a.rebuffs - a.answered <= b.rebuffs - b.answered + DUST &&
    a.sum - b.sum >= floor.technique * (a.acts - b.acts) - DUST &&
    a.answered - b.answered >= floor.persistence * (a.rebuffs - b.rebuffs) - DUST

  const been = new Map<Crossing, Past[]>()
  const goOn = (here: Crossing, at: Past): void => {
    budget.spend(1)
    tried++
    const ways: Past[] = []
    for (const choice of here.choices) {
      const bounds = choice.to.bounds.get(end.outcome)
      if (bounds === undefined) continue
      const sums = {
        acts: at.acts + choice.tally.acts,
        sum: at.sum + choice.tally.sum,
        rebuffs: at.rebuffs + choice.tally.rebuffs,
        answered: at.answered + choice.tally.answered,
      }
      const most = mostOf(bounds, sums, end)
      if (most > more) ways.push({ ...sums, most, choice, before: at })
    }
    for (const next of ways.sort((a, b) => b.most - a.most)) {
      if (next.most <= more || next.choice === null) return
      // The first way is always gone to its end.
      if (tried > effort && (best !== null || least >= 0)) {
        left = Math.max(left, next.most)
        return
      }
      const { to } = next.choice
      if (to.choices.length === 0) {
        // At an ending the bounds are what it comes to.
        best = next
        raise(next.most)
        continue
      }
      const rivals = been.get(to) ?? []
      if (rivals.some((rival) => isAsGood(rival, next))) continue
      been.set(to, [...rivals.filter((rival) => !isAsGood(next, rival)), next])
      goOn(to, next)
    }
  }
  raise(least)
  const { acts, sum, rebuffs, answered } = past
  const first: Past = { acts, sum, rebuffs, answered, most: 100, choice: null, before: null }
  const own = start.bounds.get(end.outcome)
  if (start.choices.length === 0) {
    const most = own === undefined ? -1 : mostOf(own, first, end)
    return { best: most > least ? { effective: most, way: [] } : null, most }
  }
  goOn(start, first)
  const found = best as Past | null
  return {
    best: found === null ? null : { effective: found.most, way: wayTo(found, start) },
    most: Math.max(left, found?.most ?? -1),
  }
}
