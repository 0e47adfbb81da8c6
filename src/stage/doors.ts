import type { Landmark } from '#scenario'
import { outside } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { Door } from './place/place-set.ts'

/** The way by which somebody comes or goes. */
export interface Way {
  /** The spot outside the picture, or in the door. */
  readonly spot: Spot
  /** The landmark of the door, or null at the edge of the picture. */
  readonly door: Landmark | null
}

/** How near the door somebody is who passes it, picture units. */
const passing = 150
/** From here on somebody fades as they go through. */
const fading = 70

const distance = (a: { readonly x: number; readonly y: number }, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The way out of the picture from a spot, and into it: through the nearest door, if it is nearer than the edge. */
export function wayFrom(spot: Spot, marks: Marks, doors: readonly Door[]): Way {
  const edge: Way = { spot: outside(spot), door: null }
  // Nobody gets from behind a thing, or out of a car, straight to a door.
  if (spot.depth !== 'stand') return edge
  const ways = doors.flatMap(({ landmark }): Way[] => {
    const at = marks[landmark]
    return at?.depth === 'stand' ? [{ spot: at, door: landmark }] : []
  })
  return [edge, ...ways].toSorted((a, b) => distance(spot, a.spot) - distance(spot, b.spot))[0] ?? edge
}

/** Whether somebody at a point is going through the door of their way. */
export const passes = (way: Way | null, at: { readonly x: number; readonly y: number }): boolean =>
  way !== null && way.door !== null && distance(at, way.spot) < passing

/** How much of somebody at a point is to be seen, 0 to 1: who is in a door is behind it. */
export const seenAt = (way: Way | null, at: { readonly x: number; readonly y: number }): number =>
  way === null || way.door === null ? 1 : Math.min(1, distance(at, way.spot) / fading)
