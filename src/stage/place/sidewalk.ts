import type { Spot } from '../marks.ts'
import { not, piecesOf } from './pieces.ts'
import { people, snowy, starry, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'

const when = piecesOf('sidewalk')
const stand = (x: number, y: number): Spot => ({ x, y, scale: (y - 330) / 326, depth: 'stand' })

/** A city sidewalk along shop fronts and parked cars, under one street lamp. */
export const sidewalk: DirectedSet<'sidewalk'> = {
  folder: 'sidewalk',
  order: [
    { file: 'far', depth: 0.35 },
    { file: 'stars', depth: 0.35, when: starry },
    'back-lights',
    { file: 'street', depth: 1 },
    { file: 'snow-ground', depth: 1, when: snowy },
    { file: 'door-open', depth: 1, when: when('shop-door', 'open') },
    { file: 'window-broken', depth: 1, when: when('window', 'broken') },
    { file: 'ambulance', depth: 1, when: when('ambulance', 'here') },
    { file: 'crowd-far', depth: 1, when: when('crowd', 'far') },
    { file: 'second-car', depth: 1, when: when('second-car', 'here'), enters: 'left' },
    { file: 'things', depth: 1, when: not(snowy) },
    { file: 'things-snow', depth: 1, when: snowy },
    { file: 'phone', depth: 1, when: when('phone', 'on-meter') },
    { file: 'crowd-near', depth: 1, when: when('crowd', 'near') },
    { file: 'crowd-filming', depth: 1, when: when('crowd', 'filming') },
    { file: 'backpack', depth: 1, when: when('backpack', 'on-ground') },
    ...people,
    { file: 'foreground', depth: 1.4 },
  ],
  ...walkable,
  lights: [
    { slot: 'back-lights', x: 600, y: 316, rx: 160, ry: 90, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 448, y: 52, rx: 120, ry: 110, colour: 'warm', strength: 0.9, kind: 'steady' },
    { slot: 'lights', x: 450, y: 470, rx: 330, ry: 80, colour: 'warm', strength: 0.4, kind: 'steady' },
    { slot: 'lights', x: 1180, y: 290, rx: 420, ry: 380, colour: 'warm', strength: 0.22, kind: 'steady' },
    {
      slot: 'back-lights',
      x: 640,
      y: 214,
      rx: 170,
      ry: 100,
      colour: 'blue',
      strength: 0.9,
      kind: 'turning',
      phase: 0,
      when: when('ambulance', 'here'),
    },
    {
      slot: 'lights',
      x: 486,
      y: 300,
      rx: 110,
      ry: 80,
      colour: 'blue',
      strength: 0.8,
      kind: 'turning',
      phase: 0,
      when: when('second-car', 'here'),
    },
    {
      slot: 'lights',
      x: 456,
      y: 300,
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
    meter: stand(318, 604),
    wall: { ...stand(1090, 640), facing: 'away' },
    cafe: stand(1010, 590),
    curb: stand(196, 676),
    bench: { x: 384, y: 508, scale: 0.55, depth: 'stand', seat: { height: 74 } },
    'shop-door': stand(930, 536),
  },
  boxes: {
    'shop-door': { x: 930, y: 215, width: 76, height: 275 },
    window: { x: 1060, y: 170, width: 150, height: 216 },
    crowd: { x: 346, y: 250, width: 600, height: 270 },
    backpack: { x: 508, y: 502, width: 90, height: 106 },
    phone: { x: 216, y: 240, width: 50, height: 62 },
    ambulance: { x: 562, y: 210, width: 156, height: 212 },
    'second-car': { x: 396, y: 290, width: 180, height: 160 },
  },
  doors: [{ landmark: 'shop-door', piece: 'shop-door' }],
  puddles: [
    { x: 470, y: 606, width: 110, height: 9 },
    { x: 740, y: 520, width: 70, height: 5 },
  ],
  ground: 450,
}
