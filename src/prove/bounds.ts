/**
 * What technique, and what persistence, can come to at most: each for itself, from an entrance on, with every past, for each outcome.
 *
 * Technique is T = (s + S) / (a + A) with a past of a acts worth s and a way on of A acts worth S. Let λ be the highest T of all ways. Then
 * S − λ A = λ a − s for the best of them, and no way has more. So the best is a corner of the upper hull of all points (A, S), whatever the
 * past is, and only the corners are kept: a few. What comes before all ways of an entrance moves all their points alike, so the hull of a beat is that
 * of the hulls after it, moved. The same goes for persistence.
 */
import type { Outcome } from '#scenario'
import type { Budget } from './budget.ts'
import type { Entrance, Exit } from './entrances.ts'
import { afterAct, afterEntering, atTheEnd, nothingYet, rebuffKey } from './tally.ts'
import type { Rebuff, Tally } from './tally.ts'

/** So many, and what they are worth together. */
interface Corner {
  readonly number: number
  readonly worth: number
}

/** Of all ways to endings with one outcome, without screen-outs. */
export interface Bounds {
  readonly acts: readonly Corner[]
  readonly answers: readonly Corner[]
}

/** An entrance with a rebuff unanswered, or none, and everything that can be done from there on without a screen-out. */
export interface Crossing {
  readonly entrance: Entrance
  readonly choices: readonly Choice[]
  /** By outcome; one that no way comes to is not there. */
  readonly bounds: ReadonlyMap<Outcome, Bounds>
}

/** Something done in a beat: what it adds to a tally, and where it leads. */
export interface Choice {
  /** Null: nothing is done. */
  readonly exit: Exit | null
  readonly tally: Tally
  readonly to: Crossing
}

export type CrossingOf = (entrance: Entrance, open: Rebuff | null) => Crossing

/** The corners of the upper hull, from the least number on, as long as more are worth more. */
function hull(corners: readonly Corner[]): readonly Corner[] {
  if (corners.length < 2) return corners
  const kept: Corner[] = []
  for (const corner of corners.toSorted((a, b) => a.number - b.number || b.worth - a.worth)) {
    const last = kept.at(-1)
    if (last !== undefined && corner.worth <= last.worth) continue
    for (;;) {
      const [a, b] = [kept.at(-2), kept.at(-1)]
      if (a === undefined || b === undefined) break
      if ((b.worth - a.worth) * (corner.number - a.number) > (corner.worth - a.worth) * (b.number - a.number)) break
      kept.pop()
    }
    kept.push(corner)
  }
  return kept
}

const moved = (corners: readonly Corner[], number: number, worth: number): readonly Corner[] =>
  number === 0 ? corners : corners.map((c) => ({ number: c.number + number, worth: c.worth + worth }))

/** The tally of a beat and of what it leads to, where `before` is that of entering it; `exit` null: nothing is done. */
export function tallyThrough(before: Tally, entrance: Entrance, exit: Exit | null): Tally {
  const acted = exit === null ? before : afterAct(before, exit.action, entrance.beat.beat)
  const to = exit === null ? entrance.lapse : exit.entrance
  return to === null ? atTheEnd(acted) : afterEntering(acted, to.beat.beat, exit?.action ?? null)
}

function boundsOver(choices: readonly Choice[]): ReadonlyMap<Outcome, Bounds> {
  const all = new Map<Outcome, { acts: Corner[]; answers: Corner[] }>()
  for (const { tally, to } of choices) {
    for (const [outcome, { acts, answers }] of to.bounds) {
      const its = all.get(outcome) ?? { acts: [], answers: [] }
      all.set(outcome, its)
      its.acts.push(...moved(acts, tally.acts, tally.sum))
      its.answers.push(...moved(answers, tally.rebuffs, tally.answered))
    }
  }
  return new Map([...all].map(([outcome, its]) => [outcome, { acts: hull(its.acts), answers: hull(its.answers) }]))
}

/** Finds the crossing of any entrance with any rebuff unanswered; remembers what it has found. */
export function crossingsWithin(budget: Budget): CrossingOf {
  const known = new Map<Entrance, Map<string, Crossing>>()
  const find = (entrance: Entrance, open: Rebuff | null): Crossing => {
    const before: Tally = { ...nothingYet, open }
    const { ending } = entrance.beat.beat
    if (ending !== undefined) {
      const { acts, sum, rebuffs, answered } = atTheEnd(before)
      const bounds = { acts: [{ number: acts, worth: sum }], answers: [{ number: rebuffs, worth: answered }] }
      return { entrance, choices: [], bounds: new Map([[ending.outcome, bounds]]) }
    }
    const choices: Choice[] = []
    const choose = (exit: Exit | null, to: Entrance): void => {
      const tally = tallyThrough(before, entrance, exit)
      choices.push({ exit, tally, to: crossingOf(to, tally.open) })
    }
    for (const exit of entrance.exits) if (exit.action.screenOut === undefined) choose(exit, exit.entrance)
    if (entrance.lapse !== null) choose(null, entrance.lapse)
    return { entrance, choices, bounds: boundsOver(choices) }
  }
  const crossingOf: CrossingOf = (entrance, open) => {
    const here = known.get(entrance) ?? new Map<string, Crossing>()
    known.set(entrance, here)
    const key = rebuffKey(open)
    const seen = here.get(key)
    if (seen !== undefined) return seen
    budget.spend(1)
    const found = find(entrance, open)
    here.set(key, found)
    return found
  }
  return crossingOf
}

/** The highest mean there can be, 0 to 1, after a past; null where there can be none. */
export function highestMean(corners: readonly Corner[], number: number, worth: number): number | null {
  let highest = -1
  for (const corner of corners) {
    const all = number + corner.number
    if (all > 0) highest = Math.max(highest, (worth + corner.worth) / all)
  }
  return highest < 0 ? null : highest
}
