import { akimboLeft } from './arms.ts'
import { hangingLeft, hangingRight, prosthesisLegs, standingLegs, trunk, trunkCrew } from './trunk.ts'

/** What several bodies are made of. In a body `<!--part name-->` stands for it. */
export const parts: Record<string, () => string> = {
  trunk,
  'trunk-crew': trunkCrew,
  'arm-left': hangingLeft,
  'arm-right': hangingRight,
  'arm-hip': akimboLeft,
  legs: standingLegs,
  'legs-prosthesis': prosthesisLegs,
}
