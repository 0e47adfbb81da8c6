import type { StateOf } from '#scenario'
import { openMarks, seatAt, spotAt } from '../marks.ts'
import type { Marks, Spot } from '../marks.ts'
import { piecesOf } from './pieces.ts'
import { indoors, peopleHere } from './place-set.ts'
import type { DirectedSet, Layer } from './place-set.ts'

const when = piecesOf('report-room')

/** The bench in the hall, seen through the glass. */
const bench: Spot = { x: 112, y: 596, scale: 0.816, depth: 'beyond' }
const behindGlass: Marks = { ...openMarks, 'far-left': bench }

const contents = ['off', 'on', 'form', 'form-no', 'form-yes', 'signed', 'message'] as const satisfies readonly StateOf<
  'report-room',
  'screen'
>[]
const screens = (['screen', 'second-screen'] as const).flatMap((piece) =>
  contents.map((state): Layer => ({ file: `${piece}-${state}`, depth: 1, when: when(piece, state) })),
)
/** Anything but dark. */
const shining = contents.slice(1)

/** How high chairs and benches are drawn here, at scale 1. */
const high = 128

/** A police station's writing room: two desks with screens, a lamp by night, and a glass corner to the hall. */
export const reportRoom: DirectedSet<'report-room'> = {
  folder: 'report-room',
  order: [
    { file: 'far', depth: 0.4 },
    { file: 'room', depth: 1 },
    { file: 'blind-up', depth: 1, when: when('blind', 'up') },
    { file: 'blind-down', depth: 1, when: when('blind', 'down') },
    { file: 'door-closed', depth: 1, when: when('door', 'closed') },
    { file: 'door-ajar', depth: 1, when: when('door', 'ajar') },
    { file: 'door-open', depth: 1, when: when('door', 'open', 'crowded') },
    { file: 'day-shift', depth: 1, when: when('door', 'crowded') },
    { file: 'lamp-on', depth: 1, when: when('lamp', 'on') },
    { file: 'lamp-off', depth: 1, when: when('lamp', 'off') },
    { file: 'food-pizza', depth: 1, when: when('food', 'pizza') },
    { file: 'food-pizza-slice', depth: 1, when: when('food', 'pizza-slice') },
    { file: 'food-cake', depth: 1, when: when('food', 'cake') },
    'back-lights',
    'beyond',
    { file: 'partition', depth: 1 },
    { file: 'desks', depth: 1 },
    { file: 'telephone-on-desk', depth: 1, when: when('telephone', 'on-desk') },
    { file: 'telephone-speaker', depth: 1, when: when('telephone', 'speaker') },
    ...screens,
    { file: 'papers-on-desk', depth: 1, when: when('papers', 'on-desk') },
    { file: 'keys-on-desk', depth: 1, when: when('keys', 'on-desk') },
    { file: 'chairs', depth: 1 },
    { file: 'chair-at-desk', depth: 1, when: when('rolling-chair', 'at-desk') },
    { file: 'chair-at-second-desk', depth: 1, when: when('rolling-chair', 'at-second-desk') },
    ...peopleHere,
    { file: 'foreground', depth: 1.5 },
  ],
  marks: () => behindGlass,
  hasCar: () => false,
  // Nobody sits on air: the chair is where somebody sits.
  suggests: (cast) => {
    const at = (seat: string): boolean => cast.some(({ place }) => place === seat)
    if (at('beside-desk')) return { 'rolling-chair': 'at-desk' }
    return at('beside-second-desk') ? { 'rolling-chair': 'at-second-desk' } : {}
  },
  landmarks: {
    desk: { ...seatAt(412, 614, high), facing: 'right', surface: { height: 184 } },
    'second-desk': { ...seatAt(1032, 614, high), facing: 'left' },
    'beside-desk': { ...seatAt(590, 646, high), facing: 'left' },
    'beside-second-desk': { ...seatAt(854, 646, high), facing: 'right' },
    'desk-front': { ...spotAt(560, 640), facing: 'away', surface: { height: 210 } },
    bench: { ...bench, facing: 'right', seat: { height: 144 * bench.scale } },
    'coffee-machine': { ...spotAt(757, 586), facing: 'left' },
    door: { ...spotAt(1222, 606), facing: 'left' },
    doorway: { ...spotAt(1128, 546), facing: 'left' },
    glass: { ...spotAt(272, 634), facing: 'left' },
  },
  boxes: {
    door: { x: 1066, y: 185, width: 170, height: 380 },
    blind: { x: 428, y: 190, width: 166, height: 180 },
    screen: { x: 532, y: 316, width: 136, height: 116 },
    'second-screen': { x: 804, y: 316, width: 136, height: 116 },
    'rolling-chair': { x: 440, y: 410, width: 560, height: 240 },
    lamp: { x: 440, y: 298, width: 100, height: 120 },
    food: { x: 728, y: 342, width: 100, height: 68 },
    papers: { x: 448, y: 410, width: 96, height: 40 },
    keys: { x: 544, y: 424, width: 60, height: 26 },
    telephone: { x: 626, y: 396, width: 96, height: 50 },
  },
  doors: [
    { landmark: 'door', piece: 'door' },
    { landmark: 'doorway', piece: 'door' },
  ],
  lights: [
    { slot: 'back-lights', x: 230, y: 130, rx: 150, ry: 90, colour: 'white', strength: 0.5, kind: 'steady' },
    {
      slot: 'back-lights',
      x: 510,
      y: 350,
      rx: 130,
      ry: 100,
      colour: 'warm',
      strength: 0.9,
      kind: 'steady',
      when: when('lamp', 'on'),
    },
    {
      slot: 'lights',
      x: 520,
      y: 420,
      rx: 260,
      ry: 130,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('lamp', 'on'),
    },
    {
      slot: 'lights',
      x: 600,
      y: 366,
      rx: 120,
      ry: 90,
      colour: 'blue',
      strength: 0.3,
      kind: 'steady',
      when: when('screen', ...shining),
    },
    {
      slot: 'lights',
      x: 872,
      y: 366,
      rx: 120,
      ry: 90,
      colour: 'blue',
      strength: 0.3,
      kind: 'steady',
      when: when('second-screen', ...shining),
    },
    {
      slot: 'back-lights',
      x: 1128,
      y: 350,
      rx: 110,
      ry: 210,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('door', 'ajar', 'open', 'crowded'),
    },
  ],
  ...indoors,
}
