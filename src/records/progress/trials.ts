import { discernmentOf } from '#score'
import type { Discernment, StartedRun } from '#score'
import type { RunRecord } from '../record-types.ts'

/**
 * An unfinished run is no trial, nor is one that was scored by earlier rules; but being the first of its version it stays
 * the first (S7): its kind is never asked.
 */
const unanswered = ({ scenarioHash }: RunRecord): StartedRun => ({
  scenarioHash,
  kind: 'intervene',
  counts: true,
  rewinds: 0,
  answer: null,
})

/** S7 over all runs a person began. What could not be checked counts for nothing. */
export function discernmentIn(runs: readonly RunRecord[]): Discernment {
  const begun = runs
    .filter(
      (run) =>
        run.unchecked !== true && (run.state !== 'finished' || run.reading !== null || run.earlier !== undefined),
    )
    .toSorted((a, b) => a.begun.localeCompare(b.begun) || (a.id < b.id ? -1 : Number(a.id > b.id)))
  return discernmentOf(begun.map((run) => (run.state === 'finished' && run.reading?.trial) || unanswered(run)))
}
