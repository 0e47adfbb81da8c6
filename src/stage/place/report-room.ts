import { openMarks } from '../marks.ts'
import type { Marks } from '../marks.ts'
import { indoors } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** The place on the far left is the bench in the hall, seen through the glass. */
const behindGlass: Marks = {
  ...openMarks,
  'far-left': { x: 112, y: 596, scale: 0.816, depth: 'beyond' },
}

/** A police station's writing room: desk lamps by night, and a glass corner to the hall. */
export const reportRoom: PlaceSet = {
  folder: 'report-room',
  order: [
    { file: 'far', depth: 0.4 },
    { file: 'room', depth: 1 },
    'back-lights',
    'beyond',
    { file: 'partition', depth: 1 },
    { file: 'desk', depth: 1 },
    'back-weather',
    'lights',
    'seat',
    'stand',
    'front-weather',
    { file: 'foreground', depth: 1.5 },
  ],
  marks: () => behindGlass,
  hasCar: () => false,
  lights: [
    { slot: 'back-lights', x: 230, y: 130, rx: 150, ry: 90, colour: 'white', strength: 0.5, kind: 'steady' },
    { slot: 'lights', x: 566, y: 352, rx: 120, ry: 100, colour: 'warm', strength: 0.9, kind: 'steady' },
    { slot: 'lights', x: 566, y: 430, rx: 260, ry: 130, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 820, y: 342, rx: 100, ry: 84, colour: 'warm', strength: 0.8, kind: 'steady' },
  ],
  ...indoors,
}
