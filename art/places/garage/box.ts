/** Upright boxes and floors of the bays and rooms below the station, in the picture's own units. */
import type { Point } from '../projection.ts'
import { c, down, ink, round, tag } from '../svg.ts'

export type More = Record<string, string | number>
/** Where every wall begins and ends: wider than the picture, for the camera's moves. */
export const left = -140
export const width = 1560
/** Where wall and floor meet. */
export const foot = 512
const vanish: Point = [640, 330]
export const lined = { stroke: c('ink'), 'stroke-width': 3 }
export const thin = { stroke: c('ink'), 'stroke-width': 2 }

export const rect = (x: number, y: number, w: number, h: number, fill: string, more: More = {}): string =>
  tag('rect', { x, y, width: w, height: h, fill, ...more })

export const disc = (cx: number, cy: number, rx: number, ry: number, fill: string, more: More = {}): string =>
  tag('ellipse', { cx, cy, rx, ry, fill, ...more })

/** A point of the floor under `x` at the wall, at the height `to` of the picture. */
export function ray(x: number, to: number): Point {
  const k = (to - vanish[1]) / (foot - vanish[1])
  return [vanish[0] + (x - vanish[0]) * k, to]
}

export const across = (y: number, thickness: number, colour: string, more: More = {}): string =>
  ink(
    [
      [left, y],
      [left + width, y],
    ],
    thickness,
    colour,
    more,
  )

/** Paints of a floor of concrete, named `id` and fading out at `low`, and of a lamp's light on it, named `pool`. */
export const slab = (id: string, low: number): string =>
  down(id, foot, low, [
    [0, c('floor-lit')],
    [0.4, c('floor')],
    [1, c('floor-line')],
  ]) +
  round('pool', [
    [0, c('beam'), 0.5],
    [0.55, c('beam'), 0.16],
    [1, c('beam'), 0],
  ])
