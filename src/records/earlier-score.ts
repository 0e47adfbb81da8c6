import * as v from 'valibot'

/**
 * What a run was scored at by earlier rules of scoring. It is told as that and counts for nothing: not in plans, not in
 * certificates that are worked out now, not in progress. Nobody works it out again, so in a file it is only a claim.
 */
export interface EarlierScore {
  /** The version of those rules. */
  readonly rules: 1
  /** 0 to 100; null in a control. */
  readonly early: number | null
  readonly effective: number
  readonly overall: number
  readonly mastered: boolean
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

export const earlierScoreShape = v.object({
  rules: v.literal(1),
  early: v.nullable(share),
  effective: share,
  overall: share,
  mastered: v.boolean(),
})

/** A reading by rules 1, as far as it is kept: its card does not name its rules. */
const earlierReading = v.object({
  card: v.object({
    rules: v.optional(v.undefined()),
    early: v.nullable(share),
    effective: share,
    overall: share,
    mastered: v.boolean(),
  }),
})

/** The score in a reading by earlier rules, as one stands in old rows and files; null in what is no such reading. */
export function earlierScoreIn(reading: unknown): EarlierScore | null {
  const read = v.safeParse(earlierReading, reading)
  if (!read.success) return null
  const { early, effective, overall, mastered } = read.output.card
  return { rules: 1, early, effective, overall, mastered }
}

/**
 * A run's row of before rules 2 as it is kept now: its score stands apart from those that count. Any other row is given
 * back as it is, damaged ones too.
 */
export function withEarlierScore(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('reading' in row)) return row
  const earlier = earlierScoreIn(row.reading)
  return earlier === null ? row : { ...row, reading: null, earlier }
}
