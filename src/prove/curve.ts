/**
 * The curve of P7: for every ms `t` at which a first real act can count after a given past, the best unrounded overall with it.
 *
 * With one first act and one end of it, overall = min(cap, √(early × effective)), where cap and effective are fixed. `early` never
 * grows with `t` (S2), so overall does not either, in the whole interval of the act. Which of its ends is best may change with `t`: one with a low
 * cap wins only while `early` is low. But the best of several that never grow never grows. Between two instants at which
 * some interval begins or ends, the same acts compete: there the curve is highest at the first ms of such a *cell* and lowest at
 * its last. So for "no t has more than any earlier one by 5" it is enough to compare the first ms of each cell with the last ms of
 * the cells before. That is exact for every ms.
 *
 * For one worst harm entered, `early` depends on `t` alone, and for one cap overall grows with `effective`. So of each harm and cap the
 * highest `effective` wins whatever `t` is, and a cell has as many rivals as there are harms and caps.
 */
import type { Harm } from '#engine'
import { early } from '#score'
import type { Milestones } from '#score'
import type { BestEnd } from './best-ends.ts'
import type { FirstAct } from './first-acts.ts'
import { highestFirst } from './highest-first.ts'

/** A first act with one of its best ends. */
interface Rival {
  readonly act: FirstAct
  readonly end: BestEnd
}

/** All ms from `from` to `to`, both included, with all that can be best there. */
export interface Cell {
  readonly from: number
  readonly to: number
  readonly rivals: readonly Rival[]
}

/** A first act at a time, with the overall it leads to at best, 0 to 100, unrounded. */
export interface Point extends Rival {
  readonly t: number
  readonly overall: number
}

/** The curve at both ends of a cell. */
export interface Stretch {
  readonly first: Point
  readonly last: Point
}

/** For each cell between two of the edges what claims it first. */
function rowOf(cells: number) {
  const filled: (Rival | undefined)[] = Array.from({ length: cells })
  // free[i]: a cell at or after i that may be empty; everything between is filled.
  const free = Array.from({ length: cells + 1 }, (_, i) => i)
  const nextFree = (from: number): number => {
    let i = from
    while ((free[i] ?? i) !== i) {
      free[i] = free[free[i] ?? i] ?? i
      i = free[i] ?? i
    }
    return i
  }
  return {
    filled,
    isFull: (from: number, end: number): boolean => nextFree(from) >= end,
    fill(from: number, end: number, rival: Rival): void {
      for (let i = nextFree(from); i < end; i = nextFree(i)) {
        filled[i] = rival
        free[i] = i + 1
      }
    },
  }
}

/** The highest cap of all ends. */
const capOver = ({ prospects }: FirstAct): number => Math.max(...prospects.upper.keys())

/** What can be best in each cell among acts with the same worst harm entered: of each cap the end with the highest effective. */
function rivalsOf(acts: readonly FirstAct[], edges: readonly number[]): (readonly Rival[])[] {
  const index = new Map(edges.map((t, i) => [t, i]))
  const rows = new Map<number, ReturnType<typeof rowOf>>()
  // An act is looked at by what it can come to at most; how it does is worked out only where nothing has proved better.
  const claims = highestFirst<{ act: FirstAct; end: BestEnd | null }>(
    acts.map((act) => ({ act, end: null })),
    ({ act, end }) => end?.effective ?? Math.max(...act.prospects.upper.values()),
  )
  for (let claim = claims.take(); claim !== undefined; claim = claims.take()) {
    const { act, end } = claim
    const [from, to] = [index.get(act.from) ?? 0, index.get(act.to + 1) ?? 0]
    if (end !== null) {
      const row = rows.get(end.cap) ?? rowOf(edges.length)
      rows.set(end.cap, row)
      row.fill(from, to, { act, end })
    } else if (![...rows].some(([cap, row]) => cap >= capOver(act) && row.isFull(from, to))) {
      for (const its of act.prospects.ends()) claims.add({ act, end: its })
    }
  }
  const filled = [...rows.values()].map((row) => row.filled)
  return edges.map((_, i) => filled.flatMap((row) => row[i] ?? []))
}

/** The cells, in order of time; there is none where no real act is on offer. */
export function cellsOf(acts: readonly FirstAct[]): readonly Cell[] {
  const edges = [...new Set(acts.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const harms = [...new Set<Harm>(acts.map((a) => a.place.entered))]
  const each = harms.map((harm) =>
    rivalsOf(
      acts.filter((a) => a.place.entered === harm),
      edges,
    ),
  )
  return edges.flatMap((from, i) => {
    const rivals = each.flatMap((row) => row[i] ?? [])
    return rivals.length === 0 ? [] : [{ from, to: (edges[i + 1] ?? from + 1) - 1, rivals }]
  })
}

/** The best at a ms of a cell, when all of the cell comes `later` ms later. */
export function bestAt({ rivals }: Cell, t: number, milestones: Milestones, later = 0): Point {
  let best: Point | null = null
  for (const { act, end } of rivals) {
    const overall = Math.min(end.cap, Math.sqrt(early(milestones, t + later, act.place.entered) * end.effective))
    if (best === null || overall > best.overall) best = { t, overall, act, end }
  }
  if (best === null) throw new Error('a cell without an act')
  return best
}

/** The curve over all cells. */
export const curveOver = (cells: readonly Cell[], milestones: Milestones): readonly Stretch[] =>
  cells.map((cell) => ({
    first: bestAt(cell, cell.from, milestones),
    last: bestAt(cell, cell.to, milestones),
  }))

/** An earlier and a later time. */
export interface Growth {
  readonly earlier: Point
  readonly later: Point
}

/** How much more a later time has than an earlier one. */
export const gainOf = ({ earlier, later }: Growth): number => later.overall - earlier.overall

/** The earlier and the later of two times between which the best overall grows most; null when it never grows. */
export function worstGrowth(stretches: readonly Stretch[]): Growth | null {
  let lowest: Point | null = null
  let worst: Growth | null = null
  for (const { first, last } of stretches) {
    if (lowest !== null && first.overall > lowest.overall) {
      const growth = { earlier: lowest, later: first }
      if (worst === null || gainOf(growth) > gainOf(worst)) worst = growth
    }
    const low = last.overall < first.overall ? last : first
    if (lowest === null || low.overall < lowest.overall) lowest = low
  }
  return worst
}

/** The curve as points: the first and the last ms of every stretch of it with the same acts best. */
export function pointsOf(stretches: readonly Stretch[]): { t: number; overall: number }[] {
  const merged: { first: Point; last: Point }[] = []
  const same = (a: Point, b: Point): boolean =>
    a.act.place.entered === b.act.place.entered && a.end.cap === b.end.cap && a.end.effective === b.end.effective
  for (const { first, last } of stretches) {
    const before = merged.at(-1)
    const goesOn =
      before !== undefined && before.last.t + 1 === first.t && same(before.last, first) && same(first, last)
    if (goesOn) before.last = last
    else merged.push({ first, last })
  }
  return merged.flatMap(({ first, last }) => {
    const start = { t: first.t, overall: first.overall }
    return last.t === first.t ? [start] : [start, { t: last.t, overall: last.overall }]
  })
}
