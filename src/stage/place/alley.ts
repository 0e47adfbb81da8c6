import { people, snowy, starry, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** A dead-end alley between brick walls, lit by the lamp over a kitchen's back door. */
export const alley: PlaceSet = {
  folder: 'alley',
  order: [
    { file: 'far', depth: 0.35 },
    { file: 'stars', depth: 0.35, when: starry },
    'back-lights',
    { file: 'alley', depth: 1 },
    { file: 'snow', depth: 1, when: snowy },
    { file: 'things', depth: 1 },
    { file: 'snow-things', depth: 1, when: snowy },
    ...people,
  ],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 664, y: 204, rx: 120, ry: 100, colour: 'warm', strength: 0.8, kind: 'steady' },
    { slot: 'lights', x: 1112, y: 100, rx: 120, ry: 110, colour: 'warm', strength: 0.95, kind: 'steady' },
    { slot: 'lights', x: 1170, y: 330, rx: 230, ry: 320, colour: 'warm', strength: 0.3, kind: 'steady' },
  ],
  puddles: [
    { x: 430, y: 606, width: 100, height: 9 },
    { x: 690, y: 476, width: 52, height: 5 },
  ],
  ground: 470,
}
