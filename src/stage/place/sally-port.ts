import { seatAt, spotAt } from '../marks.ts'
import { piecesOf } from './pieces.ts'
import { indoors, peopleHere, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'

const when = piecesOf('sally-port')

/** A closed vehicle bay: the lamp over the steel door is its brightest light. */
export const sallyPort: DirectedSet<'sally-port'> = {
  folder: 'sally-port',
  order: [
    { file: 'cell-inside', depth: 0.9 },
    'beyond',
    { file: 'cell-shade', depth: 0.9 },
    { file: 'wall', depth: 0.9 },
    { file: 'gate-closed', depth: 0.9, when: when('gate', 'closed') },
    { file: 'gate-open', depth: 0.9, when: when('gate', 'open') },
    'back-lights',
    { file: 'floor', depth: 1 },
    { file: 'cell-door-closed', depth: 0.9, when: when('cell-door', 'closed') },
    { file: 'cell-door-ajar', depth: 0.9, when: when('cell-door', 'ajar') },
    { file: 'cell-door-open', depth: 0.9, when: when('cell-door', 'open') },
    { file: 'door-closed', depth: 0.9, when: when('door', 'closed') },
    { file: 'door-open', depth: 0.9, when: when('door', 'open') },
    { file: 'bench', depth: 1 },
    { file: 'camera-live', depth: 0.9, when: when('camera', 'live') },
    { file: 'camera-turned', depth: 0.9, when: when('camera', 'turned') },
    { file: 'camera-off', depth: 0.9, when: when('camera', 'off') },
    { file: 'patrol', depth: 1 },
    { file: 'gloves-on-floor', depth: 1, when: when('gloves', 'on-floor') },
    ...peopleHere,
  ],
  ...walkable,
  landmarks: {
    door: { ...spotAt(158, 566), facing: 'right' },
    doorway: { ...spotAt(76, 522), facing: 'right' },
    'cell-door': { ...spotAt(452, 596), facing: 'left' },
    cell: { x: 316, y: 526, scale: 0.61, depth: 'beyond', facing: 'right' },
    bench: { ...seatAt(596, 564), facing: 'right' },
    camera: { ...spotAt(738, 602), facing: 'left' },
    'patrol-car': { ...spotAt(842, 640), facing: 'left' },
    wall: { ...spotAt(462, 556), facing: 'away' },
    gate: { ...spotAt(1180, 640), facing: 'left' },
  },
  boxes: {
    door: { x: 4, y: 160, width: 132, height: 356 },
    'cell-door': { x: 140, y: 120, width: 264, height: 420 },
    gate: { x: 780, y: 76, width: 500, height: 300 },
    camera: { x: 530, y: 70, width: 236, height: 130 },
    gloves: { x: 462, y: 624, width: 160, height: 50 },
  },
  doors: [
    { landmark: 'doorway', piece: 'door' },
    { landmark: 'cell-door', piece: 'cell-door' },
  ],
  lights: [
    { slot: 'back-lights', x: 300, y: 110, rx: 230, ry: 170, colour: 'warm', strength: 0.7, kind: 'steady' },
    { slot: 'lights', x: 300, y: 600, rx: 380, ry: 84, colour: 'warm', strength: 0.34, kind: 'steady' },
    {
      slot: 'lights',
      x: 560,
      y: 150,
      rx: 110,
      ry: 80,
      colour: 'warm',
      strength: 0.3,
      kind: 'steady',
      when: when('camera', 'live'),
    },
    {
      slot: 'lights',
      x: 70,
      y: 350,
      rx: 120,
      ry: 220,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('door', 'open'),
    },
  ],
  ...indoors,
}
