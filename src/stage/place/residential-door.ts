import { people, snowy, starry, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** The front of a home: lawn, path and steps up to a door with its light on. */
export const residentialDoor: PlaceSet = {
  folder: 'residential-door',
  order: [
    { file: 'far', depth: 0.4 },
    { file: 'stars', depth: 0.4, when: starry },
    'back-lights',
    { file: 'house', depth: 1 },
    { file: 'snow', depth: 1, when: snowy },
    ...people,
  ],
  ...walkable,
  lights: [
    { slot: 'lights', x: 926, y: 236, rx: 130, ry: 120, colour: 'warm', strength: 0.95, kind: 'steady' },
    { slot: 'lights', x: 900, y: 330, rx: 330, ry: 330, colour: 'warm', strength: 0.34, kind: 'steady' },
  ],
  puddles: [],
  ground: 530,
}
