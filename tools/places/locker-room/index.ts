import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card } from '../card.ts'
import { floor } from './floor.ts'
import { wall } from './wall.ts'

const picture = (time: Time) => (): string =>
  card([wall(), floor()], time, { x: 90, y: 20, width: 1180, height: 664 }, '')

/** A station's locker room at the end of a shift. */
export const lockerRoom: Record<string, () => string> = {
  wall,
  floor,
  'card-night': picture('night'),
  'card-dusk': picture('dusk'),
  'card-day': picture('day'),
}
