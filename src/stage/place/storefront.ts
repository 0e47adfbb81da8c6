import { openMarks } from '../marks.ts'
import { snowy, starry } from './place-set.ts'
import type { Circumstances } from './circumstances.ts'
import type { PlaceSet } from './place-set.ts'
import { roadside } from './roadside.ts'

const car = (now: Circumstances): boolean => now.car
const noCar = (now: Circumstances): boolean => !now.car

/** A corner shop with two pumps. A car stands at the pump when the officers are among themselves. */
export const storefront: PlaceSet = {
  folder: 'storefront',
  order: [
    { file: 'far', from: 'roadside', depth: 0.35 },
    { file: 'stars', depth: 0.35, when: starry },
    'back-lights',
    { file: 'ground', depth: 1 },
    { file: 'snow-ground', depth: 1, when: snowy },
    { file: 'shop', depth: 1, when: noCar },
    { file: 'shop-far', depth: 1, when: car },
    { file: 'snow-roof', depth: 1, when: (now) => now.car && snowy(now) },
    { file: 'pumps', depth: 1 },
    'beyond',
    { file: 'stopped-back', from: 'roadside', depth: 1, when: car },
    'seat',
    { file: 'stopped-shadow', from: 'roadside', depth: 1, when: car },
    { file: 'stopped-front', from: 'roadside', depth: 1, when: car },
    { file: 'stopped-snow', from: 'roadside', depth: 1, when: (now) => now.car && snowy(now) },
    { file: 'hose', depth: 1, when: (now) => now.hose },
    'back-weather',
    'lights',
    'stand',
    'front-weather',
  ],
  marks: (withCar) => (withCar ? roadside.marks(true) : openMarks),
  hasCar: (cast) =>
    cast.some(({ place }) => place === 'driver-seat' || place === 'passenger-side') ||
    cast.every(({ rank, place }) => rank !== 'civilian' || place === 'off'),
  // An officer outside who has done something has put the hose back.
  hoseIn: (cast) =>
    cast.every(
      ({ rank, place, lastDid }) =>
        rank === 'civilian' || lastDid === null || place === 'driver-seat' || place === 'passenger-side',
    ),
  lights: [
    { slot: 'lights', x: 420, y: 110, rx: 560, ry: 120, colour: 'white', strength: 0.3, kind: 'steady' },
    { slot: 'lights', x: 430, y: 330, rx: 460, ry: 220, colour: 'warm', strength: 0.22, kind: 'steady' },
    { slot: 'lights', x: 1130, y: 30, rx: 300, ry: 170, colour: 'white', strength: 0.6, kind: 'steady' },
    { slot: 'lights', x: 1130, y: 580, rx: 380, ry: 90, colour: 'white', strength: 0.3, kind: 'steady' },
  ],
  puddles: [
    { x: 560, y: 634, width: 96, height: 8 },
    { x: 300, y: 690, width: 70, height: 7 },
  ],
  ground: 470,
}
