import type { CastView } from '#engine'

/** Poses of the head, the voice or the legs alone: the arms are as they are when somebody stands or sits. */
const idle: ReadonlySet<string> = new Set([
  'standing',
  'walking',
  'sitting',
  'nodding',
  'shaking-head',
  'looking-away',
  'looking-up',
])
/** What is carried in a hanging arm; all else that is in hand is held so that it can be seen. */
const carriedLow: ReadonlySet<string> = new Set(['bag', 'baton', 'handgun-low', 'jacket', 'taser'])
/** Poses that say for themselves where handcuffed hands are, or in which they cannot be seen. */
const ownArms: ReadonlySet<string> = new Set([
  'prone',
  'supine',
  'on-side',
  'sitting-ground',
  'slumped',
  'sitting-cuffed',
  'hands-behind',
  'going-down',
  'tending',
  'striking-low',
  'asleep',
  'crouching',
  'kneeling',
  'pulling-away',
  'struggling',
  'takedown',
])

/**
 * Bodies that differ from their pose in the arms: `cuffed-front` has both hands together in front, `carrying` around
 * something long, `showing` lifts one forearm so that what is in that hand is seen, `lighting` holds it level, `cooling` holds
 * it at the mouth; `arms-crossed-bare` has no shoes.
 */
type Arms =
  | 'cuffed-front'
  | 'hands-behind'
  | 'sitting-cuffed'
  | 'carrying'
  | 'aiming'
  | 'showing'
  | 'lighting'
  | 'cooling'
  | 'arms-crossed-bare'

/** The pose with the arms that handcuffs, or what is in hand, leave to it. */
export function armsOf<P extends string>({
  pose,
  holds = [],
  wears = [],
}: {
  readonly pose: P
  readonly holds?: CastView['holds']
  readonly wears?: CastView['wears']
}): P | Arms {
  if (wears.includes('cuffed-behind')) {
    if (pose === 'sitting-ground') return 'sitting-cuffed'
    return ownArms.has(pose) ? pose : 'hands-behind'
  }
  if (wears.includes('cuffed-front')) return ownArms.has(pose) ? pose : 'cuffed-front'
  // The crossed arms of the art come with shoes of their own.
  if (pose === 'arms-crossed' && (wears.includes('no-shoes') || wears.includes('socks'))) return 'arms-crossed-bare'
  if (pose === 'covering-mouth' && holds.includes('ice-pack')) return 'cooling'
  if (!idle.has(pose)) return pose
  if (holds.includes('handgun-aimed')) return 'aiming'
  if (holds.includes('rifle-low') || holds.includes('ram')) return 'carrying'
  const first = holds.find((thing) => thing !== 'rifle-slung')
  if (first === 'flashlight') return 'lighting'
  if (pose === 'sitting') return pose
  return first !== undefined && !carriedLow.has(first) ? 'showing' : pose
}
