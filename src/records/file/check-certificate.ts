import { standingOf } from '../standing/standing.ts'
import type { PlanOffer } from '../standing/plan-offer.ts'
import { receiptOf } from '../receipt.ts'
import type { Attempt, Certificate, RunRecord } from '../record-types.ts'
import type { CertificateTrouble } from './trouble.ts'

/** The run a line of a certificate rests on: the earliest of the attempt with that score, as plans count (PL10). */
function runOf(
  { scenario, overall }: Certificate['scores'][number],
  runs: readonly RunRecord[],
): RunRecord | undefined {
  const tries = runs.filter((run) => run.scenario === scenario && run.state === 'finished')
  return (
    tries.find((run) => run.reading?.card.overall === overall && (run.log?.rewinds ?? 0) === 0) ??
    tries.find((run) => run.unchecked === true)
  )
}

/** Gives a training plan by its id and the version of its rules; null when it is not here. */
export type OfferOf = (plan: string, hash: string) => PlanOffer | null

/** Whether the runs of an attempt pass its plan, whatever the certificate says. */
function passes(offer: PlanOffer, attempt: Attempt, runs: readonly RunRecord[]): boolean {
  const { plan, substitutes } = offer
  const scenes = new Set([...plan.scenarios, ...Object.values(substitutes).flat()])
  const order = new Set(attempt.order)
  const known = order.size === attempt.order.length && attempt.order.every((scene) => scenes.has(scene))
  const bare = { ...attempt, certificate: null, ended: null }
  return known && attempt.certificate?.hours === plan.hours && standingOf(offer, bare, runs).result === 'passed'
}

/** What is wrong with an attempt's certificate, given the runs of the attempt that hold; empty when all is right. */
export function checkCertificate(
  attempt: Attempt,
  runs: readonly RunRecord[],
  { number, person }: { readonly number: number; readonly person: string },
  offer: PlanOffer | null,
): CertificateTrouble[] {
  const { certificate } = attempt
  if (certificate === null) return []
  const { planTitle: plan, name } = certificate
  const of = { number, plan, name }
  const found: CertificateTrouble[] = []
  const named = name !== '' && person !== '' && name !== person
  if (named) found.push({ ...of, code: 'name-differs', person })
  const order = runs.toSorted((a, b) => (a.begun < b.begun ? -1 : 1))
  const counted = certificate.scores.map((score) => ({ score, run: runOf(score, order) }))
  for (const { score, run } of counted) {
    const { title, overall } = score
    if (run === undefined) found.push({ ...of, code: 'score-without-run', title, overall })
    else if (run.unchecked === true) found.push({ ...of, code: 'cannot-tell', title })
  }
  const logs = counted.flatMap(({ run }) => (run?.log ? [run.log] : []))
  const whole = logs.length === counted.length
  if (whole && receiptOf(logs) !== certificate.receipt) found.push({ ...of, code: 'receipt-differs' })
  else if (whole && offer !== null && !passes(offer, attempt, runs)) found.push({ ...of, code: 'not-passed' })
  return found
}
