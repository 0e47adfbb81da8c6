import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { desk } from './desk.ts'
import { far } from './far.ts'
import { foreground } from './foreground.ts'
import { board, cabinets, clock, coffee, desks } from './furniture.ts'
import { partition } from './partition.ts'
import { canvas, disc, lit, reach, veil } from './space.ts'
import { door, floor, hall, outlook, shell } from './walls.ts'

function room(): string {
  const defs =
    down('paint', 90, 520, [
      [0, c('wall-low')],
      [0.5, c('wall')],
      [1, c('wall-low')],
    ]) +
    down('over', -90, 98, [
      [0, c('wall-line')],
      [1, c('wall-low')],
    ]) +
    down('right', -90, 620, [
      [0, c('wall-line')],
      [0.6, c('wall-low')],
      [1, c('wall-line')],
    ]) +
    down('tiles', 520, 810, [
      [0, c('floor-lit')],
      [0.4, c('floor')],
      [1, c('floor-line')],
    ]) +
    down('shaft', 150, 560, [
      [0, c('white-lit'), 0.3],
      [1, c('white-lit'), 0],
    ]) +
    down('cone-back', 336, 414, [
      [0, c('beam'), 0.8],
      [1, c('lamp'), 0.2],
    ]) +
    round('cold', [
      [0, c('white-lit'), 0.34],
      [0.5, c('white-lit'), 0.1],
      [1, c('white-lit'), 0],
    ]) +
    round('pool', [
      [0, c('lamp'), 0.5],
      [0.5, c('lamp'), 0.16],
      [1, c('lamp'), 0],
    ]) +
    reach('dark', 610, 430, 760, 0.72)
  return file(
    canvas,
    defs,
    shell() +
      hall() +
      outlook() +
      board() +
      clock() +
      door() +
      floor() +
      coffee() +
      desks() +
      cabinets() +
      veil('url(#dark)', lit) +
      disc(566, 620, 330, 74, 'url(#pool)', lit) +
      disc(812, 366, 210, 150, 'url(#pool)', lit) +
      disc(566, 390, 250, 190, 'url(#pool)', lit),
  )
}

const picture = (time: Time): string =>
  card([far(), room(), partition(), desk()], time, { x: 20, y: 40, width: 1180, height: 664 }, '')

/** Where the shift writes what happened: desks under lamps, and a glass corner to the hall. */
export const reportRoom: Record<string, () => string> = {
  far,
  room,
  partition,
  desk,
  foreground,
  ...cards(picture),
}
