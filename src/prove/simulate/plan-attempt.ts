import type { Kind, PlanOffer } from '#scenario'

/** The scenes of an attempt in which every scene of these is passed over, as far as the plan goes along with it (PL9). */
export function passingOver(
  { plan, substitutes }: Pick<PlanOffer, 'plan' | 'substitutes'>,
  passesOver: (scene: string) => boolean,
): readonly string[] {
  let scenes: readonly string[] = plan.scenarios
  const had = new Set(scenes)
  for (;;) {
    const scene = scenes.find(passesOver)
    if (scene === undefined) return scenes
    const instead = substitutes[scene]?.find((id) => !had.has(id))
    if (instead !== undefined) had.add(instead)
    scenes = scenes.flatMap((id) => (id !== scene ? [id] : instead === undefined ? [] : [instead]))
  }
}

/** How many scenes of each kind. */
export function kindsOf(scenes: readonly string[], kindOf: (scene: string) => Kind): Record<Kind, number> {
  const controls = scenes.filter((id) => kindOf(id) === 'control').length
  return { intervene: scenes.length - controls, control: controls }
}
