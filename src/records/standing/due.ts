import type { Attempt, Certificate } from '../record-types.ts'
import { daysBetween } from '../calendar.ts'

/** When a plan is due again (PL13). */
export interface Due {
  /** The last day on which the certificate is good; null: for good. */
  readonly until: string | null
  /** `soon`: within thirty days. */
  readonly state: 'good' | 'soon' | 'due'
}

/** How long before its end a certificate is said to be due soon. */
const SOON = 30

/** Whether a certificate still holds on a day of the person's calendar (ISO date): it is good through its last. */
export function dueOf({ validUntil }: Pick<Certificate, 'validUntil'>, today: string): Due {
  if (validUntil === null) return { until: null, state: 'good' }
  const days = daysBetween(today, validUntil)
  return { until: validUntil, state: days < 0 ? 'due' : days <= SOON ? 'soon' : 'good' }
}

/** A plan's newest certificate, with its attempt; null while it was never passed. */
export function newestCertificate(
  plan: string,
  attempts: readonly Attempt[],
): { readonly attempt: Attempt; readonly certificate: Certificate } | null {
  const passed = attempts.flatMap((attempt) =>
    attempt.plan === plan && attempt.certificate !== null ? [{ attempt, certificate: attempt.certificate }] : [],
  )
  return passed.reduce<(typeof passed)[number] | null>(
    (newest, one) => (newest === null || one.certificate.issued > newest.certificate.issued ? one : newest),
    null,
  )
}

/** The attempt to go on with: the newest that has not ended; null when there is none. */
export const currentAttempt = (plan: string, attempts: readonly Attempt[]): Attempt | null =>
  attempts.findLast((attempt) => attempt.plan === plan && attempt.ended === null) ?? null
