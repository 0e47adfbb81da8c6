import type { CastMember } from './cast/index.ts'

/** What of the ground somebody darkens, as shares of the shadow of somebody who stands. */
export interface Footing {
  /** How far ahead of the spot its middle is, at scale 1, picture units. */
  readonly ahead: number
  readonly broad: number
  readonly deep: number
}

const standing: Footing = { ahead: 0, broad: 1, deep: 1 }
/** Only the feet of who sits on a seat are on the ground, before it: on the seat itself no shadow of the ground may lie. */
const seated: Footing = { ahead: 92, broad: 0.52, deep: 0.5 }
/** How much broader than that of somebody who stands the shadow is. */
const breadth: Partial<Record<CastMember['pose'], number>> = {
  prone: 1.5,
  'sitting-ground': 1.2,
  crouching: 1.1,
  kneeling: 1.2,
  'kneeling-on': 1.2,
}

/** @param onSeat whether the body that is shown sits on a seat of the place */
export function footingOf(pose: CastMember['pose'], onSeat: boolean): Footing {
  if (onSeat) return seated
  const broad = breadth[pose]
  return broad === undefined ? standing : { ...standing, broad }
}
