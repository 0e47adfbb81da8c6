import type { CastView } from '#engine'
import bodyPoints from '../../../assets/cast/points.json'
import { armsOf } from './arms-of.ts'
import { withArtificialLeg } from './changes.ts'
import type { PieceName } from './compose.ts'
import { pointOfBody } from './points.ts'
import type { Wardrobe } from './wardrobe.ts'

type Pose = CastView['pose']

/**
 * What a body can do on stage: the poses of the format, and what only the stage asks for: `going-down` is somebody on the
 * way to the ground, on hands and knees; `tending` crouches and reaches with both hands for who is on the ground;
 * `striking-low` kneels on who lies there; `hanging` stands with what is in hand in a hanging arm.
 */
export type StagePose = Pose | 'going-down' | 'tending' | 'striking-low' | 'hanging'

/** How somebody is on stage, where the pose alone does not say it. */
export interface Bearing {
  readonly pose: StagePose
  readonly place: CastView['place']
  /** Sits on a seat that is there, whatever the arms do. `sitting` and `asleep` sit by themselves. */
  readonly seated?: boolean
  /** How high the surface is on which hands lie, as a share of a standing adult's height; absent where that is as high as one likes. */
  readonly surface?: number
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
const otherNames: Readonly<Record<string, string>> = {
  walking: 'standing',
  hanging: 'standing',
  'going-down': 'toward-prone-1',
}
/** Poses that lie or sit on the ground: a wheelchair is left for them. */
const onGround: ReadonlySet<string> = new Set(['prone', 'supine', 'on-side', 'sitting-ground', 'slumped', 'going-down'])
/** Poses that look the same whichever way the person is turned, or that have their back to us already. */
const stays: ReadonlySet<string> = new Set([
  ...onGround,
  'crouching',
  'tending',
  'kneeling-on',
  'striking-low',
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
  const plain = otherNames[bearing.pose] ?? bearing.pose
  const own = seated ? [`seated-${name}`, 'sitting'] : [name, plain]
  const turned = seated ? ['sitting'] : [name, plain]
  if (name === 'palms-on-surface' && !seated) return `body/${palmsAt(bearing.surface ?? 1)}`
  const body = firstDrawn(back && !stays.has(pose) ? [...turned.map((one) => `away-${one}`), ...own] : own)
  const limb = withArtificialLeg(body.slice('body/'.length))
  return build === 'prosthesis' && drawn.has(limb) ? `body/${limb}` : body
}

/** Bodies with both hands on a surface, from the highest, and from which height on it counts as a wall. */
const palms = ['palms-on-roof', 'palms-on-counter', 'palms-on-desk'] as const
const wall = 0.9
type Palms = (typeof palms)[number] | 'palms-on-surface'
const heightOf = (name: Palms): number => -pointOfBody(`body/${name}`, 'hand', 1).y
const palmsAt = (surface: number): Palms =>
  surface > wall
    ? 'palms-on-surface'
    : palms.reduce((best, name) =>
        Math.abs(heightOf(name) - surface) < Math.abs(heightOf(best) - surface) ? name : best,
      )
/** How high hands lie on a surface of a height in the body that fits best; both as shares of a standing adult's height. */
export const palmsOn = (surface: number): number => heightOf(palmsAt(surface))

/** Whether somebody in a pose, who is at a seat, sits on it. */
export const sitsIn = (pose: StagePose): boolean => seats.has(pose) || drawn.has(`seated-${pose}`)

const firstDrawn = (names: readonly string[]): PieceName =>
  `body/${names.find((name) => drawn.has(name)) ?? names[0] ?? ''}`

export function walkBody(frame: number, build: Wardrobe['build'] = 'standing'): PieceName {
  const name = `walking-${((frame % WALK_FRAMES) + WALK_FRAMES) % WALK_FRAMES}`
  return `body/${build === 'prosthesis' ? withArtificialLeg(name) : name}`
}
