import type { Kind, TrainingPlan } from '#scenario'
import { planResult } from '#score'
import type { Card } from './people.ts'
import type { Passing } from './findings.ts'

/**
 * The scenes of an attempt in which all that `passesOver` says are passed over (PL9): the first of the reserve of the same
 * kind takes the place of each; without one, the attempt gets shorter.
 */
export function scenesLeft(
  { scenarios, reserve = [] }: Pick<TrainingPlan, 'scenarios' | 'reserve'>,
  kindOf: (scene: string) => Kind,
  passesOver: (scene: string) => boolean,
): readonly string[] {
  let scenes: readonly string[] = scenarios
  const had = new Set(scenes)
  for (;;) {
    const scene = scenes.find(passesOver)
    if (scene === undefined) return scenes
    const instead = reserve.find((id) => !had.has(id) && kindOf(id) === kindOf(scene))
    if (instead !== undefined) had.add(instead)
    scenes = scenes.flatMap((id) => (id !== scene ? [id] : instead === undefined ? [] : [instead]))
  }
}

/** How attempts at a plan came out, each of which is the cards of its scenes. */
export function passingOf(plan: TrainingPlan, attempts: readonly (readonly Card[])[]): Passing {
  const results = attempts.map((cards) => {
    const of = (kind: Kind): number => cards.filter((card) => card.kind === kind).length
    return planResult(plan, cards, { intervene: of('intervene'), control: of('control') }).result
  })
  const share = (of: (typeof results)[number]): number =>
    results.filter((result) => result === of).length / results.length
  return { passed: share('passed'), notPassed: share('not-passed'), undecided: share('undecided') }
}
