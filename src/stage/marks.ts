import type { Mark } from '#engine'

/** The picture's own units: 1280 × 720, y down. Everything on stage is placed in these. */
export const world = { width: 1280, height: 720 } as const

/** Where a person's feet are, how large they stand, and between which layers. */
export interface Spot {
  readonly x: number
  readonly y: number
  /** 1 is a figure 460 units tall. */
  readonly scale: number
  /** `seat` sits in the car, `beyond` stands behind it, `front` is before everything that stands. */
  readonly depth: 'stand' | 'seat' | 'beyond' | 'front'
}

export type Marks = Readonly<Record<Exclude<Mark, 'off'>, Spot>>

/** Height of an adult at scale 1, in picture units. */
export const adult = 460

const horizon = 330
/** The taller the nearer: by the same camera the places are drawn with. */
const stand = (x: number, y: number): Spot => ({ x, y, scale: (y - horizon) / 326, depth: 'stand' })

/** Nothing stands in the way: evenly across. */
export const openMarks: Marks = {
  'far-left': stand(120, 662),
  left: stand(300, 650),
  'centre-left': stand(465, 644),
  centre: stand(640, 640),
  'centre-right': stand(800, 644),
  right: stand(960, 652),
  'far-right': stand(1135, 664),
  'driver-seat': stand(465, 644),
  'passenger-side': stand(800, 644),
}

/** The trainee's own figure stands a step nearer the viewer than others would on the same mark. */
export const nearer = (spot: Spot): Spot =>
  spot.depth === 'stand' ? { ...spot, y: spot.y + 60, scale: spot.scale * 1.12 } : spot

/** Out of the picture, on the side nearer to where someone stands or will stand. */
export const outside = (spot: Spot): Spot => ({
  ...spot,
  x: spot.x < world.width / 2 ? -190 : world.width + 190,
  depth: 'stand',
})

/** Where someone stands on a mark of a place. */
export function spotOf(marks: Marks, mark: Exclude<Mark, 'off'>, you: boolean): Spot {
  return you ? nearer(marks[mark]) : marks[mark]
}
