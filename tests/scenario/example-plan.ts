import { readFileSync } from 'node:fs'
import type { KnownScenario, Scenario } from '#scenario'

/** The small valid training plan that the pages in docs/problems are about. */
export const examplePlanText = readFileSync(new URL('../../docs/problems/example-plan.json', import.meta.url), 'utf8')

/** A scene as plans know it: between you, an officer, and somebody of a rank. */
export function sceneForPlans(
  kind: Scenario['kind'],
  parts: Partial<Pick<Scenario, 'pillar' | 'minutes'>> & { readonly rank?: Scenario['cast'][string]['rank'] } = {},
): KnownToPlans {
  const { rank = 'sergeant', pillar = 'misconduct', minutes = 6 } = parts
  const cast = { you: { name: 'You', rank: 'officer' }, other: { name: 'Other', rank } } as const
  return { kind, pillar, minutes, cast, subject: 'other' }
}

type KnownToPlans = KnownScenario & Pick<Scenario, 'pillar' | 'cast' | 'subject'>

/** The scenarios it is checked against: as many of the shipped ones as it needs, and the lesson. */
export const knownToPlans: ReadonlyMap<string, KnownToPlans> = new Map([
  ...['long-stop', 'filming', 'garage', 'missing-box', 'room-two'].map(
    (id) => [id, sceneForPlans('intervene')] as const,
  ),
  ...['wet-night', 'page-two'].map((id) => [id, sceneForPlans('control')] as const),
  ['nozzle', { ...sceneForPlans('intervene', { minutes: 2 }), tutorial: true }],
])
