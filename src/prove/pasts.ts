/**
 * Every past that a run can come to a beat with, as far as the best that can follow asks of it (P14).
 *
 * Before the first real act that is the tally, the worst harm entered and when the beat began; after it the tally, and when that act
 * counts from with the harm entered by then, which give `early` (S2). Times are whole intervals: an act may come at any ms at which it leads
 * to the same entrance.
 *
 * There are too many tallies to look at each, so those that are near each other are taken together as a *box*. With s for what the acts are
 * worth and d for what they lack, technique is (s + S) / (s + d + A), with a rest of A acts worth S: it grows with s and falls with d, for S is at most A.
 * The same goes for answers to rebuffs. So whatever follows, no past of a box comes to more than its corner with the most worth and the least lack,
 * nor to less than the opposite one. Where no act, or no rebuff, has been, none is in all of the box. The finer the grain, the smaller the
 * boxes; with grain 0 each tally is alone.
 */
import type { Harm } from '#engine'
import { addresses, isReal, round9 } from '#score'
import { tallyThrough } from './bounds.ts'
import type { Budget } from './budget.ts'
import type { Entrance, Exit } from './entrances.ts'
import { placeAfter, startAt } from './places.ts'
import { nothingYet, rebuffKey } from './tally.ts'
import type { Tally } from './tally.ts'
import type { TimedAct } from './witness.ts'

/** The corners of a box of tallies: nothing in it is worth less, or more, with any rest. The rebuff unanswered is the same. */
export interface Box {
  readonly least: Tally
  readonly most: Tally
}

/** Times in ms, both included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** How a past is come by: what was done in the one before, null for nothing. */
interface Arrival extends Span {
  readonly before: Past
  readonly exit: Exit | null
  /** It is the first real act, and answers an ask: it counts from when that opened. */
  readonly answers: boolean
}

/** Pasts of one entrance that are taken together. */
export interface Past {
  readonly entrance: Entrance
  /** Whether the first real act has been taken. */
  readonly stepped: boolean
  /** The worst harm of the beats entered, until the first real act. */
  readonly entered: Harm
  box: Box
  /** When the beat began; once stepped, when the first real act counts from. Disjoint. */
  readonly times: Span[]
  readonly arrivals: Arrival[]
}

const mix = (
  a: Tally,
  b: Tally,
  pick: (x: number, y: number) => number,
  other: (x: number, y: number) => number,
): Tally => {
  const sum = pick(a.sum, b.sum)
  const answered = pick(a.answered, b.answered)
  const acts = round9(sum + other(a.acts - a.sum, b.acts - b.sum))
  const rebuffs = round9(answered + other(a.rebuffs - a.answered, b.rebuffs - b.answered))
  return { acts, sum, rebuffs, answered, open: a.open }
}

const around = (a: Box, b: Box): Box => ({
  least: mix(a.least, b.least, Math.min, Math.max),
  most: mix(a.most, b.most, Math.max, Math.min),
})

/** Equal for boxes that are taken together. Coarser where there is more of a thing, for one more then changes less. */
function boxKey({ least, most }: Box, grain: number): string {
  const cell = (a: number, b: number): number => {
    const middle = (a + b) / 2
    if (grain === 0) return round9(middle)
    return middle < 1e-9 ? -1 : Math.floor(Math.log1p(middle) / grain)
  }
  return [
    least.acts > 0,
    cell(least.sum, most.sum),
    cell(least.acts - least.sum, most.acts - most.sum),
    least.rebuffs > 0,
    cell(least.answered, most.answered),
    cell(least.rebuffs - least.answered, most.rebuffs - most.answered),
    rebuffKey(least.open),
  ].join('/')
}

/** Adds a span; false where it was all there. */
function cover(times: Span[], span: Span): boolean {
  if (times.some(({ from, to }) => from <= span.from && span.to <= to)) return false
  let { from, to } = span
  for (let i = times.length - 1; i >= 0; i--) {
    const its = times[i]
    if (its === undefined || its.from > to + 1 || its.to < from - 1) continue
    from = Math.min(from, its.from)
    to = Math.max(to, its.to)
    times.splice(i, 1)
  }
  times.push({ from, to })
  return true
}

/** The box after a beat in which this was done, null for nothing. */
export const boxThrough = ({ least, most }: Box, entrance: Entrance, exit: Exit | null): Box => ({
  least: tallyThrough(least, entrance, exit),
  most: least === most ? tallyThrough(least, entrance, exit) : tallyThrough(most, entrance, exit),
})

