/**
 * The best that can still be made of a run, from an entrance to the end.
 *
 * Once the first real act is over, `early` is fixed and time is not graded any more: what is left is `effective`. Of two
 * ways on with as many acts and as many rebuffs, one is at least as good after *every* past if none of its sums is smaller:
 * technique and persistence are means, so with equal numbers they grow with the sums, and `effective` grows with each
 * part. So for each pair of numbers only the ways that no other equals or beats in all of (sum of acts, sum of
 * answers, outcome) are kept, and nothing that could have been best is lost.
 */
import type { Outcome } from '#scenario'
import { outcomeWorth, round9 } from '#score'
import type { Entrance, Exit } from './entrances.ts'
import { afterAct, afterEntering, atTheEnd, nothingYet, rebuffKey } from './tally.ts'
import type { Rebuff, Tally } from './tally.ts'
import type { Budget } from './budget.ts'
import type { TimedAct } from './witness.ts'

/** A way from an entrance to an ending, without screen-outs. */
export interface WayOn {
  readonly tally: Tally
  readonly outcome: Outcome
  /** The next act, at the first ms it is on offer; null: none in this beat. */
  readonly exit: Exit | null
  /** ms spent in this beat. */
  readonly spent: number
  /** Null at an ending. */
  readonly next: WayOn | null
}

const beats = (a: WayOn, b: WayOn): boolean =>
  a.tally.sum >= b.tally.sum &&
  a.tally.answered >= b.tally.answered &&
  outcomeWorth[a.outcome] >= outcomeWorth[b.outcome]

/** Keeps the ways that none beats; of equals the first. */
function best(ways: readonly WayOn[]): WayOn[] {
  const kept = new Map<string, WayOn[]>()
  for (const way of ways) {
    const key = `${way.tally.acts}/${way.tally.rebuffs}`
    const rivals = kept.get(key) ?? []
    if (rivals.some((r) => beats(r, way))) continue
    kept.set(key, [...rivals.filter((r) => !beats(way, r)), way])
  }
  return [...kept.values()].flat()
}

const add = (a: Tally, b: Tally): Tally => ({
  acts: a.acts + b.acts,
  sum: round9(a.sum + b.sum),
  rebuffs: a.rebuffs + b.rebuffs,
  answered: round9(a.answered + b.answered),
  open: null,
})

export type WaysOn = (entrance: Entrance, open: Rebuff | null) => readonly WayOn[]

/** Finds the best ways on from any entrance with any rebuff unanswered; remembers what it has found. */
export function waysOnWithin(budget: Budget): WaysOn {
  const known = new Map<Entrance, Map<string, readonly WayOn[]>>()

  const find = (entrance: Entrance, open: Rebuff | null): readonly WayOn[] => {
    const before: Tally = { ...nothingYet, open }
    const { ending } = entrance.beat.beat
    if (ending !== undefined)
      return [{ tally: atTheEnd(before), outcome: ending.outcome, exit: null, spent: 0, next: null }]
    const through = (to: Entrance, exit: Exit | null): WayOn[] => {
      const acted = exit === null ? before : afterAct(before, exit.action, entrance.beat.beat)
      const tally = afterEntering(acted, to.beat.beat, exit?.action ?? null)
      const spent = exit?.from ?? entrance.beat.lasts
      return waysOn(to, tally.open).map((next) => ({
        tally: add(tally, next.tally),
        outcome: next.outcome,
        exit,
        spent,
        next,
      }))
    }
    const acting = entrance.exits.flatMap((exit) =>
      exit.action.screenOut === undefined ? through(exit.entrance, exit) : [],
    )
    return best([...acting, ...(entrance.lapse === null ? [] : through(entrance.lapse, null))])
  }

  const waysOn: WaysOn = (entrance, open) => {
    const here = known.get(entrance) ?? new Map<string, readonly WayOn[]>()
    known.set(entrance, here)
    const key = rebuffKey(open)
    const seen = here.get(key)
    if (seen !== undefined) return seen
    const found = find(entrance, open)
    budget.spend(found.length)
    here.set(key, found)
    return found
  }
  return waysOn
}

/** The acts of a way that begins at `clock`. */
export function stepsOf(way: WayOn, clock: number): TimedAct[] {
  const steps: TimedAct[] = []
  let at = clock
  for (let w: WayOn | null = way; w !== null; w = w.next) {
    at += w.spent
    if (w.exit !== null) steps.push({ at, action: w.exit.action.id })
  }
  return steps
}
