/** The number that `part` (0 to 1) of them do not exceed; NaN of none. */
export const upTo = (part: number, numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? NaN

/** The middle one. */
export const median = (numbers: readonly number[]): number => upTo(0.5, numbers)

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
