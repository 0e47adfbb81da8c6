import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { patrol as onTheRoad } from '../roadside/patrol.ts'
import { floor } from './floor.ts'
import { wall } from './wall.ts'

/** The roadside's patrol car, a little nearer. */
const patrol = (): string =>
  onTheRoad()
    .replace(/viewBox="[^"]+"/, 'viewBox="766 318.5 611 325"')
    .replace('</style>\n', '</style>\n<g transform="translate(-300 -13) scale(1.3)">')
    .replace(/<\/svg>\s*$/, '</g></svg>\n')

const picture = (time: Time): string =>
  card([wall(), floor(), patrol()], time, { x: 70, y: 20, width: 1200, height: 675 }, '')

/** A station's closed vehicle bay. */
export const sallyPort: Record<string, () => string> = {
  wall,
  floor,
  patrol,
  ...cards(picture),
}
