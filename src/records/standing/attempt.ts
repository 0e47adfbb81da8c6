import { seeded } from '#engine'
import type { Attempt, RunRecord } from '../record-types.ts'
import type { PlanOffer } from './plan-offer.ts'
import { standingOf } from './standing.ts'

interface Beginning {
  /** Random (UUID). */
  readonly id: string
  readonly person: string
  /** A whole number; the order of the scenes and, in an assessment, of the lines follows from it. */
  readonly seed: number
  /** ISO 8601 in UTC. */
  readonly now: string
}

/** A new attempt at a plan, its scenes in the order drawn (PL7). */
export function beginAttempt(offer: PlanOffer, { id, person, seed, now }: Beginning): Attempt {
  return {
    id,
    person,
    plan: offer.plan.id,
    planHash: offer.hash,
    seed,
    begun: now,
    ended: null,
    order: orderOf(offer, seed, []) ?? [],
    skipped: [],
    certificate: null,
  }
}

/**
 * The scenes of an attempt with this seed, in their order, after some have been passed over one after the other. Null
 * when one of those was not among the scenes at that point.
 */
export function orderOf(offer: PlanOffer, seed: number, skipped: readonly string[]): readonly string[] | null {
  const { plan } = offer
  let order: readonly string[] = plan.inOrder === true ? plan.scenarios : drawn(plan.scenarios, seed)
  for (const [i, scenario] of skipped.entries()) {
    if (!order.includes(scenario)) return null
    order = passedOver(offer, order, skipped.slice(0, i), scenario)
  }
  return order
}

/** PL9: the first of the reserve that has not been had takes a scene's place; without any, there is one scene less. */
function passedOver(
  { substitutes }: PlanOffer,
  order: readonly string[],
  skipped: readonly string[],
  scenario: string,
): readonly string[] {
  const used = new Set([...order, ...skipped])
  // An attempt may come from a file, with scenes whose ids are those of what every object has.
  const reserve = Object.hasOwn(substitutes, scenario) ? (substitutes[scenario] ?? []) : []
  const instead = reserve.find((id) => !used.has(id))
  return order.flatMap((id) => (id !== scenario ? [id] : instead === undefined ? [] : [instead]))
}

/** Fisher and Yates' shuffle: every order equally likely. */
function drawn(ids: readonly string[], seed: number): string[] {
  const next = seeded(seed)
  const order = [...ids]
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a === undefined || b === undefined) continue
    order[i] = b
    order[j] = a
  }
  return order
}

/**
 * Passes over a scene after its content warning (PL9): one from the reserve takes its place, of the same kind where
 * there is one; without any, the attempt gets shorter. The same attempt when the scene is none of its own or is not to
 * be played any more: one given up in practice, which leaves no trace (PL10), still is.
 */
export function skip(offer: PlanOffer, attempt: Attempt, runs: readonly RunRecord[], scenario: string): Attempt {
  const step = standingOf(offer, attempt, runs).steps.find((one) => one.scenario === scenario)
  if (attempt.ended !== null || step?.state !== 'to-do') return attempt
  return {
    ...attempt,
    order: passedOver(offer, attempt.order, attempt.skipped, scenario),
    skipped: [...attempt.skipped, scenario],
  }
}
