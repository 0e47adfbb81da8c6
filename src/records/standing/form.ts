import { seeded } from '#engine'
import type { PlanOffer, PlanScene } from '#scenario'

/** What the scenes of an attempt are drawn by. Everything of it is kept with the attempt, so that they can be drawn again. */
export interface Draw {
  readonly seed: number
  /** Scenes that were played in earlier attempts, the longest ago first: others are taken as far as there are any. */
  readonly avoid: readonly string[]
}

/** All scenes of a plan, the reserve included. */
const poolOf = ({ plan }: PlanOffer): readonly string[] => [...plan.scenarios, ...(plan.reserve ?? [])]

/** A scene of the plan; attempts may come from a file, with scenes whose ids are those of what every object has. */
export const sceneOf = ({ scenes }: PlanOffer, id: string): PlanScene | null =>
  Object.hasOwn(scenes, id) ? (scenes[id] ?? null) : null

/** The scenes of an attempt before any is passed over, in their order (PL7). */
export function formOf(offer: PlanOffer, { seed, avoid }: Draw): readonly string[] {
  const { scenarios, inOrder } = offer.plan
  const form = avoid.length === 0 ? scenarios : parallelForm(offer, { seed, avoid })
  return inOrder === true ? form : shuffled(form, seeded(seed))
}

/**
 * PL9: what is played instead of a scene that is passed over: of the same kind, not among the attempt's scenes, not
 * passed over before and not played in an earlier attempt; of the reserve the first. Null when there is none.
 */
export function substituteOf(
  offer: PlanOffer,
  { avoid }: Pick<Draw, 'avoid'>,
  had: readonly string[],
  scenario: string,
): string | null {
  const { plan } = offer
  const kind = sceneOf(offer, scenario)?.kind
  const taken = new Set([...had, ...avoid, scenario])
  const spare = [...(plan.reserve ?? []), ...plan.scenarios]
  return spare.find((id) => !taken.has(id) && sceneOf(offer, id)?.kind === kind) ?? null
}

/** How unlike two scenes are that are of the same kind: another pillar weighs more than any difference in rank. */
function unlikeness(one: PlanScene, other: PlanScene): number {
  const pillar = one.pillar === other.pillar ? 0 : 100
  if (one.rankGap === null || other.rankGap === null) return pillar + (one.rankGap === other.rankGap ? 0 : 10)
  return pillar + Math.abs(one.rankGap - other.rankGap)
}

interface Pair {
  readonly place: number
  readonly id: string
  /** −1: not played yet; otherwise the place in `avoid`, the longest ago first. */
  readonly played: number
  readonly unlike: number
}

/**
 * PL7: a parallel form of the plan. Each place gets a scene of the same kind as the one the plan has there. Scenes that
 * were not played come first, then those of the longest ago; among equals the pair of place and scene that is most alike
 * in pillar and rank is taken before all others, and chance decides between pairs that are alike.
 */
function parallelForm(offer: PlanOffer, { seed, avoid }: Draw): readonly string[] {
  const { scenarios } = offer.plan
  const pool = shuffled(poolOf(offer), seeded(seed))
  const pairs = scenarios.flatMap((own, place) => {
    const scene = sceneOf(offer, own)
    return pool.flatMap((id): Pair[] => {
      const other = sceneOf(offer, id)
      if (scene === null || other === null || other.kind !== scene.kind) return []
      // Nothing is as like a scene as itself.
      return [{ place, id, played: avoid.indexOf(id), unlike: id === own ? -1 : unlikeness(scene, other) }]
    })
  })
  const form = new Map<number, string>()
  const taken = new Set<string>()
  // Sorting is stable: of equal pairs the one whose scene chance has put first stays first.
  for (const { place, id } of pairs.toSorted((a, b) => a.played - b.played || a.unlike - b.unlike)) {
    if (form.has(place) || taken.has(id)) continue
    form.set(place, id)
    taken.add(id)
  }
  return scenarios.flatMap((_, place) => form.get(place) ?? [])
}

/** Fisher and Yates' shuffle: every order equally likely. */
function shuffled(ids: readonly string[], next: () => number): string[] {
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
