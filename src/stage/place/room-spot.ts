import type { Spot } from '../marks.ts'

/** The camera of the rooms that are seen straight on: the picture's middle and horizon, units a metre at one metre, the eye's height. */
const centre = 640
const horizon = 330
const focal = 1100
const eye = 1.24

const px = (x: number, z: number): number => Math.round(centre + (focal * x) / z)
const py = (y: number, z: number): number => Math.round(horizon + (focal * (eye - y)) / z)

/**
 * A place to stand in a room.
 * @param x metres to the right of the middle
 * @param z metres from the viewer
 */
export function standAt(x: number, z: number, more: Partial<Spot> = {}): Spot {
  const y = py(0, z)
  return { x: px(x, z), y, scale: (y - horizon) / 326, depth: 'stand', ...more }
}

/**
 * A place to sit in a room.
 * @param x of the hips, metres to the right of the middle
 * @param feet and `hips`: how far each is from the viewer, metres
 * @param high of the seat over the floor, metres
 */
export function sitAt(x: number, feet: number, hips: number, high: number, more: Partial<Spot> = {}): Spot {
  const spot = standAt(0, feet)
  return { ...spot, x: px(x, hips), seat: { height: spot.y - py(high, hips) }, ...more }
}
