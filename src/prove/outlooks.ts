/**
 * The best overall that can follow a past, between what is known to be possible and what no run exceeds.
 *
 * Each is the highest of some *terms* min(cap, √(early × effective)), in which only `early` depends on time, and never grows with it (S2). So
 * neither does the best.
 *
 * First it is told cheaply: at most by the bounds (bounds.ts), at least by ways on that were found for other pasts, taken after this
 * one. Where that does not decide, the best way after this past is searched.
 */
import type { Harm } from '#engine'
import { early, harmHeight, isReal } from '#score'
import type { Milestones } from '#score'
import { stepsOf } from './best-ends.ts'
import type { BestEnd, ProspectsOf } from './best-ends.ts'
import { mostOf } from './best-way.ts'
import { tallyThrough } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Budget } from './budget.ts'
import type { Entrance, Exit } from './entrances.ts'
import { boxThrough } from './pasts.ts'
import type { Box } from './pasts.ts'
import { placeAfter } from './places.ts'
import { atTheEnd, nothingYet, rebuffKey, tallyKey } from './tally.ts'
import type { TimedAct } from './witness.ts'

/** min(cap, √(early × effective)), where `early` is that of an act so many ms later, with this worst harm entered. */
export interface Term {
  readonly delay: number
  readonly entered: Harm
  /** 0 to 100. */
  readonly cap: number
  readonly effective: number
  /** What is done, in ms from now. */
  readonly steps: () => readonly TimedAct[]
}

/** The best that can follow is no less than the highest of `least`, and no more than that of `most`. */
export interface Outlook {
  readonly least: readonly Term[]
  readonly most: readonly Term[]
}

/** The highest of some terms at a time, ms, and which it is. */
export function highest(terms: readonly Term[], t: number, milestones: Milestones) {
  let best: Term | null = null
  let overall = 0
  for (const term of terms) {
    const its = Math.min(term.cap, Math.sqrt(early(milestones, t + term.delay, term.entered) * term.effective))
    if (best === null || its > overall) [best, overall] = [term, its]
  }
  return { best, overall }
}

/** Terms that are the highest at some time. */
function rivalsAmong(terms: readonly Term[]): readonly Term[] {
  const kept: Term[] = []
  for (const term of terms.toSorted((a, b) => b.effective - a.effective || b.cap - a.cap || a.delay - b.delay)) {
    const isBeaten = kept.some(
      (its) => its.cap >= term.cap && its.delay <= term.delay && harmHeight(its.entered) <= harmHeight(term.entered),
    )
    if (!isBeaten) kept.push(term)
  }
  return kept
}

/** A way on that has been found, by what it adds to a past. */
interface KnownWay {
  readonly end: BestEnd
  readonly bounds: Bounds
}

/** Of a place in a run: the entrance, its past, and the worst harm entered. */
interface Here {
  readonly entrance: Entrance
  readonly box: Box
  readonly entered: Harm
}

