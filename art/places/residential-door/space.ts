/** The home's own camera, straight at its front. Metres across and up; nearness in picture units a metre. */
import type { Point } from '../projection.ts'

export const box = { x: -140, y: -90, width: 1560, height: 900 }
const horizon = 330
const eye = 1.25

/** How near the house's wall is, the edge of its porch, and the lowest step; people stand at about 250. */
export const wall = 140
export const porch = 182
/** The height of the porch, metres. */
export const deck = 0.36

/** A point by its x in the picture as it is at the house's wall. */
export const at = (x: number, y: number, near: number): Point => [
  640 + ((x - 640) * near) / wall,
  horizon + (eye - y) * near,
]

/** The y in the picture of a height. */
export const level = (y: number, near: number): number => horizon + (eye - y) * near
