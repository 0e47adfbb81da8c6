import { openMarks } from '../marks.ts'
import type { Marks, Spot } from '../marks.ts'
import { piecesOf } from './pieces.ts'
import { indoors } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'

const when = piecesOf('garage')
const lit = when('light', 'on')
const stand = (x: number, y: number): Spot => ({ x, y, scale: (y - 330) / 326, depth: 'stand' })

/** Behind the van, seen over its hood: the two places on the left. */
const besideVan: Marks = {
  ...openMarks,
  'far-left': { x: 232, y: 612, scale: 0.865, depth: 'beyond' },
  left: { x: 352, y: 612, scale: 0.865, depth: 'beyond' },
  'centre-left': { ...openMarks['centre-left'], x: 506 },
  centre: { ...openMarks.centre, x: 655 },
}

/** A parking deck at the top of its ramp: tube lights, and a van under the one that is out. */
export const garage: DirectedSet<'garage'> = {
  folder: 'garage',
  order: [
    { file: 'wall', depth: 0.85 },
    'back-lights',
    { file: 'floor', depth: 1 },
    { file: 'car-coming', depth: 1, when: when('car', 'coming') },
    { file: 'booth', depth: 1 },
    { file: 'camera-live', depth: 1, when: when('camera', 'live') },
    { file: 'camera-turned', depth: 1, when: when('camera', 'turned') },
    { file: 'camera-off', depth: 1, when: when('camera', 'off') },
    { file: 'light-off', depth: 1, when: when('light', 'off') },
    { file: 'car-here', depth: 1, when: when('car', 'here') },
    { file: 'patrol-car', depth: 1, when: when('patrol-car', 'here'), enters: 'right' },
    { file: 'jacket', depth: 1, when: when('jacket', 'on-floor') },
    'back-weather',
    'lights',
    'beyond',
    { file: 'van', depth: 1 },
    { file: 'van-door-open', depth: 1, when: when('van-door', 'open') },
    'seat',
    'stand',
    'front-weather',
  ],
  marks: () => besideVan,
  hasCar: () => false,
  lights: [
    { slot: 'back-lights', x: 610, y: 76, rx: 250, ry: 90, colour: 'white', strength: 0.75, kind: 'steady', when: lit },
    {
      slot: 'back-lights',
      x: 1030,
      y: 76,
      rx: 250,
      ry: 90,
      colour: 'white',
      strength: 0.75,
      kind: 'steady',
      when: lit,
    },
    { slot: 'back-lights', x: 1080, y: 420, rx: 210, ry: 120, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 640, y: 620, rx: 330, ry: 80, colour: 'white', strength: 0.34, kind: 'steady', when: lit },
    { slot: 'lights', x: 1060, y: 620, rx: 330, ry: 80, colour: 'white', strength: 0.34, kind: 'steady', when: lit },
    {
      slot: 'lights',
      x: 984,
      y: 476,
      rx: 240,
      ry: 130,
      colour: 'white',
      strength: 0.8,
      kind: 'steady',
      when: when('car', 'here'),
    },
    {
      slot: 'back-lights',
      x: 1052,
      y: 440,
      rx: 200,
      ry: 110,
      colour: 'white',
      strength: 0.9,
      kind: 'steady',
      when: when('car', 'coming'),
    },
    {
      slot: 'lights',
      x: 1190,
      y: 376,
      rx: 170,
      ry: 110,
      colour: 'blue',
      strength: 0.9,
      kind: 'turning',
      phase: 0,
      when: when('patrol-car', 'here'),
    },
    {
      slot: 'lights',
      x: 1150,
      y: 376,
      rx: 120,
      ry: 90,
      colour: 'amber',
      strength: 0.7,
      kind: 'turning',
      phase: 0.5,
      when: when('patrol-car', 'here'),
    },
  ],
  landmarks: {
    ramp: stand(1000, 612),
    booth: { x: 750, y: 594, scale: 0.8, depth: 'stand', seat: { height: 115 } },
    van: { ...stand(246, 672), facing: 'away', surface: { height: 268 } },
    'behind-van': { x: 318, y: 612, scale: 0.84, depth: 'beyond' },
    pillar: stand(880, 584),
    'parked-cars': stand(560, 570),
  },
  boxes: {
    light: { x: 480, y: 56, width: 680, height: 36 },
    jacket: { x: 630, y: 604, width: 156, height: 62 },
    car: { x: 880, y: 376, width: 220, height: 190 },
    'patrol-car': { x: 1060, y: 374, width: 214, height: 200 },
    camera: { x: 770, y: 44, width: 136, height: 110 },
    'van-door': { x: 0, y: 150, width: 66, height: 460 },
  },
  ...indoors,
}
