import type { Spot } from './marks.ts'

/** How somebody goes to a spot. */
export interface Going {
  /** Is there at once and walks nowhere. */
  readonly cut: boolean
  /** Goes to where an act is done, which is seen for a few seconds only. */
  readonly hurry?: boolean
  /** Nobody is to be seen where they were, even until the picture of the new pose is there. */
  readonly vanish?: boolean
}

/** Walking speed, picture units a second, and the shortest and longest walk in ms. */
const pace = 300
const briefest = 450
const longest = 2800
/** The longest way to an act, ms. */
const hurried = 1000

/** How long a way takes, ms. @param distance picture units */
export function timeFor(distance: number, hurry: boolean): number {
  const usual = Math.min(longest, Math.max(briefest, (distance / pace) * 1000))
  return hurry ? Math.min(hurried, usual * 0.6) : usual
}

export const sameSpot = (a: Spot, b: Spot): boolean =>
  a.x === b.x && a.y === b.y && a.scale === b.scale && a.depth === b.depth

type Depth = Spot['depth']
const inside: ReadonlySet<Depth> = new Set(['seat', 'beyond'])

/** Whether a way leads into a car or out of it, or from behind a thing: nobody is seen on it. */
export const isUnseen = (from: Depth, to: Depth): boolean => from !== to && (inside.has(from) || inside.has(to))
