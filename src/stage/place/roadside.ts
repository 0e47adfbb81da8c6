import { openMarks } from '../marks.ts'
import type { Marks } from '../marks.ts'
import type { Circumstances, PlaceSet } from './place-set.ts'

const car = (now: Circumstances): boolean => now.car
const wet = (now: Circumstances): boolean => now.weather === 'rain'

const horizon = 330
const stand = (x: number, y: number) => ({ x, y, scale: (y - horizon) / 326, depth: 'stand' }) as const

/** With the stopped car: nobody stands before the driver's window (600 to 735). */
const besideCar: Marks = {
  'far-left': stand(92, 664),
  left: stand(258, 650),
  'centre-left': stand(478, 640),
  centre: stand(815, 640),
  'centre-right': stand(905, 652),
  right: stand(1010, 664),
  'far-right': stand(1160, 676),
  'driver-seat': { x: 672, y: 640, scale: 0.74, depth: 'seat' },
  'passenger-side': { x: 800, y: 512, scale: 0.68, depth: 'beyond' },
}

/** A traffic stop on the shoulder of a road out of town. Cars face left, so the driver's door is on the viewer's side. */
export const roadside: PlaceSet = {
  folder: 'roadside',
  order: [
    { file: 'far', depth: 0.3 },
    'back-lights',
    { file: 'middle', depth: 0.9 },
    'beyond',
    { file: 'stopped-back', depth: 1, when: car },
    'seat',
    { file: 'ground', depth: 1 },
    { file: 'wet', depth: 1, when: wet },
    { file: 'patrol', depth: 1 },
    { file: 'stopped-shadow', depth: 1, when: car },
    { file: 'stopped-front', depth: 1, when: car },
    'back-weather',
    'lights',
    'stand',
    'front-weather',
    { file: 'foreground', depth: 1.5 },
  ],
  marks: (withCar) => (withCar ? besideCar : openMarks),
  carMarks: ['driver-seat', 'passenger-side'],
  lights: [
    { slot: 'back-lights', x: 282, y: 62, rx: 210, ry: 210, colour: 'warm', strength: 0.5, kind: 'steady' },
    { slot: 'back-lights', x: 282, y: 60, rx: 60, ry: 46, colour: 'warm', strength: 0.9, kind: 'steady' },
    { slot: 'back-lights', x: 998, y: 182, rx: 44, ry: 40, colour: 'warm', strength: 0.7, kind: 'steady' },
    { slot: 'back-lights', x: 1268, y: 228, rx: 26, ry: 24, colour: 'warm', strength: 0.6, kind: 'steady' },
    { slot: 'lights', x: 1180, y: 280, rx: 300, ry: 210, colour: 'blue', strength: 0.75, kind: 'turning', phase: 0 },
    { slot: 'lights', x: 1098, y: 284, rx: 240, ry: 170, colour: 'amber', strength: 0.5, kind: 'turning', phase: 0.5 },
    { slot: 'lights', x: 985, y: 540, rx: 330, ry: 90, colour: 'blue', strength: 0.4, kind: 'turning', phase: 0.08 },
    { slot: 'lights', x: 860, y: 400, rx: 90, ry: 130, colour: 'blue', strength: 0.38, kind: 'turning', phase: 0.04 },
    { slot: 'lights', x: 972, y: 382, rx: 92, ry: 66, colour: 'white', strength: 0.8, kind: 'steady' },
    { slot: 'lights', x: 1100, y: 385, rx: 120, ry: 84, colour: 'white', strength: 0.9, kind: 'steady' },
  ],
  puddles: [
    { x: 470, y: 672, width: 110, height: 13 },
    { x: 905, y: 560, width: 70, height: 7 },
    { x: 130, y: 588, width: 70, height: 7 },
  ],
  ground: 520,
}
