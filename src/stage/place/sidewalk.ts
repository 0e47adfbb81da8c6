import { people, snowy, starry, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** A city sidewalk along shop fronts and parked cars, under one street lamp. */
export const sidewalk: PlaceSet = {
  folder: 'sidewalk',
  order: [
    { file: 'far', depth: 0.35 },
    { file: 'stars', depth: 0.35, when: starry },
    'back-lights',
    { file: 'street', depth: 1 },
    { file: 'snow-ground', depth: 1, when: snowy },
    { file: 'things', depth: 1, when: (now) => !snowy(now) },
    { file: 'things-snow', depth: 1, when: snowy },
    ...people,
    { file: 'foreground', depth: 1.4 },
  ],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 600, y: 316, rx: 160, ry: 90, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 448, y: 52, rx: 120, ry: 110, colour: 'warm', strength: 0.9, kind: 'steady' },
    { slot: 'lights', x: 450, y: 470, rx: 330, ry: 80, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 1180, y: 290, rx: 420, ry: 380, colour: 'warm', strength: 0.22, kind: 'steady' },
  ],
  puddles: [
    { x: 470, y: 606, width: 110, height: 9 },
    { x: 740, y: 520, width: 70, height: 5 },
  ],
  ground: 450,
}