/** The entrances from which one of these can be reached, these among them. */
function leadingTo(ends: ReadonlySet<Entrance>, entrances: readonly Entrance[]): ReadonlySet<Entrance> {
  const found = new Set<Entrance>()
  for (const entrance of entrances.toReversed()) {
    const { lapse, exits } = entrance
    if (ends.has(entrance) || (lapse !== null && found.has(lapse)) || exits.some((exit) => found.has(exit.entrance)))
      found.add(entrance)
  }
  return found
}

/**
 * All pasts of some entrances and of those before them, in the order of `entrances`, those of one entrance together: without a screen-out, and with at most
 * one act that addresses the conduct; `silent`: without any act.
 */
export function* pastsOf(
  entrances: readonly Entrance[],
  wanted: ReadonlySet<Entrance>,
  grain: number,
  silent: boolean,
  budget: Budget,
): Generator<Past> {
  const leading = leadingTo(wanted, entrances)
  const known = new Map<Entrance, Map<string, Past>>()
  const reach = (to: Entrance, stepped: boolean, entered: Harm, box: Box, arrival: Arrival | null): void => {
    if (!leading.has(to)) return
    const here = known.get(to) ?? new Map<string, Past>()
    known.set(to, here)
    const key = `${stepped}/${entered}/${boxKey(box, grain)}`
    let past = here.get(key)
    if (past === undefined) {
      budget.spend(1)
      past = { entrance: to, stepped, entered, box, times: [], arrivals: [] }
      here.set(key, past)
    } else if (grain > 0) past.box = around(past.box, box)
    if (cover(past.times, arrival ?? { from: 0, to: 0 }) && arrival !== null) past.arrivals.push(arrival)
  }
  for (const [i, entrance] of entrances.entries()) {
    if (i === 0) {
      const { entered, tally } = startAt(entrance)
      reach(entrance, false, entered, { least: tally, most: tally }, null)
    }
    const { lasts, ask } = entrance.beat
    for (const before of known.get(entrance)?.values() ?? []) {
      yield before
      const { stepped, entered, box, times } = before
      const go = (exit: Exit | null, to: Entrance): void => {
        const next = boxThrough(box, entrance, exit)
        const first = !stepped && exit !== null && isReal(exit)
        const harm =
          stepped || first
            ? entered
            : (placeAfter({ entrance, entered, tally: box.least, begun: 0 }, exit, 0)?.entered ?? entered)
        const [soonest, last] = exit === null ? [lasts, lasts] : [exit.from, exit.to - 1]
        for (const { from, to: until } of times) {
          const by = (a: number, b: number, answers: boolean): void =>
            reach(to, stepped || first, harm, next, { before, exit, from: from + a, to: until + b, answers })
          if (stepped) by(0, 0, false)
          else by(soonest, last, false)
          if (first && ask <= last) by(ask, ask, true)
        }
      }
      for (const exit of silent ? [] : entrance.exits) {
        if (exit.action.screenOut !== undefined || (box.least.acts > 0 && addresses(exit))) continue
        go(exit, exit.entrance)
      }
      if (entrance.lapse !== null) go(null, entrance.lapse)
    }
    known.delete(entrance)
  }
}

/** An act of a way to a past. */
export type PastAct = TimedAct & { readonly beat: string }

/** One way to a past at one of its times: what was done, the tally it comes to, and when the beat began. */
export interface WayThere {
  readonly acts: readonly PastAct[]
  readonly tally: Tally
  readonly begun: number
}

/** A way to a past. Its tally need not lie in the box, which is a little larger than what there is. */
export function wayToPast(past: Past, time: number): WayThere {
  const arrival = past.arrivals.find(({ from, to }) => from <= time && time <= to)
  if (arrival === undefined) return { acts: [], tally: nothingYet, begun: 0 }
  const { before, exit, answers } = arrival
  const { lasts, ask, id } = before.entrance.beat
  const [soonest, last] = exit === null ? [lasts, lasts] : answers ? [ask, ask] : [exit.from, exit.to - 1]
  /** When the beat before began: any time that its own pasts and the time spent in it allow. */
  const beganBefore = (): number => {
    for (const span of before.times) {
      const from = Math.max(span.from, time - last)
      if (from <= Math.min(span.to, time - soonest)) return from
    }
    throw new Error('an arrival without a time')
  }
  const way = wayToPast(before, before.stepped ? time : beganBefore())
  const tally = tallyThrough(way.tally, before.entrance, exit)
  if (exit === null) return { acts: way.acts, tally, begun: way.begun + lasts }
  const at = before.stepped ? way.begun + exit.from : answers ? Math.max(time, way.begun + exit.from) : time
  const afresh = !before.stepped && isReal(exit) && !answers
  return { acts: [...way.acts, { at, beat: id, action: exit.action.id, afresh }], tally, begun: at }
}
