import { indoors, walkable } from './place-set.ts'
import type { PlaceSet } from './place-set.ts'

/** A bare room: the panel over the table is its one light, a mirror fills the wall behind. */
export const interviewRoom: PlaceSet = {
  folder: 'interview-room',
  order: [
    { file: 'room', depth: 1 },
    'back-lights',
    'beyond',
    { file: 'table', depth: 1 },
    'back-weather',
    'lights',
    'seat',
    'stand',
    'front-weather',
    { file: 'foreground', depth: 1.5 },
  ],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 640, y: 66, rx: 300, ry: 120, colour: 'white', strength: 0.85, kind: 'steady' },
    { slot: 'lights', x: 640, y: 440, rx: 280, ry: 70, colour: 'white', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 640, y: 610, rx: 420, ry: 90, colour: 'white', strength: 0.3, kind: 'steady' },
  ],
  ...indoors,
}
