import { readFileSync } from 'node:fs'
import type { KnownScenario } from '#scenario'

/** The small valid training plan that the pages in docs/problems are about. */
export const examplePlanText = readFileSync(new URL('../../docs/problems/example-plan.json', import.meta.url), 'utf8')

const intervene: KnownScenario = { kind: 'intervene', minutes: 6 }
const control: KnownScenario = { kind: 'control', minutes: 6 }

/** The scenarios it is checked against: as many of the shipped ones as it needs, and the lesson. */
export const knownToPlans: ReadonlyMap<string, KnownScenario> = new Map([
  ['long-stop', intervene],
  ['filming', intervene],
  ['garage', intervene],
  ['missing-box', intervene],
  ['room-two', intervene],
  ['wet-night', control],
  ['page-two', control],
  ['nozzle', { ...intervene, minutes: 2, tutorial: true }],
])
