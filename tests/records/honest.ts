import { beginAttempt, certify, playedBefore, recordsFile, skip, standingOf } from '#records'
import type { Attempt, OfferOf, Person, PlanOffer, RecordsFile, RunRecord } from '#records'
import { planOffer, type TrainingPlan } from '#scenario'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

/** Plans of the tests' own, so that what is written of them stays true when the plans that ship change. */
const yearly: TrainingPlan = {
  format: 1,
  id: 'yearly',
  title: { en: 'Once a year' },
  summary: { en: 'Three scenes, one try each.' },
  mode: 'assessment',
  scenarios: ['long-stop', 'wet-night', 'garage'],
  controls: 1,
  reserve: ['filming', 'third-double', 'page-two', 'porch-light', 'fast-hands'],
  pass: { overall: 50, mastered: 1, screenOuts: 0 },
  hours: 0.3,
  validMonths: 12,
}
const quarterly: TrainingPlan = {
  ...yearly,
  id: 'quarterly',
  title: { en: 'Every quarter' },
  summary: { en: 'Two scenes.' },
  mode: 'practice',
  scenarios: ['page-two', 'still-prone'],
  reserve: [],
  pass: { overall: 60, mastered: 1, screenOuts: 0 },
  validMonths: 3,
}

const offered = (plan: TrainingPlan): PlanOffer =>
  planOffer(
    plan,
    new Map([...plan.scenarios, ...(plan.reserve ?? [])].map((id) => [id, compiledOf(id).scenario] as const)),
  )
/** Those plans as the program offers them: an assessment, and one for practice. */
export const honestPlans = [offered(yearly), offered(quarterly)]

/** The plans of an honest file. */
export const honestOffers: OfferOf = (id, hash) =>
  honestPlans.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null

/** What a log gives, with the times of the wall that play notes: a little later each than by the scene's clock. */
export function played(
  name: string,
  seed: number,
  mode: 'practice' | 'assessment',
): Pick<RunRecord, 'log' | 'reading' | 'scenario' | 'title' | 'scenarioHash'> {
  const { log, reading, scenario, title, scenarioHash } = recordOf(name, 0)
  const entries = log?.entries.map((entry, i) => ({ ...entry, wall: entry.at + 700 * (i + 1) + (seed % 1000) })) ?? []
  return { log: log && { ...log, seed, mode, entries }, reading, scenario, title, scenarioHash }
}

/** A run as somebody played it. */
const playedBy = (person: string, name: string, day: number, log: ReturnType<typeof played>): RunRecord => ({
  ...recordOf(name, day, { id: `${person}-${name}-${day}`, person }),
  ...log,
})

/**
 * An attempt that a person passed, with its runs, one a day from a day of 2026 on.
 * @param passedOver how many scenes were passed over first, always the last
 * @param before the runs and the attempt of the first time, where it is not the first
 */
export function attempted(
  offer: PlanOffer,
  person: Person,
  seed: number,
  day: number,
  passedOver = 0,
  before?: { readonly runs: readonly RunRecord[]; readonly attempt: Attempt },
) {
  const at = (days: number, hour: number): string => new Date(Date.UTC(2026, 0, 1 + days, hour)).toISOString()
  const avoid = before === undefined ? [] : playedBefore(offer.plan.id, [before.attempt], before.runs)
  const id = `${person.id}-${offer.plan.id}${before === undefined ? '' : '-again'}`
  const first = beginAttempt(offer, { id, person: person.id, seed, avoid, now: at(day, 8) })
  const begun = Array.from({ length: passedOver }).reduce<Attempt>(
    (one) => skip(offer, one, [], one.order.at(-1) ?? ''),
    first,
  )
  const runs = begun.order.map((scene, i) => ({
    ...playedBy(person.id, `${scene}/best`, day + i, played(`${scene}/best`, seed, offer.plan.mode)),
    attempt: begun.id,
  }))
  const issue = {
    name: person.name,
    title: offer.plan.title.en ?? '',
    now: at(day + runs.length, 9),
    east: () => 0,
    version: '0.1.0',
  }
  const certificate = certify(offer, begun, standingOf(offer, begun, runs), issue)
  if (certificate === null) throw new Error(`${offer.plan.id} is not passed`)
  const attempt: Attempt = { ...begun, ended: certificate.issued, certificate }
  return { runs, attempt }
}

/**
 * A file as the record screen exports it, everything in it honest. Ana has passed the yearly assessment (runs 1 to 3)
 * and played one scene besides (run 4); Ben has passed the quarterly practice (runs 5 and 6) and given one up (run 7).
 */
export function honest(): RecordsFile {
  const ana: Person = { id: 'ana', name: 'Ana Ruiz', since: '2026-01-01T08:00:00.000Z' }
  const ben: Person = { id: 'ben', name: 'Ben Ito', since: '2026-01-01T08:00:00.000Z' }
  const [year, quarter] = honestPlans
  if (year === undefined || quarter === undefined) throw new Error('no plans')
  const [one, two] = [attempted(year, ana, 4, 2), attempted(quarter, ben, 9, 3)]
  const besides = playedBy('ana', 'long-stop/late', 20, played('long-stop/late', 31, 'practice'))
  const left: RunRecord = {
    ...playedBy('ben', 'garage/late', 25, played('garage/late', 32, 'practice')),
    state: 'left',
    log: null,
    reading: null,
  }
  return recordsFile(
    { people: [ana, ben], runs: [...one.runs, besides, ...two.runs, left], attempts: [one.attempt, two.attempt] },
    { version: '0.1.0', exported: '2026-02-01T00:00:00.000Z' },
  )
}
