import { openMarks } from '../marks.ts'
import type { PlaceSet } from './place-set.ts'

/** A plain street front, for places out of doors that have no set of their own. */
export const street: PlaceSet = {
  folder: 'street',
  order: [
    { file: 'far', depth: 0.35 },
    'back-lights',
    { file: 'middle', depth: 0.85 },
    { file: 'ground', depth: 1 },
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
  ground: 540,
}
