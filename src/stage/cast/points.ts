import points from '../../../assets/cast/points.json'
import { ADULT, type PieceName } from './compose.ts'

/**
 * Places on a body by which one person touches another: the hand in front, the upper arm and the shoulder on the side
 * faced, the middle of the back, the knee that goes down, both wrists where another takes hold of them; and `seat`, what
 * of somebody who sits lies on the seat.
 */
export type PointName = 'hand' | 'arm' | 'shoulder' | 'back' | 'knee' | 'wrists' | 'seat' | Seen
/** Where the head sits, and the middles of the hand in front and the other one, where a body shows them. */
type Seen = 'neck' | 'front-hand' | 'other-hand'

export interface Point {
  readonly x: number
  readonly y: number
}

const ofBodies: Partial<Record<string, Partial<Record<PointName, number[]>>>> = points

/**
 * Where a point of a body is, from the ground it stands on, when it faces right and a standing adult is `height` tall.
 * Needs no picture. Who faces left has `x` the other way.
 */
export function pointOfBody(body: PieceName, name: PointName, height: number): Point {
  return seenOfBody(body, name, height) ?? { x: 0, y: 0 }
}

/** The same; null where the body shows no such point. */
export function seenOfBody(body: PieceName, name: PointName, height: number): Point | null {
  const at = ofBodies[body.slice('body/'.length)]?.[name]
  return at ? { x: ((at[0] ?? 0) * height) / ADULT, y: ((at[1] ?? 0) * height) / ADULT } : null
}

/** How far the head on a body is turned, degrees. */
export const headTurnOf = (body: PieceName): number => ofBodies[body.slice('body/'.length)]?.neck?.[2] ?? 0
