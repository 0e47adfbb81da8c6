/**
 * The camera that every drawn thing of a place shares, so that road, rail and cars agree.
 * World: metres; x right, z away from the viewer, y up, the ground at y 0. Picture: 1280 × 720 units.
 */

export type Point = readonly [x: number, y: number]

/** Picture units per metre at one metre's distance. */
const focal = 1100
/** Height of the viewer's eye over the ground, metres. */
const eye = 1.25
const centre = 640
/** The horizon's y in the picture. */
export const horizon = 330
/** Angle between the road and the picture plane. */
const turn = (42 * Math.PI) / 180
const along = [Math.cos(turn), Math.sin(turn)] as const
const across = [-Math.sin(turn), Math.cos(turn)] as const
/** The middle of the stopped car's driver door on the ground. */
const origin = [0.25, 6.4] as const

/**
 * A point of the roadside in the picture.
 * @param t metres along the road from the driver's door, away from the viewer (to the right) positive
 * @param s metres across the road, from the near side of the cars toward the verge
 * @param y metres over the ground
 */
export function project(t: number, s: number, y: number): Point {
  const x = origin[0] + along[0] * t + across[0] * s
  const z = Math.max(0.35, origin[1] + along[1] * t + across[1] * s)
  return [centre + (x * focal) / z, horizon + ((eye - y) * focal) / z]
}

/** Picture units per metre at a place on the ground. */
export const scaleAt = (t: number, s: number): number =>
  focal / Math.max(0.35, origin[1] + along[1] * t + across[1] * s)
