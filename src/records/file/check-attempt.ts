import { orderOf } from '../standing/attempt.ts'
import type { PlanOffer } from '../standing/plan-offer.ts'
import type { Attempt } from '../record-types.ts'
import type { AttemptFault } from './trouble.ts'

/** Whether its scenes are those, in the order, that its plan, its seed, what it avoids and what was passed over give. */
function isDrawn(offer: PlanOffer, { seed, avoid = [], order, skipped }: Attempt): boolean {
  const drawn = orderOf(offer, { seed, avoid }, skipped)
  return drawn !== null && drawn.length === order.length && drawn.every((scene, i) => scene === order[i])
}

/** By person, plan and scene: when the first attempt that has the scene began. */
export type FirstHad = ReadonlyMap<string, string>

const keyOf = ({ person, plan }: Attempt, scenario: string): string => JSON.stringify([person, plan, scenario])

/** Which scenes the attempts of a file have, from when on. A file has all attempts of its people. */
export function firstHadIn(attempts: readonly Attempt[]): FirstHad {
  const first = new Map<string, string>()
  for (const attempt of attempts) {
    for (const scenario of [...attempt.order, ...attempt.skipped]) {
      const key = keyOf(attempt, scenario)
      const before = first.get(key)
      if (before === undefined || attempt.begun < before) first.set(key, attempt.begun)
    }
  }
  return first
}

/** Whether an attempt avoids a scene that no earlier one has: then the scenes it was drawn by were chosen. */
function avoidsMore(attempt: Attempt, had: FirstHad): boolean {
  const { begun, avoid = [] } = attempt
  return avoid.some((scenario) => !((had.get(keyOf(attempt, scenario)) ?? begun) < begun))
}

/**
 * What an attempt itself shows to be wrong, beside the others of its file; null when nothing. Its scenes cannot be told
 * where its plan is not here.
 */
export function checkAttempt(
  attempt: Attempt,
  had: FirstHad,
  offer: PlanOffer | null | undefined,
): AttemptFault | null {
  const { begun, ended, certificate } = attempt
  if (ended !== null && ended < begun) return { code: 'ends-early' }
  if (certificate !== null && (ended === null || certificate.issued < begun || certificate.issued > ended)) {
    return { code: 'certificate-time' }
  }
  if (avoidsMore(attempt, had)) return { code: 'not-played-before' }
  return offer && !isDrawn(offer, attempt) ? { code: 'other-scenes' } : null
}