/** Finds what can follow; remembers what it has found. `prospectsOf` and `followThrough` as for `prospectsWithin`. */
export function outlooksWithin(prospectsOf: ProspectsOf, followThrough: number, budget: Budget) {
  const ways = new Map<Entrance, Map<string, Map<string, KnownWay>>>()
  const waysAt = (entrance: Entrance, rebuff: string): Map<string, KnownWay> => {
    const here = ways.get(entrance) ?? new Map<string, Map<string, KnownWay>>()
    ways.set(entrance, here)
    const its = here.get(rebuff) ?? new Map<string, KnownWay>()
    here.set(rebuff, its)
    return its
  }
  const learn = (entrance: Entrance, open: Box['least']['open'], ends: readonly BestEnd[]): void => {
    const its = waysAt(entrance, rebuffKey(open))
    for (const end of ends) {
      let tally = { ...nothingYet, open }
      let at = entrance
      for (const { exit } of end.way) {
        tally = tallyThrough(tally, at, exit)
        at = exit?.entrance ?? at.lapse ?? at
      }
      const { acts, sum, rebuffs, answered } = atTheEnd(tally)
      const bounds = { acts: [{ number: acts, worth: sum }], answers: [{ number: rebuffs, worth: answered }] }
      its.set(`${end.outcome}/${acts}/${sum}/${rebuffs}/${answered}`, { end, bounds })
    }
  }

  /** After the first real act, or just after it. */
  const stepped = ({ entrance, box, entered }: Here, sharp: boolean): Outlook => {
    const term = (cap: number, effective: number, end?: BestEnd): Term => ({
      delay: 0,
      entered,
      cap,
      effective,
      steps: () => (end === undefined ? [] : stepsOf(end.way, 0)),
    })
    const { open } = box.least
    const most = prospectsOf(entrance, box.most)
    if (sharp) {
      const { found } = prospectsOf(entrance, box.least).ends()
      learn(entrance, open, found)
      const upper = [...most.ends().upper].map(([cap, effective]) => term(cap, effective))
      return { least: found.map((end) => term(end.cap, end.effective, end)), most: upper }
    }
    const known = waysAt(entrance, rebuffKey(open))
    if (known.size === 0) learn(entrance, open, prospectsOf(entrance, { ...nothingYet, open }).ends().found)
    const least = [...known.values()].map(({ end, bounds }) =>
      term(end.cap, mostOf(bounds, box.least, { outcome: end.outcome, followThrough }), end),
    )
    return { least, most: [...most.upper].map(([cap, effective]) => term(cap, effective)) }
  }

  const known = new Map<Entrance, Map<string, Outlook>>()
  const later = ({ least, most }: Outlook, delay: number, before: readonly TimedAct[]): Outlook => {
    const moved = (term: Term): Term => ({
      ...term,
      delay: term.delay + delay,
      steps: () => [...before, ...term.steps().map((step) => ({ ...step, at: step.at + delay }))],
    })
    return { least: least.map(moved), most: most.map(moved) }
  }
  /** Before the first real act: the best of all that can still be taken. */
  const waiting = (here: Here, sharp: boolean): Outlook => {
    const { entrance, box, entered } = here
    const its = known.get(entrance) ?? new Map<string, Outlook>()
    known.set(entrance, its)
    const key = `${sharp}/${entered}/${tallyKey(box.least)}/${tallyKey(box.most)}`
    const before = its.get(key)
    if (before !== undefined) return before
    budget.spend(1)
    const { lasts, ask } = entrance.beat
    const all: Outlook[] = []
    for (const exit of entrance.exits) {
      if (exit.action.screenOut !== undefined) continue
      const { action, from } = exit
      const next = following(here, exit)
      if (next === null) continue
      if (!isReal(exit)) {
        all.push(later(waiting(next, sharp), from, [{ at: from, action: action.id }]))
        continue
      }
      const after = stepped(next, sharp)
      // An act that comes after an ask counts from when that opened.
      const wait = Math.min(ask, from)
      const counted = (term: Term): Term => ({
        ...term,
        delay: wait,
        steps: () => [
          { at: from, action: action.id, afresh: wait === from },
          ...term.steps().map((step) => ({ ...step, at: step.at + from })),
        ],
      })
      all.push({ least: after.least.map(counted), most: after.most.map(counted) })
    }
    const lapsed = following(here, null)
    if (lapsed !== null) all.push(later(waiting(lapsed, sharp), lasts, []))
    const found = {
      least: rivalsAmong(all.flatMap((outlook) => outlook.least)),
      most: rivalsAmong(all.flatMap((outlook) => outlook.most)),
    }
    its.set(key, found)
    return found
  }
  /** After this is done here before the first real act; a real act itself adds no harm of its beat to come. */
  const following = ({ entrance, box, entered }: Here, exit: Exit | null): Here | null => {
    const place = placeAfter({ entrance, entered, tally: box.least, begun: 0 }, exit, 0)
    if (place === null) return null
    const isFirst = exit !== null && isReal(exit)
    return {
      entrance: place.entrance,
      box: boxThrough(box, entrance, exit),
      entered: isFirst ? entered : place.entered,
    }
  }

  /** What can follow an act, in ms from the time it counts from. Whether the first real act has been taken before it: `after`. */
  return (here: Here, after: boolean, exit: Exit, sharp: boolean): Outlook => {
    if (after || isReal(exit))
      return stepped({ ...here, entrance: exit.entrance, box: boxThrough(here.box, here.entrance, exit) }, sharp)
    const next = following(here, exit)
    return next === null ? { least: [], most: [] } : waiting(next, sharp)
  }
}

export type OutlookOf = ReturnType<typeof outlooksWithin>
