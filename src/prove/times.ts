/** Sets of whole scenario ms, as intervals. */

/** All ms from `from` to `to`, both included. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** In order, apart by at least one ms. */
export type Times = readonly Interval[]

/** Any intervals as a set. */
export function timesOf(intervals: readonly Interval[]): Times {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** Every time of the set plus every number from `least` to `most`. */
export const later = (times: Times, least: number, most: number): Interval[] =>
  times.map(({ from, to }) => ({ from: from + least, to: to + most }))

/** The times of one set that are not in another. */
export function without(times: Times, others: Times): Times {
  let left: Interval[] = [...times]
  for (const { from, to } of others) {
    left = left.flatMap((t) => {
      if (t.to < from || t.from > to) return [t]
      const rest: Interval[] = []
      if (t.from < from) rest.push({ from: t.from, to: from - 1 })
      if (t.to > to) rest.push({ from: to + 1, to: t.to })
      return rest
    })
  }
  return left
}

/** A time of the set within the bounds (included), the latest one, or null. */
export function latestWithin(times: Times, least: number, most: number): number | null {
  const found = times.findLast(({ from, to }) => from <= most && to >= least)
  return found === undefined ? null : Math.min(found.to, most)
}
