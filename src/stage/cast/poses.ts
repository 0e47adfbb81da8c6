import type { CastView } from '#engine'
import type { PieceName } from './compose.ts'
import type { Wardrobe } from './wardrobe.ts'

type Pose = CastView['pose']

/** Frames of one cycle of the walk: two steps. */
export const WALK_FRAMES = 8

/** Poses that have a body of their own for who sits in a wheelchair; all others sit as they are. */
const seatedPoses: ReadonlySet<Pose> = new Set([
  'arms-crossed',
  'pointing',
  'phone-up',
  'gripping-arm',
  'hands-up',
  'hands-behind',
])
/** Poses whose body would hide an artificial leg, and what is shown instead. */
const openLegs: Partial<Record<Pose, PieceName>> = {
  'arms-crossed': 'body/prosthesis-arms-crossed',
  walking: 'body/standing',
  leaning: 'body/standing',
}

/** The body that shows a pose. A walk is a cycle of bodies; its first is also the pose that stands still. */
export function bodyOf(
  { pose, place }: Pick<CastView, 'pose' | 'place'>,
  { build }: Pick<Wardrobe, 'build'>,
): PieceName {
  if (place === 'driver-seat') return 'body/seated'
  if (build === 'wheelchair' && pose !== 'prone') {
    return seatedPoses.has(pose) ? `body/wheelchair-${pose}` : 'body/wheelchair'
  }
  if (build === 'prosthesis' && openLegs[pose]) return openLegs[pose]
  return pose === 'walking' ? 'body/walking-0' : `body/${pose}`
}

export const walkBody = (frame: number): PieceName =>
  `body/walking-${((frame % WALK_FRAMES) + WALK_FRAMES) % WALK_FRAMES}`
