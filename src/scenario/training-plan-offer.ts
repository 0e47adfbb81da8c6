import { planRulesHash } from './training-plan.ts'
import { type KnownScenario, substitutesOf } from './training-plan-scenarios.ts'
import type { TrainingPlan } from './training-plan-schema.ts'

/** A training plan that can be begun. */
export interface PlanOffer {
  readonly plan: TrainingPlan
  /** Which version of its rules (`planRulesHash`). */
  readonly hash: string
  /** By scene: what is played instead when it is passed over, best first (`substitutesOf`). */
  readonly substitutes: Readonly<Record<string, readonly string[]>>
  /** By scene, the reserve included: the minutes it takes. */
  readonly minutes: Readonly<Record<string, number>>
}

/** A plan that has been checked, as the program offers it, given the scenarios there are. */
export const planOffer = (
  plan: TrainingPlan,
  known: ReadonlyMap<string, Pick<KnownScenario, 'kind' | 'minutes'>>,
): PlanOffer => ({
  plan,
  hash: planRulesHash(plan),
  substitutes: substitutesOf(plan, known),
  minutes: Object.fromEntries(
    [...plan.scenarios, ...(plan.reserve ?? [])].map((id) => [id, known.get(id)?.minutes ?? 0]),
  ),
})
