import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { floor } from './floor.ts'
import { wall } from './wall.ts'

const picture = (time: Time): string => card([wall(), floor()], time, { x: 90, y: 20, width: 1180, height: 664 }, '')

/** A station's locker room at the end of a shift. */
export const lockerRoom: Record<string, () => string> = {
  wall,
  floor,
  ...cards(picture),
}
