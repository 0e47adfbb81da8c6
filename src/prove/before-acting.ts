/**
 * Everything that can have happened before the first real act: going along, support, hints and jokes, at any ms.
 *
 * Such acts change when later beats begin. Taken at any ms of an exit, they make the next beat begin at any ms of an
 * interval, so the times at which an entrance can be reached with one tally are kept as a set of intervals: every ms is
 * explored, none is listed. Runs with a screen-out score 0 whatever else they do, and are left out.
 *
 * Of two pasts of one entrance at one ms, with as many acts and rebuffs and the same rebuff unanswered, one is at least as good
 * whatever follows when its sums are not smaller and it has entered no worse harm (see ways-on.ts). The other's ms
 * are struck out, so that of most of them nothing is left.
 */
import type { Action, Harm } from '#engine'
import { harmHeight, isReal, worse } from '#score'
import type { Entrance, Exit } from './entrances.ts'
import { afterAct, afterEntering, nothingYet, rebuffKey, tallyKey } from './tally.ts'
import type { Tally } from './tally.ts'
import { later, latestWithin, timesOf, without } from './times.ts'
import type { Interval, Times } from './times.ts'
import type { Progress } from './progress.ts'
import type { Budget } from './budget.ts'
import type { TimedAct } from './witness.ts'

interface Past {
  readonly from: BeforeActing
  /** Null: nothing was done there. */
  readonly action: Action | null
  /** ms spent in that beat, at least and at most. */
  readonly least: number
  readonly most: number
}

/** An entrance with a past in which nobody has really stepped in. */
export interface BeforeActing {
  readonly entrance: Entrance
  /** The worst harm of the beats entered, this one included, as far as `early` asks: `none` stands for `building` too. */
  readonly entered: Harm
  readonly tally: Tally
  /** When the beat can have begun. */
  readonly begun: Times
  readonly pasts: readonly Past[]
}

/** One that more pasts may still lead to: when it began is settled once all have been found. */
type Unsettled = Omit<BeforeActing, 'begun' | 'pasts'> & { begun: Times; pasts: Past[]; coming: Interval[] }

const asked = (harm: Harm): Harm => (harm === 'building' ? 'none' : harm)

const isAsGood = (a: Unsettled, b: Unsettled): boolean =>
  a.tally.sum >= b.tally.sum && a.tally.answered >= b.tally.answered && harmHeight(a.entered) <= harmHeight(b.entered)

/** Settles when each began, without the times at which another of them is as good; leaves out those that have none then. */
function settle(places: Iterable<Unsettled>): Unsettled[] {
  const groups = new Map<string, Unsettled[]>()
  for (const place of places) {
    const { acts, rebuffs, open } = place.tally
    const key = `${acts}/${rebuffs}/${rebuffKey(open)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(place)
  }
  return [...groups.values()].flatMap((group) => {
    // Only an earlier one in this order can be as good as a later one.
    const ordered = group.toSorted(
      (a, b) =>
        b.tally.sum - a.tally.sum ||
        b.tally.answered - a.tally.answered ||
        harmHeight(a.entered) - harmHeight(b.entered),
    )
    const kept: Unsettled[] = []
    for (const place of ordered) {
      place.begun = timesOf(place.coming)
      place.coming = []
      for (const rival of kept) {
        if (place.begun.length === 0) break
        if (isAsGood(rival, place)) place.begun = without(place.begun, rival.begun)
      }
      if (place.begun.length > 0) kept.push(place)
    }
    return kept
  })
}

/** All of them, in the order of `entrances`. */
export function beforeActing(entrances: readonly Entrance[], budget: Budget, tell: Progress): readonly BeforeActing[] {
  const known = new Map<Entrance, Map<string, Unsettled>>()
  const reach = (entrance: Entrance, entered: Harm, tally: Tally, past: Past | null, coming: Interval[]): void => {
    const worst = asked(worse(entered, entrance.beat.beat.harm))
    const here = known.get(entrance) ?? new Map<string, Unsettled>()
    known.set(entrance, here)
    const key = `${worst}/${tallyKey(tally)}`
    let place = here.get(key)
    if (place === undefined) {
      budget.spend(1)
      place = { entrance, entered: worst, tally, begun: [], pasts: [], coming: [] }
      here.set(key, place)
    }
    if (past !== null) place.pasts.push(past)
    place.coming.push(...coming)
  }
  const goOn = (from: Unsettled, to: Entrance, exit: Exit | null): void => {
    const { beat } = from.entrance.beat
    const acted = exit === null ? from.tally : afterAct(from.tally, exit.action, beat)
    const tally = afterEntering(acted, to.beat.beat, exit?.action ?? null)
    const { lasts } = from.entrance.beat
    const [least, most] = exit === null ? [lasts, lasts] : [exit.from, exit.to - 1]
    const past = { from, action: exit?.action ?? null, least, most }
    reach(to, from.entered, tally, past, later(from.begun, least, most))
  }
  const found: Unsettled[] = []
  for (const [i, entrance] of entrances.entries()) {
    tell(i / entrances.length)
    if (i === 0) reach(entrance, 'none', nothingYet, null, [{ from: 0, to: 0 }])
    for (const place of settle(known.get(entrance)?.values() ?? [])) {
      budget.spend(place.begun.length)
      found.push(place)
      if (entrance.lapse !== null) goOn(place, entrance.lapse, null)
      for (const exit of entrance.exits)
        if (!isReal(exit) && exit.action.screenOut === undefined) goOn(place, exit.entrance, exit)
    }
  }
  return found
}

/** The acts that lead to an entrance which begins at `begun`, one of its times. */
export function stepsBefore(place: BeforeActing, begun: number): TimedAct[] {
  const steps: TimedAct[] = []
  let clock = begun
  for (let at = place; at.pasts.length > 0;) {
    let way: { past: Past; start: number } | null = null
    for (const past of at.pasts) {
      const start = latestWithin(past.from.begun, clock - past.most, clock - past.least)
      // Doing nothing makes the plainest example.
      if (start !== null && (way === null || past.action === null)) way = { past, start }
    }
    if (way === null) throw new Error(`no run enters ${at.entrance.beat.id} at ${clock} ms`)
    if (way.past.action !== null) steps.push({ at: clock, action: way.past.action.id })
    at = way.past.from
    clock = way.start
  }
  return steps.toReversed()
}
