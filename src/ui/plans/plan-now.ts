import { currentAttempt, dueOf, newestCertificate, standingOf } from '#records'
import type { Attempt, Certificate, Courses, Due, Ledger, PlanOffer, Standing } from '#records'
import type { Route } from '../frame/route.ts'

/** Where the current person stands in a plan. */
export interface PlanNow {
  readonly offer: PlanOffer
  readonly title: string
  /** The attempt that is going on, with its standing; null before the first and after one that is over. */
  readonly going: { readonly attempt: Attempt; readonly standing: Standing } | null
  /** The newest certificate; null while it was never passed. */
  readonly passed: {
    readonly attempt: Attempt
    readonly certificate: Certificate
    readonly due: Due
  } | null
}

/** Reads it from the ledger. */
export function planNow(ledger: Ledger, courses: Courses, offer: PlanOffer): PlanNow {
  const attempts = ledger.attempts()
  const attempt = currentAttempt(offer.plan.id, attempts)
  const newest = newestCertificate(offer.plan.id, attempts)
  return {
    offer,
    title: courses.words(offer.plan.title),
    going: attempt && { attempt, standing: standingOf(offer, attempt, ledger.runs()) },
    passed: newest && { ...newest, due: dueOf(newest.certificate, courses.today()) },
  }
}

/**
 * The plan a scene is played for, and whether it may be begun: an old address can lead to one that has had its one try.
 * Null when the attempt is not here.
 */
export function planOfScene(
  ledger: Ledger,
  courses: Courses,
  attempt: string,
  scenario: string,
): { readonly plan: string; readonly playable: boolean } | null {
  const now = attemptNow(ledger, courses, attempt)
  if (now === null) return null
  const step = now.standing.steps.find((one) => one.scenario === scenario)
  const free = step?.state === 'to-do' || (step !== undefined && now.offer.plan.mode === 'practice')
  return { plan: now.offer.plan.id, playable: free && now.standing.result === 'in-progress' }
}

/** The attempt with an id, and the plan it is of; null when either is not here. */
export function attemptNow(
  ledger: Ledger,
  courses: Courses,
  id: string,
): (NonNullable<PlanNow['going']> & { readonly offer: PlanOffer }) | null {
  const attempt = ledger.attempts().find((one) => one.id === id)
  const offer = courses.offers().find(({ plan }) => plan.id === attempt?.plan)
  if (attempt === undefined || offer === undefined) return null
  return { offer, attempt, standing: standingOf(offer, attempt, ledger.runs()) }
}

/** The training plan that a lesson comes before, where there is one. */
export function lessonBefore(
  courses: Courses,
  plan: string | undefined,
): { readonly route: Route; readonly title: string } | null {
  const offer = courses.offers().find((one) => one.plan.id === plan)
  return offer === undefined
    ? null
    : { route: { at: 'plan', id: offer.plan.id }, title: courses.words(offer.plan.title) }
}
