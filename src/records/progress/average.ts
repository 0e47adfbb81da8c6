/** The fewest numbers of which a mean is shown. With fewer, one more run could change it much, so only counts are shown. */
export const enoughForMean = 5

/** The mean of enough numbers; null of fewer. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length < enoughForMean ? null : values.reduce((sum, v) => sum + v, 0) / values.length

/** The middle value, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
