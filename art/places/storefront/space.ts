/** The forecourt's own camera, straight at the shop. Metres up; x as in the picture; nearness in picture units a metre. */
import type { Point } from '../projection.ts'
import { c, shape, tag } from '../svg.ts'

export const box = { x: -140, y: -90, width: 1560, height: 900 }
export const right = box.x + box.width
const horizon = 330
const eye = 1.25

/** How near the shop's wall is: far enough for a car to stand across before it. */
export const wall = 100
/** How much nearer the shop comes when no car stands before it. */
export const step = 1.4

/** The y in the picture of a height. */
export const level = (y: number, near = wall): number => horizon + (eye - y) * near
/** A point by its x in the picture as it is at the shop's wall. */
export const at = (x: number, y: number, near: number): Point => [640 + ((x - 640) * near) / wall, level(y, near)]

export type More = Record<string, string | number>
/** A rectangle, as a path: what is lit must be one to be left out of cards by day. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, more: More = {}): string =>
  more['rx'] === undefined
    ? shape(
        [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ],
        fill,
        more,
      )
    : tag('rect', { x, y, width: w, height: h, fill, ...more })
/** An upright piece of the wall between two heights. */
export const panel = (x1: number, x2: number, low: number, high: number, fill: string, more: More = {}): string =>
  rect(x1, level(high), x2 - x1, level(low) - level(high), fill, more)

export const lined = { stroke: c('ink'), 'stroke-width': 3 }
export const thin = { stroke: c('ink'), 'stroke-width': 2 }
