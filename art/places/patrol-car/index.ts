/** Inside a patrol car, seen from before it: two seats in front, the partition, two behind it, the street all round. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { barLit, camera, computer, dash, radio, shade, shell } from './body.ts'
import { cabin, frontGlass, openDoorway, partition, seats, swungDoor } from './cabin.ts'
import { falling, passing, street } from './street.ts'

const picture = (time: Time): string =>
  card(
    [
      street(),
      cabin(),
      frontGlass(true),
      partition(false),
      seats(),
      computer(true),
      radio(false),
      dash(),
      shell(),
      camera('live'),
    ],
    time,
    { x: 40, y: 20, width: 1200, height: 675 },
    '',
  )

export const patrolCar: Record<string, () => string> = {
  street,
  passing,
  rain: () => falling('rain'),
  snow: () => falling('snow'),
  fog: () => falling('fog'),
  'door-out': swungDoor,
  cabin,
  doorway: openDoorway,
  'window-up': () => frontGlass(true),
  'window-down': () => frontGlass(false),
  'partition-closed': () => partition(false),
  'partition-open': () => partition(true),
  seats,
  shade,
  'screen-off': () => computer(false),
  'screen-on': () => computer(true),
  'radio-quiet': () => radio(false),
  'radio-lit': () => radio(true),
  dash,
  shell,
  'bar-lit': barLit,
  'camera-live': () => camera('live'),
  'camera-turned': () => camera('turned'),
  'camera-off': () => camera('off'),
  ...cards(picture),
}
