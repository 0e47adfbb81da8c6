import { meanOf } from './average.ts'
import type { ReadRun } from './read-runs.ts'

/** How far a self-assessment may lie from the score and still be called right, of 100. */
export const CLOSE = 15

export interface Judged {
  readonly run: string
  readonly title: string
  readonly part: 'early' | 'effective'
  /** Both 0 to 100. */
  readonly said: number
  readonly scored: number
}

/** What somebody thought of a run before the score was shown, against the score. */
export interface Calibration {
  readonly each: readonly Judged[]
  readonly higher: number
  readonly close: number
  readonly lower: number
  /** Mean of said − scored; null while there are too few. */
  readonly gap: number | null
}

export function calibrationOf(runs: readonly ReadRun[]): Calibration {
  const each = runs.flatMap(({ id, title, self, reading: { card } }): Judged[] => {
    if (self === null) return []
    const effective: Judged = { run: id, title, part: 'effective', said: self.effective, scored: card.effective }
    if (card.early === null || self.early === null) return [effective]
    return [{ run: id, title, part: 'early', said: self.early, scored: card.early }, effective]
  })
  const gaps = each.map((j) => j.said - j.scored)
  return {
    each,
    higher: gaps.filter((g) => g > CLOSE).length,
    close: gaps.filter((g) => Math.abs(g) <= CLOSE).length,
    lower: gaps.filter((g) => g < -CLOSE).length,
    gap: meanOf(gaps),
  }
}
