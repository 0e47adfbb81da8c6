/** A room seen straight on from its open side: the camera of all rooms, in metres, and flat pieces standing in it. */
import type { Point } from '../projection.ts'
import { c, down, ink, path, shape, tag } from '../svg.ts'

export type More = Record<string, string | number>
/** Wider than the picture, for the camera's moves. */
export const canvas = { x: -140, y: -90, width: 1560, height: 900 } as const
/** The back wall's distance, the side walls' distance from the middle, the ceiling's height. Metres. */
export const back = 7.18
export const half = 3.59
export const ceiling = 2.75
/** How near walls, floor and ceiling come: out of the picture on every side. */
export const near = 2.7

export const lined = { stroke: c('ink'), 'stroke-width': 3 }
export const thin = { stroke: c('ink'), 'stroke-width': 1.8 }
/** Shown at any time but by day. */
export const lit = { class: 'lit' }

/** @param x metres to the right of the middle @param y metres over the floor @param z metres from the viewer */
export const at = (x: number, y: number, z: number): Point => [640 + (1100 * x) / z, 330 + (1100 * (1.24 - y)) / z]

/** A flat piece, drawn from the corner nearest the middle: a card leaves out what begins outside its crop. */
function quad(corners: readonly Point[], fill: string, more: More): string {
  const far = corners.map(([x, y]) => Math.hypot(x - 640, y - 360))
  const first = far.indexOf(Math.min(...far))
  return shape([...corners.slice(first), ...corners.slice(0, first)], fill, more)
}

/** Facing the viewer. */
export const front = (x1: number, x2: number, y1: number, y2: number, z: number, fill: string, more: More = {}) =>
  quad([at(x1, y2, z), at(x2, y2, z), at(x2, y1, z), at(x1, y1, z)], fill, more)

/** Facing left or right. */
export const side = (x: number, y1: number, y2: number, z1: number, z2: number, fill: string, more: More = {}) =>
  quad([at(x, y2, z1), at(x, y2, z2), at(x, y1, z2), at(x, y1, z1)], fill, more)

/** Facing up or down. */
export const level = (y: number, x1: number, x2: number, z1: number, z2: number, fill: string, more: More = {}) =>
  quad([at(x1, y, z2), at(x2, y, z2), at(x2, y, z1), at(x1, y, z1)], fill, more)

export const seam = (from: Point, to: Point, width: number, colour: string, more: More = {}): string =>
  ink([from, to], width, colour, more)

export const disc = (cx: number, cy: number, rx: number, ry: number, fill: string, more: More = {}): string =>
  tag('ellipse', { cx, cy, rx, ry, fill, ...more })

/** Everything in the picture: a veil of shade or light. It begins inside, for the same reason. */
export const veil = (fill: string, more: More = {}): string =>
  path('M140 300H-140V-90H1420V810H-140V300z', { fill, ...more })

/** Dark all around, clear about one point: the reach of a lamp. */
export const reach = (id: string, x: number, y: number, r: number, dark: number): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}"><stop offset="0" stop-color="#060a16" stop-opacity="0"/><stop offset=".35" stop-color="#060a16" stop-opacity="${dark * 0.25}"/><stop offset="1" stop-color="#060a16" stop-opacity="${dark}"/></radialGradient>`

/** Paints of a plastered room: its back wall from `top` to `foot`, its ceiling down to `edge`, its sides. Picture units. */
export const plaster = (top: number, foot: number, edge: number): string =>
  down('paint', top, foot, [
    [0, c('plaster')],
    [0.5, c('plaster-lit')],
    [1, c('plaster')],
  ]) +
  down('over', -90, edge, [
    [0, c('plaster-low')],
    [1, c('plaster')],
  ]) +
  down('aside', -90, 620, [
    [0, c('plaster-low')],
    [0.6, c('plaster')],
    [1, c('plaster-low')],
  ])

/** The lines in which back wall, side walls and ceiling meet. */
export const edges = (): string =>
  [-half, half]
    .map(
      (x) =>
        seam(at(x, 0, back), at(x, ceiling, back), 3, c('ink')) +
        seam(at(x, ceiling, back), at(x, ceiling, near), 3, c('ink')),
    )
    .join('') + seam(at(-half, ceiling, back), at(half, ceiling, back), 3, c('ink'))

/**
 * A point of a door's leaf in the back wall that hangs on the right and turns into the room by `turn` quarters: `u` from
 * the hinge to the lock, `y` metres over the floor. @param left the lock's side, metres @param right the hinge
 */
export const leafPoint =
  (left: number, right: number) =>
  (turn: number) =>
  (u: number, y: number): Point => {
    const angle = (turn * Math.PI) / 2
    const wide = right - left
    return at(right - u * wide * Math.cos(angle), y, back - u * wide * Math.sin(angle))
  }
