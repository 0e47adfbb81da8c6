import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { dark, dusk, glow, open as doorOpen, shut as doorShut, strip } from './door.ts'
import { floor } from './floor.ts'
import { open, photo, shut } from './lockers.ts'
import { bagOnBench, bagOnFloor, bench, bin, boxOnShelf, flashlight, notebooks, shelf } from './things.ts'
import { wall } from './wall.ts'

const picture = (time: Time): string =>
  card(
    [wall(), open(true), photo(true), doorShut(), shelf(), boxOnShelf(), glow(), strip(true), floor(), bin(), bench()],
    time,
    { x: 90, y: 20, width: 1180, height: 664 },
    '',
  )

/** A station's locker room at the end of a shift. */
export const lockerRoom: Record<string, () => string> = {
  wall,
  'locker-closed': () => shut(true),
  'locker-unlocked': () => shut(false),
  'locker-open': () => open(true),
  'locker-empty': () => open(false),
  'photo-inside': () => photo(true),
  'photo-outside': () => photo(false),
  'door-closed': doorShut,
  'door-open': doorOpen,
  shelf,
  'gun-box-on-shelf': boxOnShelf,
  glow,
  'light-on': () => strip(true),
  'light-off': () => strip(false),
  dark,
  dusk,
  floor,
  bin,
  'notebooks-in-trash': notebooks,
  bench,
  'flashlight-on-bench': flashlight,
  'bag-on-bench': () => bagOnBench(false),
  'bag-on-bench-open': () => bagOnBench(true),
  'bag-on-floor': () => bagOnFloor(false),
  'bag-on-floor-open': () => bagOnFloor(true),
  ...cards(picture),
}
