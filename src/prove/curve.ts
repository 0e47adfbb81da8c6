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
 *
 * Where not everything was looked at (best-way.ts), the curve lies between what was found (`overall`) and what can be at most (`most`).
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
  readonly limits: readonly Limit[]
}

/** What first acts with this worst harm entered can come to at most with a cap. */
interface Limit {
  readonly entered: Harm
  readonly cap: number
  readonly effective: number
}

/** A first act at a time, with the overall it leads to at best, 0 to 100, unrounded. */
export interface Point extends Rival {
  readonly t: number
  readonly overall: number
  /** Nothing there has more. */
  readonly most: number
}

/** The curve at both ends of a cell. */
export interface Stretch {
  readonly first: Point
  readonly last: Point
}

/** For each cell between two of the edges what claims it first. */
function rowOf<T>(cells: number) {
  const filled: (T | undefined)[] = Array.from({ length: cells })
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
    fill(from: number, end: number, rival: T): void {
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
function rivalsOf(acts: readonly FirstAct[], edges: readonly number[]) {
  const index = new Map(edges.map((t, i) => [t, i]))
  const rivals = new Map<number, ReturnType<typeof rowOf<Rival>>>()
  const limits = new Map<number, ReturnType<typeof rowOf<Limit>>>()
  const rowIn = <T>(rows: Map<number, ReturnType<typeof rowOf<T>>>, cap: number) => {
    const row = rows.get(cap) ?? rowOf<T>(edges.length)
    rows.set(cap, row)
    return row
  }
  // An act is looked at by what it can come to at most; how it does is worked out only where nothing has proved better.
  type Claim = { act: FirstAct; effective: number; end?: BestEnd; cap?: number }
  const claims = highestFirst<Claim>(
    acts.map((act) => ({ act, effective: Math.max(...act.prospects.upper.values()) })),
    ({ effective }) => effective,
  )
  for (let claim = claims.take(); claim !== undefined; claim = claims.take()) {
    const { act, effective, end, cap } = claim
    const [from, to] = [index.get(act.from) ?? 0, index.get(act.to + 1) ?? 0]
    if (end !== undefined) rowIn(rivals, end.cap).fill(from, to, { act, end })
    else if (cap !== undefined) rowIn(limits, cap).fill(from, to, { entered: act.place.entered, cap, effective })
    else if (![...rivals].some(([its, row]) => its >= capOver(act) && row.isFull(from, to))) {
      const { found, upper } = act.prospects.ends()
      for (const its of found) claims.add({ act, effective: its.effective, end: its })
      for (const [its, most] of upper) claims.add({ act, effective: most, cap: its })
    }
  }
  const filled = <T>(rows: Map<number, ReturnType<typeof rowOf<T>>>, i: number): T[] =>
    [...rows.values()].flatMap((row) => row.filled[i] ?? [])
  return edges.map((_, i) => ({ rivals: filled(rivals, i), limits: filled(limits, i) }))
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
    const rivals = each.flatMap((row) => row[i]?.rivals ?? [])
    const limits = each.flatMap((row) => row[i]?.limits ?? [])
    return rivals.length === 0 ? [] : [{ from, to: (edges[i + 1] ?? from + 1) - 1, rivals, limits }]
  })
}

/** The best at a ms of a cell, when all of the cell comes `later` ms later. */
export function bestAt({ rivals, limits }: Cell, t: number, milestones: Milestones, later = 0): Point {
  let best: Rival | null = null
  let overall = 0
  for (const rival of rivals) {
    const { act, end } = rival
    const its = Math.min(end.cap, Math.sqrt(early(milestones, t + later, act.place.entered) * end.effective))
    if (best !== null && its <= overall) continue
    best = rival
    overall = its
  }
  if (best === null) throw new Error('a cell without an act')
  let most = overall
  for (const { entered, cap, effective } of limits)
    most = Math.max(most, Math.min(cap, Math.sqrt(early(milestones, t + later, entered) * effective)))
  return { t, overall, act: best.act, end: best.end, most }
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

/** How much more a later time has than an earlier one: at most, and at least. */
export const gainOf = ({ earlier, later }: Growth): number => later.most - earlier.overall
export const sureGainOf = ({ earlier, later }: Growth): number => later.overall - earlier.most

/** The earlier and the later of two times between which the best overall grows most; null when it never grows. `gain` is one of the above. */
export function worstGrowth(stretches: readonly Stretch[], gain: typeof gainOf): Growth | null {
  let lowest: Point | null = null
  let worst: Growth | null = null
  const isLower = (a: Point, b: Point): boolean => gain({ earlier: a, later: b }) > gain({ earlier: b, later: b })
  for (const { first, last } of stretches) {
    if (lowest !== null) {
      const growth = { earlier: lowest, later: first }
      if (gain(growth) > (worst === null ? 0 : gain(worst))) worst = growth
    }
    const low = isLower(last, first) ? last : first
    if (lowest === null || isLower(low, lowest)) lowest = low
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
