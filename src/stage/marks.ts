import type { Landmark, Mark, Standing } from '#scenario'

/** The picture's own units: 1280 × 720, y down. Everything on stage is placed in these. */
export const world = { width: 1280, height: 720 } as const

/** Where a person stands: the point of the feet, the size, and the layers between which they are drawn. */
export interface Spot {
  readonly x: number
  readonly y: number
  /** 1 is a figure 460 units tall. */
  readonly scale: number
  /** `seat` is in the car, `beyond` behind it, `front` in front of everything that stands. */
  readonly depth: 'stand' | 'seat' | 'beyond' | 'front'
  /** How high hips are that sit here, picture units above `y`, where the feet are. Absent where nothing is to sit on. */
  readonly seat?: { readonly height: number }
  /** How high hands lie on a surface here that is lower than they would lie on a wall, picture units above `y`. */
  readonly surface?: { readonly height: number }
  /** Where somebody at this spot is turned to unless they look at anybody. */
  readonly facing?: 'left' | 'right' | 'away'
}

/** The places of a set where people can stand or sit, by the marks of the scenario format and the landmarks of the place. */
export type Marks = Readonly<Record<Exclude<Mark, 'off'>, Spot>> & Readonly<Partial<Record<Landmark, Spot>>>

/** Height of an adult at scale 1, in picture units. */
export const adult = 460

const horizon = 330
/** Where somebody stands whose feet are at (x, y). Sizes follow the perspective in which the places are drawn: the nearer, the taller. */
export const spotAt = (x: number, y: number): Spot => ({ x, y, scale: (y - horizon) / 326, depth: 'stand' })

/**
 * Where somebody sits whose feet are at (x, y).
 * @param high how high the seat is drawn there, at scale 1, picture units
 */
export const seatAt = (x: number, y: number, high = 144): Spot => {
  const spot = spotAt(x, y)
  return { ...spot, seat: { height: high * spot.scale } }
}

/** The marks of a place in which nothing stands in the way: evenly across. */
export const openMarks: Marks = {
  'far-left': spotAt(120, 662),
  left: spotAt(300, 650),
  'centre-left': spotAt(465, 644),
  centre: spotAt(640, 640),
  'centre-right': spotAt(800, 644),
  right: spotAt(960, 652),
  'far-right': spotAt(1135, 664),
  'driver-seat': spotAt(465, 644),
  'passenger-side': spotAt(800, 644),
}

/** Feet lower than this are cut off by the edge of the picture. */
const lowest = 704

/** The trainee's own figure stands a step nearer the viewer than others would on the same mark. */
export const nearer = (spot: Spot): Spot =>
  spot.depth === 'stand' ? { ...spot, y: Math.min(lowest, spot.y + 60), scale: spot.scale * 1.12 } : spot

/** The spot outside the picture on the side that is nearer to a spot. */
export const outside = (spot: Spot): Spot => ({
  ...spot,
  x: spot.x < world.width / 2 ? -190 : world.width + 190,
  depth: 'stand',
})

/** Where a person stands who is on a mark or at a landmark of a place; in the middle where the place has no such landmark. */
export function spotOf(marks: Marks, standing: Exclude<Standing, 'off'>, you: boolean): Spot {
  const spot = marks[standing] ?? marks.centre
  // What is at a landmark is there.
  return you && standing in openMarks ? nearer(spot) : spot
}
