import type { Point } from './projection.ts'

/** Flat pieces as a place's own camera sees them. */
export interface Flats {
  /** On an upright wall that runs away from the viewer, from one distance to another and from low to high. */
  readonly along: (x: number, from: number, to: number, low: number, high: number) => Point[]
  /** Facing the viewer. */
  readonly facing: (distance: number, x1: number, x2: number, low: number, high: number) => Point[]
  /** Lying, at a height. */
  readonly lying: (y: number, from: number, to: number, x1: number, x2: number) => Point[]
}

/** @param at a point in the picture: metres to the right and up, and a distance in the place's own measure */
export const flatsOf = (at: (x: number, y: number, distance: number) => Point): Flats => ({
  along: (x, from, to, low, high) => [at(x, low, from), at(x, high, from), at(x, high, to), at(x, low, to)],
  facing: (distance, x1, x2, low, high) => [
    at(x1, low, distance),
    at(x1, high, distance),
    at(x2, high, distance),
    at(x2, low, distance),
  ],
  lying: (y, from, to, x1, x2) => [at(x1, y, from), at(x2, y, from), at(x2, y, to), at(x1, y, to)],
})
