import { piecesOf } from './pieces.ts'
import { indoors, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'
import { sitAt, standAt } from './room-spot.ts'

const when = piecesOf('supervisor-office')
const lamps = when('light', 'on')

/** A supervisor's office; behind its glass, the room where the shift is called. */
export const supervisorOffice: DirectedSet<'supervisor-office'> = {
  folder: 'supervisor-office',
  order: [
    { file: 'outside', depth: 0.8 },
    { file: 'roll-call', depth: 1 },
    { file: 'board-text', depth: 1, when: ({ scene }) => (scene['board'] ?? '') !== '' },
    { file: 'rain-panes', depth: 1, when: ({ weather }) => weather === 'rain' },
    { file: 'snow-panes', depth: 1, when: ({ weather }) => weather === 'snow' },
    { file: 'fog-panes', depth: 1, when: ({ weather }) => weather === 'fog' },
    'back-lights',
    'beyond',
    { file: 'podium', depth: 1 },
    { file: 'hall', depth: 1 },
    { file: 'room', depth: 1 },
    { file: 'blind-up', depth: 1, when: when('blind', 'up') },
    { file: 'blind-down', depth: 1, when: when('blind', 'down') },
    { file: 'edge', depth: 1, when: lamps },
    { file: 'door-closed', depth: 1, when: when('door', 'closed') },
    { file: 'door-ajar', depth: 1, when: when('door', 'ajar') },
    { file: 'door-open', depth: 1, when: when('door', 'open') },
    { file: 'chair', depth: 1 },
    'seat',
    { file: 'desk', depth: 1 },
    { file: 'file', depth: 1, when: when('file', 'on-desk') },
    { file: 'file-open', depth: 1, when: when('file', 'open') },
    { file: 'badge', depth: 1, when: when('badge', 'on-desk') },
    { file: 'phone-on', depth: 1, when: when('phone', 'on-hook') },
    { file: 'phone-off', depth: 1, when: when('phone', 'off-hook') },
    { file: 'visitor-chair', depth: 1 },
    { file: 'dark', depth: 1, when: when('light', 'off') },
    { file: 'desk-lamp', depth: 1, when: lamps },
    'back-weather',
    'lights',
    'stand',
    'front-weather',
  ],
  ...walkable,
  landmarks: {
    desk: sitAt(0.36, 5.85, 6.1, 0.52, { depth: 'seat' }),
    'before-desk': standAt(-0.1, 4.75, { surface: { height: 185 } }),
    'visitor-chair': sitAt(1.4, 4.45, 4.72, 0.54, { facing: 'left' }),
    door: standAt(-1.62, 6.3),
    podium: standAt(1.25, 9, { depth: 'beyond' }),
    'front-row': sitAt(1.86, 7.65, 7.8, 0.5, { depth: 'beyond', facing: 'left' }),
    'back-row': sitAt(3.06, 7.65, 7.8, 0.5, { depth: 'beyond', facing: 'left' }),
    board: standAt(0.25, 9.8, { depth: 'beyond' }),
  },
  boxes: {
    door: { x: 296, y: 186, width: 140, height: 350 },
    blind: { x: 450, y: 152, width: 788, height: 330 },
    light: { x: 520, y: 330, width: 90, height: 104 },
    board: { x: 464, y: 230, width: 190, height: 108 },
    file: { x: 620, y: 402, width: 190, height: 38 },
    phone: { x: 760, y: 412, width: 82, height: 150 },
    badge: { x: 622, y: 392, width: 60, height: 48 },
  },
  doors: [{ landmark: 'door', piece: 'door' }],
  lights: [
    { slot: 'back-lights', x: 640, y: 130, rx: 220, ry: 120, colour: 'white', strength: 0.3, kind: 'steady' },
    { slot: 'back-lights', x: 960, y: 130, rx: 220, ry: 120, colour: 'white', strength: 0.3, kind: 'steady' },
    { slot: 'lights', x: 586, y: 356, rx: 110, ry: 90, colour: 'warm', strength: 0.8, kind: 'steady', when: lamps },
    { slot: 'lights', x: 600, y: 430, rx: 230, ry: 110, colour: 'warm', strength: 0.36, kind: 'steady', when: lamps },
    { slot: 'lights', x: 700, y: 630, rx: 420, ry: 90, colour: 'warm', strength: 0.26, kind: 'steady', when: lamps },
  ],
  ...indoors,
}
