import { beginAttempt, receiptOf, recordsFile, recordsText } from '#records'
import type { Attempt, Person, RecordsFile, RunRecord } from '#records'
import { planOffer, type TrainingPlan } from '#scenario'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

export const ana: Person = { id: 'p', name: 'Ana Ruiz', since: '2026-01-01T08:00:00.000Z' }

/** The plan it was at: none of those that ship. */
export const quarter: TrainingPlan = {
  format: 1,
  id: 'quarter',
  title: { en: 'Every quarter' },
  summary: { en: 'Two scenes.' },
  mode: 'practice',
  scenarios: ['long-stop', 'wet-night'],
  controls: 1,
  pass: { overall: 60, mastered: 1, screenOuts: 0 },
  hours: 0.25,
  validMonths: null,
}

/** That plan as the program offers it. */
export const quarterOffer = () =>
  planOffer(quarter, new Map(quarter.scenarios.map((id) => [id, compiledOf(id).scenario] as const)))

/** An attempt that was passed with two runs, which come first. */
export function passed(): { readonly runs: readonly RunRecord[]; readonly attempt: Attempt } {
  const begun = beginAttempt(quarterOffer(), { id: 'a1', person: 'p', seed: 3, now: '2026-01-02T08:00:00.000Z' })
  const runs = begun.order.map((scene, i) => {
    const run = recordOf(`${scene}/best`, i + 1, { attempt: begun.id })
    return { ...run, log: run.log && { ...run.log, seed: begun.seed } }
  })
  const scores = runs.flatMap(({ scenario, title, reading }) =>
    reading === null ? [] : [{ scenario, title, overall: reading.card.overall, kind: reading.card.kind }],
  )
  const attempt: Attempt = {
    ...begun,
    ended: '2026-01-03T12:00:00.000Z',
    certificate: {
      name: 'Ana Ruiz',
      plan: 'quarter',
      planTitle: 'Every quarter',
      issued: '2026-01-03T12:00:00.000Z',
      validUntil: null,
      version: '0.1.0',
      rules: 2,
      hours: 0.25,
      scores,
      courseNumber: '',
      instructor: '',
      receipt: receiptOf(runs.flatMap(({ log }) => (log === null ? [] : [log]))),
    },
  }
  return { runs, attempt }
}

/** A file as the record screen exports it, with what a test changes in it. */
export function exported(change: (file: RecordsFile) => Partial<RecordsFile> = () => ({})): string {
  const { runs, attempt } = passed()
  const all = [...runs, recordOf('long-stop/late', 5), recordOf('page-two/best', 6)]
  const file = recordsFile(
    { people: [ana], runs: all, attempts: [attempt] },
    { version: '0.1.0', exported: '2026-02-01T00:00:00.000Z' },
  )
  return recordsText({ ...file, ...change(file) })
}
