import { openMarks } from '../marks.ts'
import type { PlaceSet } from './place-set.ts'

/** A plain room with a lit wall, for places indoors that have no set of their own. */
export const room: PlaceSet = {
  folder: 'room',
  order: [
    { file: 'wall', depth: 0.8 },
    'back-lights',
    { file: 'floor', depth: 1 },
    'back-weather',
    'lights',
    'beyond',
    'seat',
    'stand',
    'front-weather',
  ],
  marks: () => openMarks,
  hasCar: () => false,
  lights: [],
  puddles: [],
  ground: null,
}
