import { receiptOf } from '../receipt.ts'
import type { Attempt, Certificate } from '../record-types.ts'
import { dayOf, monthsAfter } from './calendar.ts'
import type { PlanOffer } from './plan-offer.ts'
import type { Standing } from './standing.ts'

interface Issue {
  /** As the person is called; may be empty, and is filled in on the page then. */
  readonly name: string
  /** The plan's title in the language of the interface. */
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly now: string
  /** The program's version. */
  readonly version: string
}

/** The certificate of a passed attempt (PL13); null when it is not passed. */
export function certify(
  { plan }: PlanOffer,
  attempt: Attempt,
  { result, counted }: Standing,
  { name, title, now, version }: Issue,
): Certificate | null {
  if (attempt.certificate !== null) return attempt.certificate
  if (result !== 'passed') return null
  return {
    name,
    plan: plan.id,
    planTitle: title,
    issued: now,
    validUntil: plan.validMonths === null ? null : monthsAfter(dayOf(now), plan.validMonths),
    version,
    hours: plan.hours,
    scores: counted.map(({ scenario, title: played, reading }) => ({
      scenario,
      title: played,
      overall: reading?.card.overall ?? 0,
    })),
    courseNumber: '',
    instructor: '',
    receipt: receiptOf(counted.flatMap(({ log }) => (log === null ? [] : [log]))),
  }
}
