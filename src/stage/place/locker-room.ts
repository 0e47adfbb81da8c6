import { seatAt, spotAt } from '../marks.ts'
import { all, not, piecesOf } from './pieces.ts'
import { indoors, walkable } from './place-set.ts'
import type { DirectedSet } from './place-set.ts'

const when = piecesOf('locker-room')
const boxInBag = when('gun-box', 'in-bag')
const on = when('light', 'on')
const hasPhoto = when('photo', 'on-locker')

/** How high chairs and benches are drawn here, at scale 1. */
const high = 134

/** A locker room with one strip of light over the bench. */
export const lockerRoom: DirectedSet<'locker-room'> = {
  folder: 'locker-room',
  order: [
    { file: 'wall', depth: 0.9 },
    { file: 'locker-closed', depth: 0.9, when: when('locker', 'closed') },
    { file: 'locker-unlocked', depth: 0.9, when: when('locker', 'unlocked') },
    { file: 'locker-open', depth: 0.9, when: when('locker', 'open') },
    { file: 'locker-empty', depth: 0.9, when: when('locker', 'empty') },
    { file: 'photo-inside', depth: 0.9, when: all(hasPhoto, when('locker', 'open', 'empty')) },
    { file: 'photo-outside', depth: 0.9, when: all(hasPhoto, when('locker', 'closed', 'unlocked')) },
    { file: 'shelf', depth: 0.9 },
    { file: 'gun-box-on-shelf', depth: 0.9, when: when('gun-box', 'on-shelf') },
    { file: 'glow', depth: 0.9, when: on },
    { file: 'light-on', depth: 0.9, when: on },
    { file: 'light-off', depth: 0.9, when: when('light', 'off') },
    { file: 'door-closed', depth: 0.9, when: when('door', 'closed') },
    'back-lights',
    { file: 'floor', depth: 1 },
    { file: 'bin', depth: 1 },
    { file: 'notebooks-in-trash', depth: 1, when: when('notebooks', 'in-trash') },
    { file: 'bench', depth: 1 },
    { file: 'bag-on-bench', depth: 1, when: all(when('bag', 'on-bench'), not(boxInBag)) },
    { file: 'bag-on-bench-open', depth: 1, when: all(when('bag', 'on-bench'), boxInBag) },
    { file: 'bag-on-floor', depth: 1, when: all(when('bag', 'on-floor'), not(boxInBag)) },
    { file: 'bag-on-floor-open', depth: 1, when: all(not(when('bag', 'on-bench')), boxInBag) },
    { file: 'dark', depth: 1, when: when('light', 'off') },
    { file: 'door-open', depth: 0.9, when: when('door', 'open') },
    { file: 'flashlight-on-bench', depth: 1, when: when('flashlight', 'on-bench') },
    'back-weather',
    'lights',
    'beyond',
    'seat',
    'stand',
    { file: 'dusk', depth: 1, when: when('light', 'off') },
    'front-weather',
  ],
  ...walkable,
  landmarks: {
    bench: { ...seatAt(664, 588, high), facing: 'left' },
    'bench-end': { ...seatAt(838, 588, high), facing: 'left' },
    locker: { ...spotAt(258, 600), facing: 'right' },
    door: { ...spotAt(990, 572), facing: 'left' },
    doorway: { ...spotAt(1136, 544), facing: 'left' },
    trash: { ...spotAt(348, 634), facing: 'right' },
    shelf: { ...spotAt(914, 606), facing: 'left' },
    basin: { ...spotAt(960, 560), facing: 'away', surface: { height: 195 } },
  },
  boxes: {
    door: { x: 1044, y: 130, width: 236, height: 410 },
    locker: { x: 310, y: 70, width: 176, height: 430 },
    photo: { x: 316, y: 170, width: 130, height: 90 },
    light: { x: 366, y: 0, width: 308, height: 26 },
    bag: { x: 785, y: 400, width: 310, height: 226 },
    flashlight: { x: 530, y: 468, width: 160, height: 34 },
    notebooks: { x: 404, y: 440, width: 104, height: 80 },
    'gun-box': { x: 676, y: 170, width: 130, height: 84 },
  },
  doors: [
    { landmark: 'door', piece: 'door' },
    { landmark: 'doorway', piece: 'door' },
  ],
  lights: [
    { slot: 'back-lights', x: 520, y: 30, rx: 320, ry: 110, colour: 'white', strength: 0.7, kind: 'steady', when: on },
    { slot: 'back-lights', x: 958, y: 150, rx: 110, ry: 90, colour: 'warm', strength: 0.6, kind: 'steady', when: on },
    {
      slot: 'back-lights',
      x: 1100,
      y: 250,
      rx: 90,
      ry: 150,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('door', 'closed'),
    },
    { slot: 'lights', x: 540, y: 630, rx: 420, ry: 84, colour: 'white', strength: 0.28, kind: 'steady', when: on },
    {
      slot: 'lights',
      x: 660,
      y: 486,
      rx: 120,
      ry: 40,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('flashlight', 'on-bench'),
    },
    {
      slot: 'lights',
      x: 1130,
      y: 340,
      rx: 130,
      ry: 230,
      colour: 'warm',
      strength: 0.4,
      kind: 'steady',
      when: when('door', 'open'),
    },
  ],
  ...indoors,
}
