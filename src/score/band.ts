/** A band of `overall`. Whether a run is *mastered* is a rule of its own (S4, S5) and no band. */
export type Band = 'low' | 'some' | 'good' | 'high'

/** Which band an `overall`, or a mean of several, is in: 0 to 100 (S4). Everything that puts a score into words asks here. */
export function bandOf(overall: number): Band {
  if (overall >= 80) return 'high'
  if (overall >= 60) return 'good'
  return overall >= 40 ? 'some' : 'low'
}
