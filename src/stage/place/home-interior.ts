import { all, piecesOf } from './pieces.ts'
import { indoors, peopleHere, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'
import { sitAt, standAt } from './room-spot.ts'

const when = piecesOf('home-interior')
const lamps = when('light', 'on')

/** A living room with a sofa under its window, and the kitchen it opens on. */
export const homeInterior: DirectedSet<'home-interior'> = {
  folder: 'home-interior',
  order: [
    { file: 'far', depth: 0.8 },
    { file: 'rain-panes', depth: 1, when: ({ weather }) => weather === 'rain' },
    { file: 'snow-panes', depth: 1, when: ({ weather }) => weather === 'snow' },
    { file: 'fog-panes', depth: 1, when: ({ weather }) => weather === 'fog' },
    { file: 'porch', depth: 1 },
    { file: 'room', depth: 1 },
    { file: 'door-closed', depth: 1, when: when('door', 'closed') },
    { file: 'door-ajar', depth: 1, when: when('door', 'ajar') },
    { file: 'door-open', depth: 1, when: when('door', 'open') },
    { file: 'door-broken', depth: 1, when: when('door', 'broken') },
    { file: 'child', depth: 1, when: when('child', 'in-doorway') },
    'back-lights',
    'beyond',
    { file: 'furniture', depth: 1 },
    { file: 'lamps', depth: 1, when: lamps },
    { file: 'dark', depth: 1, when: when('light', 'off') },
    { file: 'television', depth: 1, when: when('television', 'on') },
    { file: 'bottle', depth: 1, when: when('bottle', 'on-table') },
    { file: 'toys', depth: 1, when: when('toys', 'on-floor') },
    { file: 'plate', depth: 1, when: when('plate', 'broken') },
    { file: 'dog', depth: 1, when: when('dog', 'here') },
    ...peopleHere,
  ],
  ...walkable,
  landmarks: {
    sofa: sitAt(-0.72, 5.3, 5.75, 0.5, { facing: 'right' }),
    armchair: sitAt(1.03, 4.85, 5.3, 0.5, { facing: 'left' }),
    // Behind the table, under its lamp.
    'kitchen-table': sitAt(2.78, 6.9, 7, 0.5, { depth: 'beyond', facing: 'left' }),
    'before-table': standAt(2.4, 5.6, { surface: { height: 155 } }),
    counter: standAt(1.42, 6.5, { depth: 'beyond', surface: { height: 158 } }),
    doorway: standAt(-3.05, 6.9),
    'front-door': standAt(-1.92, 6.7),
    window: standAt(-0.68, 6.8, { depth: 'beyond' }),
  },
  boxes: {
    door: { x: 262, y: 190, width: 150, height: 336 },
    light: { x: 376, y: 230, width: 92, height: 70 },
    television: { x: 652, y: 288, width: 130, height: 86 },
    bottle: { x: 1036, y: 330, width: 82, height: 112 },
    plate: { x: 628, y: 560, width: 250, height: 76 },
    toys: { x: 150, y: 540, width: 260, height: 96 },
    child: { x: 132, y: 352, width: 92, height: 182 },
    dog: { x: 26, y: 434, width: 166, height: 172 },
  },
  doors: [
    { landmark: 'front-door', piece: 'door' },
    { landmark: 'doorway', piece: null },
  ],
  lights: [
    { slot: 'lights', x: 420, y: 262, rx: 150, ry: 140, colour: 'warm', strength: 0.7, kind: 'steady', when: lamps },
    { slot: 'lights', x: 1098, y: 270, rx: 120, ry: 100, colour: 'warm', strength: 0.7, kind: 'steady', when: lamps },
    { slot: 'lights', x: 1098, y: 430, rx: 230, ry: 150, colour: 'warm', strength: 0.3, kind: 'steady', when: lamps },
    { slot: 'lights', x: 560, y: 600, rx: 380, ry: 100, colour: 'warm', strength: 0.24, kind: 'steady', when: lamps },
    {
      slot: 'lights',
      x: 718,
      y: 332,
      rx: 170,
      ry: 130,
      colour: 'blue',
      strength: 0.4,
      kind: 'steady',
      when: all(when('television', 'on'), ({ time }) => time !== 'day'),
    },
  ],
  ...indoors,
}
