import type { Attempt, RunRecord } from '../record-types.ts'
import type { PlanOffer } from './plan-offer.ts'
import { formOf, substituteOf } from './form.ts'
import type { Draw } from './form.ts'
import { standingOf } from './standing.ts'

interface Beginning {
  /** Random (UUID). */
  readonly id: string
  readonly person: string
  /** A whole number; the scenes, their order and, in an assessment, that of the lines follow from it. */
  readonly seed: number
  /** Scenes played in earlier attempts at the plan (`playedBefore`); none unless they are given. */
  readonly avoid?: readonly string[]
  /** ISO 8601 in UTC. */
  readonly now: string
}

/** A new attempt at a plan: its scenes drawn, and their order (PL7). */
export function beginAttempt(offer: PlanOffer, { id, person, seed, avoid = [], now }: Beginning): Attempt {
  const known = avoid.filter((scenario) => Object.hasOwn(offer.scenes, scenario))
  return {
    id,
    person,
    plan: offer.plan.id,
    planHash: offer.hash,
    seed,
    ...(known.length === 0 ? {} : { avoid: known }),
    begun: now,
    ended: null,
    order: formOf(offer, { seed, avoid: known }),
    skipped: [],
    certificate: null,
  }
}

/**
 * The scenes of an attempt that is drawn so, in their order, after some have been passed over one after the other. Null
 * when one of those was not among the scenes at that point.
 */
export function orderOf(offer: PlanOffer, draw: Draw, skipped: readonly string[]): readonly string[] | null {
  let order = formOf(offer, draw)
  for (const [i, scenario] of skipped.entries()) {
    if (!order.includes(scenario)) return null
    order = passedOver(offer, draw, { order, skipped: skipped.slice(0, i) }, scenario)
  }
  return order
}

/** PL9: another scene takes the place of one that is passed over; without any, there is one scene less. */
function passedOver(
  offer: PlanOffer,
  draw: Pick<Draw, 'avoid'>,
  { order, skipped }: Pick<Attempt, 'order' | 'skipped'>,
  scenario: string,
): readonly string[] {
  const instead = substituteOf(offer, draw, [...order, ...skipped], scenario)
  return order.flatMap((id) => (id !== scenario ? [id] : instead === null ? [] : [instead]))
}

/**
 * Passes over a scene after its content warning (PL9): one of the same kind takes its place; without any, the attempt
 * gets shorter. The same attempt when the scene is none of its own or is not to
 * be played any more: one given up in practice, which leaves no trace (PL10), still is.
 */
export function skip(offer: PlanOffer, attempt: Attempt, runs: readonly RunRecord[], scenario: string): Attempt {
  const step = standingOf(offer, attempt, runs).steps.find((one) => one.scenario === scenario)
  if (attempt.ended !== null || step?.state !== 'to-do') return attempt
  return {
    ...attempt,
    order: passedOver(offer, { avoid: attempt.avoid ?? [] }, attempt, scenario),
    skipped: [...attempt.skipped, scenario],
  }
}
