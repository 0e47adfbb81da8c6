import { orderOf } from '../standing/attempt.ts'
import type { PlanOffer } from '../standing/plan-offer.ts'
import type { Attempt } from '../record-types.ts'
import type { AttemptFault } from './trouble.ts'

/** Whether its scenes are those, in the order, that its plan, its seed, what it avoids and what was passed over give. */
function isDrawn(offer: PlanOffer, { seed, avoid = [], order, skipped }: Attempt): boolean {
  const drawn = orderOf(offer, { seed, avoid }, skipped)
  return drawn !== null && drawn.length === order.length && drawn.every((scene, i) => scene === order[i])
}

/** What an attempt itself shows to be wrong; null when nothing. Its scenes cannot be told where its plan is not here. */
export function checkAttempt(attempt: Attempt, offer: PlanOffer | null | undefined): AttemptFault | null {
  const { begun, ended, certificate } = attempt
  if (ended !== null && ended < begun) return { code: 'ends-early' }
  if (certificate !== null && (ended === null || certificate.issued < begun || certificate.issued > ended)) {
    return { code: 'certificate-time' }
  }
  return offer && !isDrawn(offer, attempt) ? { code: 'other-scenes' } : null
}
