import { fistPart, flatPart, palmPart, pointerPart, shoulderLeftPart, shoulderRightPart } from './arms.ts'
import { bareSidePart } from './body.ts'
import { footPart } from './feet.ts'
import { gripFingers, gripPalm } from './held.ts'
import { inFront } from './bound-arms.ts'
import { shoePart, shorts, trousers, walkParts } from './legs.ts'
import { behindBack } from './reaches.ts'
import { awayLegs, awayLegsApart } from './away.ts'
import { stanceParts } from './stances.ts'
import {
  bareLegs,
  hangingLeft,
  hangingRight,
  prosthesisLegs,
  standingLegs,
  trunk,
  trunkBack,
  trunkCrew,
} from './trunk.ts'
import { chairBack, chairFront } from './wheelchair.ts'

/** What several bodies are made of. In a body `<!--part name-->` stands for it. */
export const parts: Record<string, () => string> = {
  trunk,
  'trunk-crew': trunkCrew,
  'arm-left': hangingLeft,
  'arm-right': hangingRight,
  'shoulder-left': shoulderLeftPart,
  'shoulder-right': shoulderRightPart,
  'bare-side': bareSidePart,
  fist: fistPart,
  palm: palmPart,
  flat: flatPart,
  pointer: pointerPart,
  'grip-palm': gripPalm,
  'grip-fingers': gripFingers,
  shoe: shoePart,
  foot: footPart,
  legs: standingLegs,
  'legs-bare': bareLegs,
  'legs-prosthesis': prosthesisLegs,
  ...stanceParts(),
  ...walkParts(),
  'arms-front': inFront,
  'arms-behind': () => behindBack(true),
  'legs-away': () => awayLegs(trousers),
  'legs-away-prosthesis': () => awayLegs(shorts),
  'legs-away-apart': () => awayLegsApart(trousers),
  'legs-away-apart-prosthesis': () => awayLegsApart(shorts),
  'trunk-back': trunkBack,
  'chair-back': chairBack,
  'chair-front': chairFront,
}
