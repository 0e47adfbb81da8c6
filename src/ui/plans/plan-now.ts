import { currentAttempt, dueOf, newestCertificate, standingOf } from '#records'
import type { Attempt, Certificate, Due, PlanOffer, Standing } from '#records'
import type { Shell } from '../frame/shell-types.ts'

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
export function planNow({ ledger, plans }: Shell, offer: PlanOffer): PlanNow {
  const attempts = ledger.attempts()
  const attempt = currentAttempt(offer.plan.id, attempts)
  const newest = newestCertificate(offer.plan.id, attempts)
  return {
    offer,
    title: plans.words(offer.plan.title),
    going: attempt && { attempt, standing: standingOf(offer, attempt, ledger.runs()) },
    passed: newest && { ...newest, due: dueOf(newest.certificate, plans.today()) },
  }
}

/**
 * The plan a scene is played for, and whether it may be begun: an old address can lead to one that has had its one try.
 * Null when the attempt is not here.
 */
export function planOfScene(
  shell: Shell,
  attempt: string,
  scenario: string,
): { readonly plan: string; readonly playable: boolean } | null {
  const now = attemptNow(shell, attempt)
  if (now === null) return null
  const step = now.standing.steps.find((one) => one.scenario === scenario)
  const free = step?.state === 'to-do' || (step !== undefined && now.offer.plan.mode === 'practice')
  return { plan: now.offer.plan.id, playable: free && now.standing.result === 'in-progress' }
}

/** The attempt with an id, and the plan it is of; null when either is not here. */
export function attemptNow(
  { ledger, plans }: Shell,
  id: string,
): (NonNullable<PlanNow['going']> & { readonly offer: PlanOffer }) | null {
  const attempt = ledger.attempts().find((one) => one.id === id)
  const offer = plans.offers().find(({ plan }) => plan.id === attempt?.plan)
  if (attempt === undefined || offer === undefined) return null
  return { offer, attempt, standing: standingOf(offer, attempt, ledger.runs()) }
}
