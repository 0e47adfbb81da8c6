import type { CastView } from '#engine'
import bodyPoints from '../../../assets/cast/points.json'
import { withArtificialLeg } from './changes.ts'
import type { PieceName } from './compose.ts'
import type { Wardrobe } from './wardrobe.ts'

type Pose = CastView['pose']

/**
 * What a body can do on stage: the poses of the format, and what only the direction asks for. `hand-out` holds an open
 * hand toward the other, `hand-on-shoulder` reaches out at the height of shoulders, `kneeling` is one knee on the ground
 * (`kneeling-on` has it on somebody who lies there).
 */
export type StagePose = Pose
/** Somebody as the stage shows them. */
export type CastMember = Omit<CastView, 'pose'> & {
  readonly pose: StagePose
  /** Whether the back is toward the viewer. */
  readonly back?: boolean
}

/** Frames of one cycle of the walk: two steps. */
export const WALK_FRAMES = 8

/** Poses that have a body of their own for who sits in a wheelchair; all others sit as they are. */
const seatedPoses: ReadonlySet<StagePose> = new Set([
  'arms-crossed',
  'pointing',
  'phone-up',
  'gripping-arm',
  'hand-out',
  'hand-on-shoulder',
  'hands-up',
  'hands-behind',
])
/** Poses that have a body; all others stand. */
const drawn: ReadonlySet<string> = new Set(Object.keys(bodyPoints))

/** The body that shows a pose. A walk is a cycle of bodies; its first is also the pose that stands still. */
export function bodyOf(
  { pose, place }: Pick<CastMember, 'pose' | 'place'>,
  { build }: Pick<Wardrobe, 'build'>,
): PieceName {
  if (place === 'driver-seat') return 'body/seated'
  if (build === 'wheelchair' && pose !== 'prone') {
    return seatedPoses.has(pose) ? `body/wheelchair-${pose}` : 'body/wheelchair'
  }
  const name = pose === 'walking' ? 'walking-0' : drawn.has(pose) ? pose : 'standing'
  return `body/${build === 'prosthesis' ? withArtificialLeg(name) : name}`
}

export function walkBody(frame: number, build: Wardrobe['build'] = 'standing'): PieceName {
  const name = `walking-${((frame % WALK_FRAMES) + WALK_FRAMES) % WALK_FRAMES}`
  return `body/${build === 'prosthesis' ? withArtificialLeg(name) : name}`
}
