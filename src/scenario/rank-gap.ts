import type { Scenario } from './schema.ts'
import { rankHeight } from './vocabulary.ts'

/**
 * How many ranks the subject of a scenario stands above the trainee (recruit 0 to captain 6); negative below. Null where
 * one of the two stands outside the ranks, and where the subject is the trainee.
 */
export function rankGapOf({ cast, subject }: Pick<Scenario, 'cast' | 'subject'>): number | null {
  const theirs = cast[subject]
  const yours = cast['you']
  if (subject === 'you' || theirs === undefined || yours === undefined) return null
  const [high, low] = [rankHeight[theirs.rank], rankHeight[yours.rank]]
  return high === null || low === null ? null : high - low
}
