import type { Attempt, RunRecord } from '../record-types.ts'
import { leastTime } from './play-time.ts'
import type { RunFault } from './trouble.ts'

/** What a run's own times show to be wrong; null when nothing. */
export function checkTimes({ begun, ended, state, log }: RunRecord): RunFault | null {
  if (state === 'finished' && ended === null) return { code: 'no-end' }
  if (ended !== null && ended < begun) return { code: 'ends-early' }
  if (log === null || ended === null) return null
  let last = 0
  for (const [i, { wall = last }] of log.entries.entries()) {
    if (wall < last) return { code: 'wall-backwards', entry: i + 1 }
    last = wall
  }
  return leastTime(log) > Date.parse(ended) - Date.parse(begun) ? { code: 'too-short' } : null
}

/**
 * What shows that a run was not begun from the attempt under which it stands: it is another person's, older than the
 * attempt, or of another seed. Null when nothing does.
 */
export function checkBelonging({ person, begun, log }: RunRecord, attempt: Attempt): RunFault | null {
  if (person !== attempt.person) return { code: 'others-attempt' }
  if (begun < attempt.begun) return { code: 'before-attempt' }
  // One that goes off from another has that one's seed, and counts for no plan.
  const played = log !== null && (log.rewinds ?? 0) === 0
  return played && log.seed !== attempt.seed ? { code: 'other-seed' } : null
}
