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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100

/**
 * The score in a reading by rules 1, as one stands in old rows and files: its card does not name its rules. Null in what
 * is no such reading. It is read without a schema, for the upgrade of the database is part of the first page.
 */
export function earlierScoreIn(reading: unknown): EarlierScore | null {
  const card = isObject(reading) ? reading['card'] : undefined
  if (!isObject(card) || card['rules'] !== undefined) return null
  const { early, effective, overall, mastered } = card
  const whole = (early === null || isShare(early)) && isShare(effective) && isShare(overall)
  return whole && typeof mastered === 'boolean' ? { rules: 1, early, effective, overall, mastered } : null
}

/**
 * A run's row of before rules 2 as it is kept now: its score stands apart from those that count. Any other row is given
 * back as it is, damaged ones too.
 */
export function withEarlierScore(row: unknown): unknown {
  if (!isObject(row)) return row
  const earlier = earlierScoreIn(row['reading'])
  return earlier === null ? row : { ...row, reading: null, earlier }
}
