import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { canvas, lit, reach, veil } from '../report-room/space.ts'
import { chair, foreground, table } from './things.ts'
import { camera, clock, door, floor, mirror, padding, panel, shell, slot } from './walls.ts'

function room(): string {
  const defs =
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
    down('fall', 90, 560, [
      [0, c('beam'), 0.2],
      [0.6, c('beam'), 0.05],
      [1, c('beam'), 0],
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
    shell() +
      slot() +
      mirror() +
      padding() +
      clock() +
      door() +
      floor() +
      chair(236, 548, 0.98) +
      veil('url(#edge)') +
      veil('url(#dark)', lit) +
      panel() +
      camera(),
  )
}

const picture = (time: Time): string => card([room(), table()], time, { x: 64, y: 30, width: 1140, height: 641 }, '')

/** One light, one table, and a mirror somebody may stand behind. */
export const interviewRoom: Record<string, () => string> = {
  room,
  table,
  foreground,
  ...cards(picture),
}
