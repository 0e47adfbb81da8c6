import { piecesOf } from './pieces.ts'
import { indoors, peopleHere, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'
import { sitAt, standAt } from './room-spot.ts'

const when = piecesOf('booking-cell')
const tubes = when('light', 'on')

/** The counter, the chart and the bench of the booking area, and on the right a cell behind bars. */
export const bookingCell: DirectedSet<'booking-cell'> = {
  folder: 'booking-cell',
  order: [
    { file: 'room', depth: 1 },
    { file: 'cover', depth: 1, when: when('window', 'covered') },
    { file: 'blanket', depth: 1, when: when('blanket', 'on-bed') },
    'back-lights',
    'beyond',
    { file: 'bars', depth: 1 },
    { file: 'door-closed', depth: 1, when: when('cell-door', 'closed') },
    { file: 'door-ajar', depth: 1, when: when('cell-door', 'ajar') },
    { file: 'door-open', depth: 1, when: when('cell-door', 'open') },
    { file: 'form', depth: 1, when: when('form', 'on-counter') },
    { file: 'tray', depth: 1, when: when('tray', 'on-counter') },
    { file: 'dark', depth: 1, when: when('light', 'off') },
    { file: 'camera-live', depth: 1, when: when('camera', 'live') },
    { file: 'camera-turned', depth: 1, when: when('camera', 'turned') },
    { file: 'camera-off', depth: 1, when: when('camera', 'off') },
    ...peopleHere,
  ],
  ...walkable,
  landmarks: {
    counter: standAt(-2.02, 5.55, { surface: { height: 200 } }),
    bench: sitAt(0.34, 6.2, 6.75, 0.52),
    // In the cell, heads are seen between two bars.
    cell: { ...standAt(0, 7), x: 906, depth: 'beyond' },
    bed: { ...sitAt(0, 7.15, 7.5, 0.54), x: 1109, depth: 'beyond', facing: 'left' },
    'cell-door': standAt(1.06, 6.1),
    'height-chart': standAt(-0.65, 6.75),
    phone: standAt(-1.16, 6.75),
  },
  boxes: {
    'cell-door': { x: 836, y: 150, width: 350, height: 392 },
    camera: { x: 634, y: 112, width: 116, height: 104 },
    light: { x: 160, y: 10, width: 880, height: 24 },
    form: { x: 176, y: 288, width: 80, height: 84 },
    tray: { x: 292, y: 312, width: 140, height: 66 },
    blanket: { x: 934, y: 408, width: 180, height: 86 },
    window: { x: 620, y: 206, width: 146, height: 142 },
  },
  doors: [{ landmark: 'cell-door', piece: 'cell-door' }],
  lights: [
    { slot: 'back-lights', x: 690, y: 270, rx: 130, ry: 110, colour: 'white', strength: 0.3, kind: 'steady' },
    { slot: 'lights', x: 290, y: 30, rx: 280, ry: 90, colour: 'white', strength: 0.6, kind: 'steady', when: tubes },
    { slot: 'lights', x: 860, y: 30, rx: 280, ry: 90, colour: 'white', strength: 0.6, kind: 'steady', when: tubes },
    { slot: 'lights', x: 420, y: 610, rx: 400, ry: 90, colour: 'white', strength: 0.28, kind: 'steady', when: tubes },
    { slot: 'lights', x: 980, y: 610, rx: 340, ry: 90, colour: 'white', strength: 0.24, kind: 'steady', when: tubes },
  ],
  ...indoors,
}
