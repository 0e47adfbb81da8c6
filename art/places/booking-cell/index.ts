/** Where people are booked: counter, chart, bench, and a cell behind bars. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { canvas, lit, reach, veil } from '../report-room/space.ts'
import { bars, blanket, door, inside } from './cell.ts'
import { desk, shelves } from './desk.ts'
import { camera, cover, dark, form, tray } from './pieces.ts'
import { bench, controlRoom, heightChart, telephone } from './wall-things.ts'
import { floor, shell } from './walls.ts'

function room(): string {
  const defs =
    down('paint', 90, 520, [
      [0, c('wall')],
      [0.5, c('wall-lit')],
      [1, c('wall')],
    ]) +
    down('over', -90, 98, [
      [0, c('wall-low')],
      [1, c('wall')],
    ]) +
    down('aside', -90, 620, [
      [0, c('wall-line')],
      [0.5, c('wall-low')],
      [1, c('wall-line')],
    ]) +
    down('cellwall', 100, 500, [
      [0, c('wall-low')],
      [0.5, c('wall')],
      [1, c('wall-low')],
    ]) +
    down('sky', 205, 252, [
      [0, c('sky-mid')],
      [1, c('sky-low')],
    ]) +
    down('concrete', 520, 810, [
      [0, c('floor-lit')],
      [0.4, c('floor')],
      [1, c('floor-line')],
    ]) +
    round('pool', [
      [0, c('beam'), 0.46],
      [0.55, c('beam'), 0.14],
      [1, c('beam'), 0],
    ]) +
    reach('dark', 620, 360, 800, 0.6)
  return file(
    canvas,
    defs,
    shell() +
      shelves() +
      controlRoom() +
      heightChart() +
      telephone() +
      floor() +
      inside() +
      bench() +
      desk() +
      veil('url(#dark)', lit),
  )
}

const picture = (time: Time): string =>
  card([room(), bars(), door(0), camera('live')], time, { x: 92, y: 40, width: 1120, height: 630 }, '')

export const bookingCell: Record<string, () => string> = {
  room,
  blanket,
  bars,
  'door-closed': () => door(0),
  'door-ajar': () => door(0.36),
  'door-open': () => door(0.98),
  'camera-live': () => camera('live'),
  'camera-turned': () => camera('turned'),
  'camera-off': () => camera('off'),
  cover,
  form,
  tray,
  dark,
  ...cards(picture),
}
