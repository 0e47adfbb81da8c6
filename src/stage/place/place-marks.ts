import type { Landmark, Place } from '#scenario'
import { world } from '../marks.ts'
import { setOf } from './set-of.ts'

/** A landmark and where somebody stands who is there, picture units: 1280 × 720, y down. */
export interface PlaceMark {
  readonly landmark: Landmark
  readonly x: number
  readonly y: number
}

/** The landmarks of a place, where people are who are at them: inside the picture, from left to right. */
export function placeMarks(place: Place): readonly PlaceMark[] {
  const spots = Object.entries(setOf(place).landmarks ?? {}) as [Landmark, { readonly x: number; readonly y: number }][]
  const inside = (value: number, most: number): number => Math.min(most, Math.max(0, value))
  return spots
    .map(([landmark, { x, y }]) => ({ landmark, x: inside(x, world.width), y: inside(y, world.height) }))
    .toSorted((a, b) => a.x - b.x)
}
