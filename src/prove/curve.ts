/**
 * The curve of P7: for every ms `t` at which a first real act can count, the best unrounded overall with it.
 *
 * In the interval of one `FirstAct`, overall = √(early × effective) never grows with `t`, because `early` never does
 * (S2). Between two instants at which some interval begins or ends, the same acts compete, so their best never grows
 * either: it is highest at the first ms of such a *cell* and lowest at its last. So for "no t has more than any earlier one
 * by 5" it is enough to compare the first ms of each cell with the last ms of the cells before. That is exact for every ms.
 *
 * For one worst harm entered, `early` depends on `t` alone, so there the highest `effective` wins whatever `t` is.
 */
import type { Harm } from '#engine'
import { early } from '#score'
import type { Milestones } from '#score'
import type { FirstAct } from './first-acts.ts'

/** A first act at a time, with the overall it leads to at best, 0 to 100, unrounded. */
export interface Point {
  readonly t: number
  readonly overall: number
  readonly act: FirstAct
}

/** All ms from `first.t` to `last.t`, both included. */
export interface Cell {
  readonly first: Point
  readonly last: Point
}

/** For each cell between two of the `edges` the act with the highest effective, highest first filled in. */
function envelope(acts: readonly FirstAct[], edges: readonly number[]): (FirstAct | undefined)[] {
  const index = new Map(edges.map((t, i) => [t, i]))
  const filled: (FirstAct | undefined)[] = edges.map(() => undefined)
  // free[i]: a cell at or after i that may be empty; everything between is filled.
  const free = edges.map((_, i) => i)
  free.push(edges.length)
  const nextFree = (from: number): number => {
    let i = from
    while ((free[i] ?? i) !== i) {
      free[i] = free[free[i] ?? i] ?? i
      i = free[i] ?? i
    }
    return i
  }
  for (const act of acts.toSorted((a, b) => b.effective - a.effective)) {
    const end = index.get(act.to + 1) ?? 0
    for (let i = nextFree(index.get(act.from) ?? 0); i < end; i = nextFree(i)) {
      filled[i] = act
      free[i] = i + 1
    }
  }
  return filled
}

/** The cells of the curve, in order of time; there is none where no real act is on offer. */
export function curveOf(acts: readonly FirstAct[], milestones: Milestones): readonly Cell[] {
  const edges = [...new Set(acts.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const harms: readonly Harm[] = ['none', 'violation', 'irreversible']
  const rows = harms.map((harm) =>
    envelope(
      acts.filter((a) => a.entered === harm),
      edges,
    ),
  )
  const bestAt = (i: number, t: number): Point | null => {
    let best: Point | null = null
    for (const row of rows) {
      const act = row[i]
      if (act === undefined) continue
      const overall = Math.sqrt(early(milestones, t, act.entered) * act.effective)
      if (best === null || overall > best.overall) best = { t, overall, act }
    }
    return best
  }
  return edges.flatMap((from, i) => {
    const first = bestAt(i, from)
    const last = bestAt(i, (edges[i + 1] ?? from + 1) - 1)
    return first === null || last === null ? [] : [{ first, last }]
  })
}

/** The earlier and the later of two times between which the best overall grows most; null when it never grows. */
export function worstGrowth(cells: readonly Cell[]): { earlier: Point; later: Point } | null {
  let lowest: Point | null = null
  let worst: { earlier: Point; later: Point } | null = null
  const by = (pair: { earlier: Point; later: Point }): number => pair.later.overall - pair.earlier.overall
  for (const { first, last } of cells) {
    if (lowest !== null && first.overall > lowest.overall) {
      const pair = { earlier: lowest, later: first }
      if (worst === null || by(pair) > by(worst)) worst = pair
    }
    const low = last.overall < first.overall ? last : first
    if (lowest === null || low.overall < lowest.overall) lowest = low
  }
  return worst
}

/** The curve as points: the first and the last ms of every stretch of it with the same acts best. */
export function pointsOf(cells: readonly Cell[]): { t: number; overall: number }[] {
  const merged: { first: Point; last: Point }[] = []
  for (const { first, last } of cells) {
    const before = merged.at(-1)
    const goesOn =
      before !== undefined &&
      before.last.t + 1 === first.t &&
      before.last.act.entered === first.act.entered &&
      before.last.act.effective === first.act.effective &&
      first.act.effective === last.act.effective
    if (goesOn) before.last = last
    else merged.push({ first, last })
  }
  return merged.flatMap(({ first, last }) => {
    const start = { t: first.t, overall: first.overall }
    return last.t === first.t ? [start] : [start, { t: last.t, overall: last.overall }]
  })
}
