import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, group, round } from '../svg.ts'
import { canvas, lit, reach, veil } from '../report-room/space.ts'
import { camera, dark, fall, panel } from './ceiling.ts'
import { ajar, hall, open, shut } from './door.ts'
import { page, phone, photo } from './evidence.ts'
import { chair, table } from './things.ts'
import { clock, floor, frame, gap, mirror, padding, shell, slot } from './walls.ts'

function room(): string {
  const defs =
    gap() +
    down('paint', 98, 520, [
      [0, c('wall-lit')],
      [0.5, c('wall')],
      [1, c('wall-low')],
    ]) +
    down('over', -90, 98, [
      [0, c('wall-low')],
      [1, c('wall')],
    ]) +
    down('carpet', 520, 810, [
      [0, c('floor')],
      [0.3, c('floor-lit')],
      [0.8, c('floor')],
    ]) +
    down('mirror', 200, 370, [
      [0, c('inside')],
      [0.6, c('glass')],
      [1, c('inside')],
    ]) +
    down('sky', 136, 186, [
      [0, c('sky-mid')],
      [1, c('sky-low')],
    ]) +
    round('wash', [
      [0, c('beam'), 0.42],
      [0.5, c('beam'), 0.12],
      [1, c('beam'), 0],
    ]) +
    round('pool', [
      [0, c('beam'), 0.5],
      [0.55, c('beam'), 0.16],
      [1, c('beam'), 0],
    ]) +
    reach('edge', 640, 330, 860, 0.5) +
    reach('dark', 640, 360, 720, 0.6)
  return file(
    canvas,
    defs,
    group(
      shell() +
        slot() +
        mirror() +
        padding() +
        clock() +
        frame() +
        floor() +
        veil('url(#edge)') +
        veil('url(#dark)', lit),
      { 'clip-path': 'url(#gap)' },
    ),
  )
}

const seatBox = { x: 340, y: 390, width: 620, height: 290 }
/** The chair at the left end of the table. */
const leftChair = (): string => file(seatBox, '', chair(425, 645, 0.966, 1))
/** The other one, across or moved up beside the first. */
const farChair = (): string => file(seatBox, '', chair(855, 645, 0.966, -1))
const nearChair = (): string => file(seatBox, '', chair(712, 664, 1.02, -1))

const picture = (time: Time): string =>
  card(
    [hall(), room(), shut(), fall(), panel(true), camera(true), table(), leftChair(), farChair()],
    time,
    { x: 64, y: 30, width: 1140, height: 641 },
    '',
  )

/** One light, one table, and a mirror somebody may stand behind. */
export const interviewRoom: Record<string, () => string> = {
  hall,
  room,
  'door-closed': shut,
  'door-ajar': ajar,
  'door-open': open,
  fall,
  'light-on': () => panel(true),
  'light-off': () => panel(false),
  dark,
  'camera-live': () => camera(true),
  'camera-off': () => camera(false),
  table,
  chair: leftChair,
  'chair-across': farChair,
  'chair-beside': nearChair,
  'phone-on-table': () => phone(false),
  'phone-lit': () => phone(true),
  'photo-on-table': () => photo(false),
  'photo-face-down': () => photo(true),
  'page-on-table': () => page(false),
  'page-signed': () => page(true),
  ...cards(picture),
}
