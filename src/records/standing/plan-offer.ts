import type { KnownScenario, TrainingPlan } from '#scenario'

/** A training plan that can be begun. */
export interface PlanOffer {
  readonly plan: TrainingPlan
  /** Which version of its rules (`planRulesHash`). */
  readonly hash: string
  /**
   * What is played instead of a scene that somebody passes over, best first: of the same kind where the reserve has
   * one. It stands here so that nothing that is shown has to know a scene's kind.
   */
  readonly substitutes: Readonly<Record<string, readonly string[]>>
}

/** The reserve in the order in which each scene is replaced (PL9). */
export function substitutesOf(
  { scenarios, reserve = [] }: TrainingPlan,
  known: ReadonlyMap<string, Pick<KnownScenario, 'kind'>>,
): PlanOffer['substitutes'] {
  const alike = (id: string, other: string): boolean => known.get(id)?.kind === known.get(other)?.kind
  const order = (id: string): string[] => [
    ...reserve.filter((spare) => spare !== id && alike(id, spare)),
    ...reserve.filter((spare) => spare !== id && !alike(id, spare)),
  ]
  return Object.fromEntries([...scenarios, ...reserve].map((id) => [id, order(id)]))
}
