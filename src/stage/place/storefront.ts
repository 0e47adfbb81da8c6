import { openMarks } from '../marks.ts'
import type { Spot } from '../marks.ts'
import { all, piecesOf } from './pieces.ts'
import { snowy, starry } from './place-set.ts'
import type { Circumstances } from './circumstances.ts'
import type { DirectedSet } from './place-set.ts'
import { roadside } from './roadside.ts'

const car = (now: Circumstances): boolean => now.car
const noCar = (now: Circumstances): boolean => !now.car

const when = piecesOf('storefront')
const stand = (x: number, y: number): Spot => ({ x, y, scale: (y - 330) / 326, depth: 'stand' })

/** A corner shop with two pumps. A car stands at the pump when the officers are among themselves. */
export const storefront: DirectedSet<'storefront'> = {
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
    { file: 'door-open', depth: 1, when: all(noCar, when('door', 'open')) },
    { file: 'door-open-far', depth: 1, when: all(car, when('door', 'open')) },
    { file: 'sign-off', depth: 1, when: all(noCar, when('sign', 'off')) },
    { file: 'sign-off-far', depth: 1, when: all(car, when('sign', 'off')) },
    { file: 'truck', depth: 1, when: when('truck', 'here'), enters: 'left' },
    { file: 'second-car', depth: 1, when: when('second-car', 'here'), enters: 'right' },
    { file: 'pumps', depth: 1 },
    // To sit on, at the landmark `curb`.
    { file: 'block', depth: 1, when: noCar },
    'beyond',
    { file: 'stopped-back', from: 'roadside', depth: 1, when: car },
    'seat',
    { file: 'stopped-shadow', from: 'roadside', depth: 1, when: car },
    { file: 'stopped-front', from: 'roadside', depth: 1, when: car },
    { file: 'stopped-snow', from: 'roadside', depth: 1, when: (now) => now.car && snowy(now) },
    { file: 'engine-on', from: 'roadside', depth: 1, when: all(car, when('engine', 'on')) },
    { file: 'hose', depth: 1, when: all(car, when('nozzle', 'in-car')) },
    { file: 'stretched', depth: 1, when: all(car, when('nozzle', 'stretched')) },
    { file: 'torn-off', depth: 1, when: all(car, when('nozzle', 'torn-off')) },
    { file: 'bag', depth: 1, when: when('groceries', 'standing') },
    { file: 'groceries', depth: 1, when: when('groceries', 'on-curb') },
    { file: 'eggs', depth: 1, when: when('eggs', 'broken') },
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
  suggests: (cast) =>
    cast.every(
      ({ rank, place, lastDid }) =>
        rank === 'civilian' || lastDid === null || place === 'driver-seat' || place === 'passenger-side',
    )
      ? { nozzle: 'in-car' }
      : {},
  lights: [
    {
      slot: 'lights',
      x: 420,
      y: 110,
      rx: 560,
      ry: 120,
      colour: 'white',
      strength: 0.3,
      kind: 'steady',
      when: when('sign', 'on'),
    },
    { slot: 'lights', x: 430, y: 330, rx: 460, ry: 220, colour: 'warm', strength: 0.22, kind: 'steady' },
    { slot: 'lights', x: 1130, y: 30, rx: 300, ry: 170, colour: 'white', strength: 0.6, kind: 'steady' },
    { slot: 'lights', x: 1130, y: 580, rx: 380, ry: 90, colour: 'white', strength: 0.3, kind: 'steady' },
    {
      slot: 'lights',
      x: 920,
      y: 396,
      rx: 120,
      ry: 80,
      colour: 'blue',
      strength: 0.8,
      kind: 'turning',
      phase: 0,
      when: when('second-car', 'here'),
    },
    {
      slot: 'lights',
      x: 900,
      y: 396,
      rx: 90,
      ry: 70,
      colour: 'amber',
      strength: 0.6,
      kind: 'turning',
      phase: 0.5,
      when: when('second-car', 'here'),
    },
  ],
  landmarks: {
    pump: stand(950, 612),
    'shop-door': stand(488, 560),
    window: { ...stand(786, 556), facing: 'away' },
    curb: { ...stand(300, 604), seat: { height: 121 } },
    'car-front': { ...stand(226, 640), facing: 'right' },
    'car-door': { ...stand(574, 632), facing: 'right' },
  },
  boxes: {
    door: { x: 424, y: 160, width: 136, height: 310 },
    sign: { x: 0, y: 0, width: 1000, height: 90 },
    nozzle: { x: 850, y: 300, width: 180, height: 160 },
    engine: { x: 60, y: 410, width: 330, height: 150 },
    groceries: { x: 350, y: 540, width: 184, height: 102 },
    eggs: { x: 326, y: 610, width: 152, height: 78 },
    truck: { x: 0, y: 290, width: 270, height: 240 },
    'second-car': { x: 756, y: 390, width: 300, height: 116 },
  },
  doors: [{ landmark: 'shop-door', piece: 'door' }],
  puddles: [
    { x: 560, y: 634, width: 96, height: 8 },
    { x: 300, y: 690, width: 70, height: 7 },
  ],
  ground: 470,
}
