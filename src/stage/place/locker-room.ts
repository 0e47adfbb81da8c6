import { indoors, people, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** A locker room with one strip of light over the bench. */
export const lockerRoom: PlaceSet = {
  folder: 'locker-room',
  order: [{ file: 'wall', depth: 0.9 }, 'back-lights', { file: 'floor', depth: 1 }, ...people],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 520, y: 30, rx: 320, ry: 110, colour: 'white', strength: 0.7, kind: 'steady' },
    { slot: 'back-lights', x: 958, y: 150, rx: 110, ry: 90, colour: 'warm', strength: 0.6, kind: 'steady' },
    { slot: 'back-lights', x: 1100, y: 250, rx: 90, ry: 150, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 540, y: 630, rx: 420, ry: 84, colour: 'white', strength: 0.28, kind: 'steady' },
  ],
  ...indoors,
}
