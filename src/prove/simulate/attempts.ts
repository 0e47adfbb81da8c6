import type { Kind, PlanOffer } from '#scenario'
import { planResult } from '#score'
import type { Card } from './people.ts'
import type { Passing } from './findings.ts'

/** The scenes of an attempt in which all that `passesOver` says are passed over, as far as the plan goes along (PL9). */
export function scenesLeft(
  { plan, substitutes }: Pick<PlanOffer, 'plan' | 'substitutes'>,
  passesOver: (scene: string) => boolean,
): readonly string[] {
  let scenes: readonly string[] = plan.scenarios
  const had = new Set(scenes)
  for (let scene = scenes.find(passesOver); scene !== undefined; scene = scenes.find(passesOver)) {
    const instead = substitutes[scene]?.find((id) => !had.has(id))
    if (instead !== undefined) had.add(instead)
    scenes = scenes.flatMap((id) => (id !== scene ? [id] : instead === undefined ? [] : [instead]))
  }
  return scenes
}

/** How attempts at a plan came out, each of which is the cards of its scenes. */
export function passingOf({ plan }: Pick<PlanOffer, 'plan'>, attempts: readonly (readonly Card[])[]): Passing {
  const results = attempts.map((cards) => {
    const of = (kind: Kind): number => cards.filter((card) => card.kind === kind).length
    return planResult(plan, cards, { intervene: of('intervene'), control: of('control') }).result
  })
  const share = (of: (typeof results)[number]): number =>
    results.filter((result) => result === of).length / results.length
  return { passed: share('passed'), notPassed: share('not-passed'), undecided: share('undecided') }
}
