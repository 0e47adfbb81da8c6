import { RULES } from '#score'
import { receiptOf } from '../receipt.ts'
import type { Attempt, Certificate } from '../record-types.ts'
import { dayOf, eastHere, monthsAfter, type East } from '../calendar.ts'
import { hoursOf } from './hours.ts'
import type { PlanOffer } from './plan-offer.ts'
import type { TrainingPlan } from '#scenario'
import type { Standing } from './standing.ts'

interface Issue {
  /** As the person is called; may be empty, and is filled in on the page then. */
  readonly name: string
  /** The plan's title in the language of the interface. */
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly now: string
  /** The clock of the person; that of this computer where none is given. */
  readonly east?: East
  /** The program's version. */
  readonly version: string
}

/** The day on which a certificate was given, by the clock of the person who got it: the same wherever it is read. */
export const issuedOn = ({ issued, east = 0 }: Pick<Certificate, 'issued' | 'east'>): string => dayOf(issued, east)

/** The day until which a certificate of a plan is good; null: for good. */
export const validUntilOf = (
  { validMonths }: TrainingPlan,
  given: Pick<Certificate, 'issued' | 'east'>,
): string | null => (validMonths === null ? null : monthsAfter(issuedOn(given), validMonths))

/** The certificate of a passed attempt (PL13); null when it is not passed. */
export function certify(
  offer: PlanOffer,
  attempt: Attempt,
  { result, counted }: Standing,
  { name, title, now, east = eastHere, version }: Issue,
): Certificate | null {
  const { plan } = offer
  if (attempt.certificate !== null) return attempt.certificate
  if (result !== 'passed') return null
  // Never before its runs, though the clock may have been put back, or they come from a computer whose clock is fast.
  const issued = counted.reduce((latest, { ended }) => (ended !== null && ended > latest ? ended : latest), now)
  const when = { issued, east: east(issued) }
  return {
    name,
    plan: plan.id,
    planTitle: title,
    ...when,
    validUntil: validUntilOf(plan, when),
    version,
    rules: RULES,
    hours: hoursOf(
      offer,
      counted.map(({ scenario }) => scenario),
    ),
    scores: counted.map(({ scenario, title: played, reading }) => ({
      scenario,
      title: played,
      overall: reading?.card.overall ?? 0,
      ...(reading === null ? {} : { kind: reading.card.kind }),
    })),
    courseNumber: '',
    instructor: '',
    receipt: receiptOf(counted.flatMap(({ log }) => (log === null ? [] : [log]))),
  }
}
