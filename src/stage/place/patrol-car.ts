import { all, piecesOf } from './pieces.ts'
import { indoors } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'
import type { Marks, Spot } from '../marks.ts'

const when = piecesOf('patrol-car')
const flashing = when('emergency-lights', 'on')
const moving = when('street', 'passing')

/** People sit in their own framing, larger than elsewhere: x of the hips, y of the feet, far under the dashboard. */
const inFront = (x: number): Spot => ({ x, y: 690, scale: 1.3, depth: 'seat', seat: { height: 187 } })
const behind = (x: number): Spot => ({ x, y: 610, scale: 0.95, depth: 'beyond', seat: { height: 137 } })

const seats = {
  'front-left': inFront(430),
  'front-right': inFront(850),
  'back-left': behind(584),
  'back-right': behind(698),
} as const

/** Every mark is a seat: the outer ones are in front, the inner ones behind the partition. */
const marks: Marks = {
  'far-left': seats['front-left'],
  left: seats['front-left'],
  'centre-left': seats['back-left'],
  centre: behind(640),
  'centre-right': seats['back-right'],
  right: seats['front-right'],
  'far-right': seats['front-right'],
  // The driver has a body of its own that ends at the lap.
  'driver-seat': { x: 850, y: 482, scale: 1.3, depth: 'seat' },
  'passenger-side': seats['front-left'],
}

/** Inside a patrol car, seen through where its windshield is. The driver sits on the right of the picture. */
export const patrolCar: DirectedSet<'patrol-car'> = {
  folder: 'patrol-car',
  order: [
    { file: 'street', depth: 0.7 },
    { file: 'rain', depth: 0.8, when: ({ weather }) => weather === 'rain' },
    { file: 'snow', depth: 0.8, when: ({ weather }) => weather === 'snow' },
    { file: 'fog', depth: 0.8, when: ({ weather }) => weather === 'fog' },
    { file: 'passing', depth: 0.8, when: moving },
    'back-lights',
    { file: 'door-out', depth: 1, when: when('back-door', 'open') },
    { file: 'cabin', depth: 1 },
    { file: 'doorway', depth: 1, when: when('back-door', 'open') },
    { file: 'window-up', depth: 1, when: when('window', 'up') },
    { file: 'window-down', depth: 1, when: when('window', 'down') },
    'beyond',
    { file: 'partition-closed', depth: 1, when: when('partition', 'closed') },
    { file: 'partition-open', depth: 1, when: when('partition', 'open') },
    { file: 'seats', depth: 1 },
    { file: 'shade', depth: 1 },
    'seat',
    { file: 'screen-off', depth: 1, when: when('screen', 'off') },
    { file: 'screen-on', depth: 1, when: when('screen', 'on') },
    { file: 'radio-quiet', depth: 1, when: when('radio', 'quiet') },
    { file: 'radio-lit', depth: 1, when: when('radio', 'lit') },
    { file: 'dash', depth: 1 },
    { file: 'shell', depth: 1 },
    { file: 'bar-lit', depth: 1, when: flashing },
    { file: 'camera-live', depth: 1, when: when('camera', 'live') },
    { file: 'camera-turned', depth: 1, when: when('camera', 'turned') },
    { file: 'camera-off', depth: 1, when: when('camera', 'off') },
    'back-weather',
    'lights',
    'stand',
    'front-weather',
  ],
  marks: () => marks,
  hasCar: () => false,
  landmarks: seats,
  boxes: {
    partition: { x: 424, y: 198, width: 432, height: 220 },
    window: { x: 238, y: 210, width: 114, height: 228 },
    'back-door': { x: -40, y: 186, width: 230, height: 300 },
    screen: { x: 546, y: 334, width: 188, height: 186 },
    radio: { x: 458, y: 470, width: 100, height: 58 },
    camera: { x: 520, y: 150, width: 86, height: 76 },
    'emergency-lights': { x: 440, y: 54, width: 400, height: 52 },
    street: { x: 0, y: 0, width: 240, height: 420 },
  },
  lights: [
    { slot: 'back-lights', x: 150, y: 30, rx: 150, ry: 120, colour: 'warm', strength: 0.5, kind: 'steady' },
    { slot: 'back-lights', x: 1130, y: 30, rx: 150, ry: 120, colour: 'warm', strength: 0.5, kind: 'steady' },
    // Lamps of the street that go by, on one side and then on the other.
    { slot: 'lights', x: 200, y: 330, rx: 300, ry: 330, colour: 'warm', strength: 0.5, kind: 'turning', when: moving },
    {
      slot: 'lights',
      x: 1080,
      y: 330,
      rx: 300,
      ry: 330,
      colour: 'warm',
      strength: 0.5,
      kind: 'turning',
      phase: 0.5,
      when: moving,
    },
    { slot: 'lights', x: 510, y: 74, rx: 260, ry: 150, colour: 'blue', strength: 0.9, kind: 'turning', when: flashing },
    {
      slot: 'lights',
      x: 772,
      y: 74,
      rx: 220,
      ry: 120,
      colour: 'amber',
      strength: 0.7,
      kind: 'turning',
      phase: 0.5,
      when: flashing,
    },
    {
      slot: 'back-lights',
      x: 90,
      y: 300,
      rx: 300,
      ry: 260,
      colour: 'blue',
      strength: 0.5,
      kind: 'turning',
      phase: 0.06,
      when: flashing,
    },
    {
      slot: 'back-lights',
      x: 1190,
      y: 300,
      rx: 300,
      ry: 260,
      colour: 'blue',
      strength: 0.5,
      kind: 'turning',
      phase: 0.1,
      when: flashing,
    },
    {
      slot: 'lights',
      x: 640,
      y: 430,
      rx: 240,
      ry: 150,
      colour: 'blue',
      strength: 0.45,
      kind: 'steady',
      when: all(when('screen', 'on'), ({ time }) => time !== 'day'),
    },
  ],
  ...indoors,
}
