import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { floor } from './floor.ts'
import { pieces } from './pieces.ts'
import { van } from './van.ts'
import { wall } from './wall.ts'

const picture = (time: Time): string =>
  card([wall(), floor(), pieces['booth']!(), van()], time, { x: 0, y: 24, width: 1210, height: 681 }, '')

/** A parking deck with a van in its dark corner. */
export const garage: Record<string, () => string> = {
  wall,
  floor,
  van,
  ...pieces,
  ...cards(picture),
}
