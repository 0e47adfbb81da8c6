import type { TrainingPlan } from '#scenario'
import type { Attempt, RunRecord } from '../record-types.ts'

/** Whether a run was played as the plan wants it: an assessment's in assessment mode, and never with a step back. */
function fits({ mode }: TrainingPlan, { log, saved, reading, state, unchecked }: RunRecord): boolean {
  if (unchecked === true) return false
  const head = log ?? saved?.log
  if (head !== undefined && ((head.rewinds ?? 0) > 0 || (mode === 'assessment' && head.mode !== 'assessment')))
    return false
  return state !== 'finished' || reading !== null
}

/** The runs of one scene that belong to an attempt and can count (PL8, PL10), in the order in which they were begun. */
export const triesOf = (
  plan: TrainingPlan,
  attempt: Attempt,
  runs: readonly RunRecord[],
  scenario: string,
): readonly RunRecord[] =>
  runs
    .filter((run) => run.attempt === attempt.id && run.scenario === scenario && fits(plan, run))
    .toSorted((a, b) => (a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : a.id < b.id ? -1 : 1))
