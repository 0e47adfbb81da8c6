/** The least of them that `part` (0 to 1) of them do not exceed; NaN of none. */
export const upTo = (part: number, numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * numbers.length) - 1)] ?? NaN

/** The middle one, or what lies in the middle of the middle two; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN
  return (lower + upper) / 2
}

/** How often one median goes into another, as words: "1.42 times"; "no ratio" where there is nothing to compare. */
export function ratio(ours: readonly number[], theirs: readonly number[]): string {
  const times = median(ours) / median(theirs)
  return Number.isFinite(times) ? `${times.toFixed(2)} times` : 'no ratio'
}

/** Median and ninth decile of so many times, ms. */
export const spread = (times: readonly number[], digits = 0): string =>
  times.length === 0
    ? 'never'
    : `${median(times).toFixed(digits)} ms, p90 ${upTo(0.9, times).toFixed(digits)} ms (of ${times.length})`
