import type { PlanOffer } from '#scenario'

/**
 * The credit hours for scenes of a plan that were played (PL5, PL13): what they take, to a hundredth of an hour, and never
 * more than the plan credits.
 */
export function hoursOf({ plan, scenes }: PlanOffer, scenarios: readonly string[]): number {
  const taken = scenarios.reduce(
    // A certificate may come from a file, with scenes whose ids are those of what every object has.
    (sum, scenario) => sum + (Object.hasOwn(scenes, scenario) ? (scenes[scenario]?.minutes ?? 0) : 0),
    0,
  )
  return Math.min(plan.hours, Math.round((taken / 60) * 100) / 100)
}
