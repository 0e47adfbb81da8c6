import { rankGapOf } from './rank-gap.ts'
import type { Scenario } from './schema.ts'
import { planRulesHash } from './training-plan.ts'
import type { TrainingPlan } from './training-plan-schema.ts'

/**
 * What a plan has to know of one of its scenes. Screens never show the kind: who plays is not told which scene is a
 * control, nor how many there are (PL3).
 */
export interface PlanScene {
  readonly kind: Scenario['kind']
  readonly pillar: Scenario['pillar']
  /** How many ranks the subject stands above the trainee (`rankGapOf`). */
  readonly rankGap: number | null
  readonly minutes: number
}

/** A training plan that can be begun. */
export interface PlanOffer {
  readonly plan: TrainingPlan
  /** Which version of its rules (`planRulesHash`). */
  readonly hash: string
  /** Its scenes, the reserve included, by id. */
  readonly scenes: Readonly<Record<string, PlanScene>>
}

type Known = Pick<Scenario, 'kind' | 'pillar' | 'minutes' | 'cast' | 'subject'>

/** A plan that has been checked, as the program offers it. Scenes that are not `known` are left out of `scenes`. */
export const planOffer = (plan: TrainingPlan, known: ReadonlyMap<string, Known>): PlanOffer => ({
  plan,
  hash: planRulesHash(plan),
  scenes: Object.fromEntries(
    [...plan.scenarios, ...(plan.reserve ?? [])].flatMap((id): (readonly [string, PlanScene])[] => {
      const scenario = known.get(id)
      if (scenario === undefined) return []
      const { kind, pillar, minutes } = scenario
      return [[id, { kind, pillar, rankGap: rankGapOf(scenario), minutes }]]
    }),
  ),
})
