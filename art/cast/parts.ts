import { fistPart, palmPart } from './arms.ts'
import { footPart } from './feet.ts'
import { gripFingers, gripPalm } from './held.ts'
import { shoePart } from './legs.ts'
import { bareLegs, hangingLeft, hangingRight, prosthesisLegs, standingLegs, trunk, trunkCrew } from './trunk.ts'
import { chairBack, chairFront } from './wheelchair.ts'

/** What several bodies are made of. In a body `<!--part name-->` stands for it. */
export const parts: Record<string, () => string> = {
  trunk,
  'trunk-crew': trunkCrew,
  'arm-left': hangingLeft,
  'arm-right': hangingRight,
  fist: fistPart,
  palm: palmPart,
  'grip-palm': gripPalm,
  'grip-fingers': gripFingers,
  shoe: shoePart,
  foot: footPart,
  legs: standingLegs,
  'legs-bare': bareLegs,
  'legs-prosthesis': prosthesisLegs,
  'chair-back': chairBack,
  'chair-front': chairFront,
}
