import { openMarks } from '../marks.ts'
import type { Marks } from '../marks.ts'
import { snowy, starry } from './place-set.ts'
import type { Circumstances } from './circumstances.ts'
import type { PlaceSet } from './place-set.ts'

const car = (now: Circumstances): boolean => now.car
const wet = (now: Circumstances): boolean => now.weather === 'rain'

const horizon = 330
const stand = (x: number, y: number) => ({ x, y, scale: (y - horizon) / 326, depth: 'stand' }) as const

/** With the stopped car: nobody stands before the driver's window (600 to 735). */
const besideCar: Marks = {
  'far-left': stand(104, 664),
  left: stand(258, 650),
  'centre-left': stand(478, 640),
  centre: stand(808, 640),
  'centre-right': stand(886, 650),
  right: stand(976, 660),
  'far-right': stand(1146, 676),
  'driver-seat': { x: 670, y: 474, scale: 0.88, depth: 'seat' },
  'passenger-side': { x: 800, y: 512, scale: 0.68, depth: 'beyond' },
}

/** A traffic stop on the shoulder of a road out of town. Cars face left, so the driver's door is on the viewer's side. */
export const roadside: PlaceSet = {
  folder: 'roadside',
  order: [
    { file: 'far', depth: 0.3 },
    { file: 'stars', depth: 0.3, when: starry },
    { file: 'snow-hill', depth: 0.4, when: snowy },
    { file: 'lamps', depth: 0.9 },
    { file: 'verge', depth: 0.9 },
    { file: 'snow', depth: 0.9, when: snowy },
    'back-lights',
    'beyond',
    { file: 'stopped-back', depth: 1, when: car, rolls: true },
    'seat',
    { file: 'ground', depth: 1 },
    { file: 'wet', depth: 1, when: wet },
    { file: 'snow-road', depth: 1, when: snowy },
    { file: 'patrol', depth: 1 },
    { file: 'stopped-shadow', depth: 1, when: car, rolls: true },
    { file: 'stopped-front', depth: 1, when: car, rolls: true },
    { file: 'stopped-snow', depth: 1, when: (now) => now.car && snowy(now), rolls: true },
    'back-weather',
    'lights',
    'stand',
    'front-weather',
    { file: 'foreground', depth: 1.5 },
  ],
  marks: (withCar) => (withCar ? besideCar : openMarks),
  // A civilian came by car: the car stays when its driver has got out, and goes when the driver goes.
  hasCar: (cast) =>
    cast.some(
      ({ place, rank }) =>
        place !== 'off' && (rank === 'civilian' || place === 'driver-seat' || place === 'passenger-side'),
    ),
  carGoes: true,
  lights: [
    { slot: 'back-lights', x: 282, y: 62, rx: 210, ry: 210, colour: 'warm', strength: 0.5, kind: 'steady' },
    { slot: 'back-lights', x: 282, y: 60, rx: 60, ry: 46, colour: 'warm', strength: 0.9, kind: 'steady' },
    { slot: 'back-lights', x: 998, y: 182, rx: 44, ry: 40, colour: 'warm', strength: 0.7, kind: 'steady' },
    { slot: 'back-lights', x: 1268, y: 228, rx: 26, ry: 24, colour: 'warm', strength: 0.6, kind: 'steady' },
    {
      slot: 'back-lights',
      x: 1062,
      y: 300,
      rx: 420,
      ry: 230,
      colour: 'blue',
      strength: 0.5,
      kind: 'turning',
      phase: 0,
    },
    {
      slot: 'back-lights',
      x: 1034,
      y: 300,
      rx: 330,
      ry: 190,
      colour: 'amber',
      strength: 0.34,
      kind: 'turning',
      phase: 0.5,
    },
    { slot: 'lights', x: 1089, y: 285, rx: 120, ry: 96, colour: 'blue', strength: 1, kind: 'turning', phase: 0 },
    { slot: 'lights', x: 1034, y: 287, rx: 96, ry: 76, colour: 'amber', strength: 0.9, kind: 'turning', phase: 0.5 },
    { slot: 'lights', x: 985, y: 530, rx: 360, ry: 92, colour: 'blue', strength: 0.5, kind: 'turning', phase: 0.06 },
    { slot: 'lights', x: 872, y: 390, rx: 80, ry: 130, colour: 'blue', strength: 0.4, kind: 'turning', phase: 0.03 },
    { slot: 'lights', x: 908, y: 379, rx: 70, ry: 52, colour: 'white', strength: 0.75, kind: 'steady' },
    { slot: 'lights', x: 998, y: 382, rx: 110, ry: 80, colour: 'white', strength: 0.95, kind: 'steady' },
    { slot: 'lights', x: 440, y: 450, rx: 90, ry: 60, colour: 'white', strength: 0.4, kind: 'steady', car: true },
  ],
  puddles: [
    { x: 452, y: 668, width: 130, height: 10 },
    { x: 912, y: 556, width: 84, height: 5 },
    { x: 122, y: 580, width: 64, height: 4 },
  ],
  ground: 520,
}
