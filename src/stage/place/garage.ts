import { openMarks } from '../marks.ts'
import type { Marks } from '../marks.ts'
import { indoors } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** Behind the van, seen over its hood: the two places on the left. */
const besideVan: Marks = {
  ...openMarks,
  'far-left': { x: 232, y: 612, scale: 0.865, depth: 'beyond' },
  left: { x: 352, y: 612, scale: 0.865, depth: 'beyond' },
  'centre-left': { ...openMarks['centre-left'], x: 506 },
  centre: { ...openMarks.centre, x: 655 },
}

/** A parking deck at the top of its ramp: tube lights, and a van under the one that is out. */
export const garage: PlaceSet = {
  folder: 'garage',
  order: [
    { file: 'wall', depth: 0.85 },
    'back-lights',
    { file: 'floor', depth: 1 },
    'back-weather',
    'lights',
    'beyond',
    { file: 'van', depth: 1 },
    'seat',
    'stand',
    'front-weather',
  ],
  marks: () => besideVan,
  hasCar: () => false,
  lights: [
    { slot: 'back-lights', x: 610, y: 76, rx: 250, ry: 90, colour: 'white', strength: 0.75, kind: 'steady' },
    { slot: 'back-lights', x: 1030, y: 76, rx: 250, ry: 90, colour: 'white', strength: 0.75, kind: 'steady' },
    { slot: 'back-lights', x: 1080, y: 420, rx: 210, ry: 120, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 640, y: 620, rx: 330, ry: 80, colour: 'white', strength: 0.34, kind: 'steady' },
    { slot: 'lights', x: 1060, y: 620, rx: 330, ry: 80, colour: 'white', strength: 0.34, kind: 'steady' },
  ],
  ...indoors,
}
