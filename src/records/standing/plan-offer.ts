import type { TrainingPlan } from '#scenario'

/** A training plan that can be begun. */
export interface PlanOffer {
  readonly plan: TrainingPlan
  /** Which version of its rules (`planRulesHash`). */
  readonly hash: string
  /** By scene: what is played instead when it is passed over, best first (`substitutesOf`). */
  readonly substitutes: Readonly<Record<string, readonly string[]>>
}
