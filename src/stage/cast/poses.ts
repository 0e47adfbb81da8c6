import type { CastView } from '#engine'
import bodyPoints from '../../../assets/cast/points.json'
import { withArtificialLeg } from './changes.ts'
import type { PieceName } from './compose.ts'
import type { Wardrobe } from './wardrobe.ts'

type Pose = CastView['pose']

/**
 * What a body can do on stage: the poses of the format, and what only the stage asks for: `going-down` is somebody on the
 * way to the ground, on hands and knees; `cuffed-front` has both hands together in front, `carrying` around something long; `showing` has one
 * forearm lifted, so that what is in that hand is seen;
 * `arms-crossed-bare` has no shoes.
 */
export type StagePose = Pose | 'going-down' | 'cuffed-front' | 'carrying' | 'showing' | 'arms-crossed-bare'

/** How somebody is on stage, where the pose alone does not say it. */
export interface Bearing {
  readonly pose: StagePose
  readonly place: CastView['place']
  /** Sits on a seat that is there, whatever the arms do. `sitting` and `asleep` sit by themselves. */
  readonly seated?: boolean
  /** Whether the back is toward the viewer. */
  readonly back?: boolean
  readonly holds?: CastView['holds']
  readonly wears?: CastView['wears']
}
/** Somebody as the stage shows them. */
export type CastMember = Omit<CastView, 'pose'> & Bearing

/** Frames of one cycle of the walk: two steps. */
export const WALK_FRAMES = 8

const drawn: ReadonlySet<string> = new Set(Object.keys(bodyPoints))
/** Poses whose body has another name. Who walks is drawn standing once the way is over. */
const otherNames: Partial<Record<StagePose, string>> = { walking: 'standing', 'going-down': 'toward-prone-1' }
/** Poses that lie or sit on the ground: a wheelchair is left for them. */
const onGround: ReadonlySet<StagePose> = new Set([
  'prone',
  'supine',
  'on-side',
  'sitting-ground',
  'slumped',
  'going-down',
])
/** Poses that look the same whichever way the person is turned, or that have their back to us already. */
const stays: ReadonlySet<StagePose> = new Set([
  ...onGround,
  'crouching',
  'kneeling-on',
  'sitting-cuffed',
  'palms-on-surface',
])
const seats: ReadonlySet<StagePose> = new Set(['sitting', 'asleep'])

/** The body that shows a pose. */
export function bodyOf(bearing: Bearing, { build }: Pick<Wardrobe, 'build'>): PieceName {
  const { place, back = false } = bearing
  const pose = armsOf(bearing)
  if (place === 'driver-seat') return 'body/seated'
  const name = otherNames[pose] ?? pose
  if (build === 'wheelchair' && !onGround.has(pose)) return firstDrawn([`wheelchair-${name}`, 'wheelchair'])
  const seated = bearing.seated === true || seats.has(bearing.pose)
  const own = seated ? [`seated-${name}`, 'sitting'] : [name, 'standing']
  const body = firstDrawn(back && !stays.has(pose) ? [...own.map((one) => `away-${one}`), ...own] : own)
  const limb = withArtificialLeg(body.slice('body/'.length))
  return build === 'prosthesis' && drawn.has(limb) ? `body/${limb}` : body
}

/** Poses of the head, the voice or the legs alone: the arms are as they are when somebody stands or sits. */
const idleArms: ReadonlySet<StagePose> = new Set([
  'standing',
  'walking',
  'sitting',
  'nodding',
  'shaking-head',
  'looking-away',
  'looking-up',
  'backing-off',
])
/** What is carried in a hanging arm; all else that is in hand is held so that it can be seen. */
const carriedLow: ReadonlySet<string> = new Set([
  'bag',
  'baton',
  'flashlight',
  'handgun-low',
  'jacket',
  'rifle-slung',
  'taser',
])
/** Poses that say for themselves where handcuffed hands are, or in which they cannot be seen. */
const ownArms: ReadonlySet<StagePose> = new Set([
  ...onGround,
  'sitting-cuffed',
  'hands-behind',
  'going-down',
  'crouching',
  'kneeling',
  'asleep',
  'pulling-away',
  'struggling',
  'takedown',
  'cuffed-front',
])

/** The pose with the arms that handcuffs, or something carried in both hands, leave to it. */
function armsOf({ pose, holds = [], wears = [] }: Bearing): StagePose {
  if (wears.includes('cuffed-behind')) {
    if (pose === 'sitting-ground') return 'sitting-cuffed'
    return ownArms.has(pose) ? pose : 'hands-behind'
  }
  if (wears.includes('cuffed-front')) return ownArms.has(pose) ? pose : 'cuffed-front'
  if (holds.includes('handgun-aimed') && idleArms.has(pose)) return 'aiming'
  if ((holds.includes('rifle-low') || holds.includes('ram')) && idleArms.has(pose)) return 'carrying'
  // The crossed arms of the art come with shoes of their own.
  if (pose === 'arms-crossed' && wears.includes('no-shoes')) return 'arms-crossed-bare'
  const first = holds.find((thing) => thing !== 'rifle-slung')
  return first !== undefined && !carriedLow.has(first) && pose !== 'sitting' && idleArms.has(pose) ? 'showing' : pose
}

const firstDrawn = (names: readonly string[]): PieceName =>
  `body/${names.find((name) => drawn.has(name)) ?? 'standing'}`

export function walkBody(frame: number, build: Wardrobe['build'] = 'standing'): PieceName {
  const name = `walking-${((frame % WALK_FRAMES) + WALK_FRAMES) % WALK_FRAMES}`
  return `body/${build === 'prosthesis' ? withArtificialLeg(name) : name}`
}
