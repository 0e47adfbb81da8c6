/** The sidewalk's own camera: along the street, the road on the left and the shops on the right. Metres; z is away. */
import type { Point } from '../projection.ts'
import { c } from '../svg.ts'
import { at as near } from '../alley/space.ts'

export const box = { x: -140, y: -90, width: 1560, height: 900 }
/** The kerb's edge, the shop fronts and the fronts across the road, metres from the line of sight. */
export const kerb = -2.3
export const wall = 3
export const across = -12.5
/** How far down the road's surface lies. */
export const road = -0.13
/** The end of what is drawn of the street. */
export const end = 62

/** A point of the street in the picture: metres to the right, up and away. People stand at about 4.3 metres. */
export const at = (x: number, y: number, z: number): Point => near(x, y, 1100 / z)

/** A flat piece of an upright wall along the street, from `z1` to `z2`. */
export const along = (x: number, z1: number, z2: number, low: number, high: number): Point[] => [
  at(x, low, z1),
  at(x, high, z1),
  at(x, high, z2),
  at(x, low, z2),
]

/** A flat piece that faces the viewer. */
export const facing = (z: number, x1: number, x2: number, low: number, high: number): Point[] => [
  at(x1, low, z),
  at(x1, high, z),
  at(x2, high, z),
  at(x2, low, z),
]

/** A flat piece that lies, at a height. */
export const lying = (y: number, z1: number, z2: number, x1: number, x2: number): Point[] => [
  at(x1, y, z1),
  at(x2, y, z1),
  at(x2, y, z2),
  at(x1, y, z2),
]

export const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })
