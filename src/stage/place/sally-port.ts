import { indoors, people, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** A closed vehicle bay: the lamp over the steel door is its brightest light. */
export const sallyPort: PlaceSet = {
  folder: 'sally-port',
  order: [
    { file: 'wall', depth: 0.9 },
    'back-lights',
    { file: 'floor', depth: 1 },
    { file: 'patrol', depth: 1 },
    ...people,
  ],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 278, y: 110, rx: 230, ry: 170, colour: 'warm', strength: 0.7, kind: 'steady' },
    { slot: 'lights', x: 290, y: 600, rx: 380, ry: 84, colour: 'warm', strength: 0.34, kind: 'steady' },
  ],
  ...indoors,
}
