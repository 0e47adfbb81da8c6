import { touchingPoses } from '#scenario'
import type { Point, PointName, StagePose } from './cast/index.ts'
import { isDown, isFlat, isLow } from './lying.ts'
import type { Stander } from './standers.ts'

/**
 * How two people stand to each other when one touches the other. `toward`: at the nearer side, turned to them. `behind` and
 * `alongside`: at their back, both turned the same way. `between`: before them, on the side of the middle of the picture.
 * `locked`: turned to each other. `over`: above who lies there. `away`: at the length of the arm by which one is held.
 */
type Stance = 'toward' | 'behind' | 'alongside' | 'between' | 'locked' | 'over' | 'away'

export interface Touch {
  /** The pose of the one who touches. */
  readonly pose: StagePose
  readonly mine: PointName
  readonly theirs: PointName | Point
  readonly stance: Stance
  /** The pose to which the touched one is brought. */
  readonly puts?: StagePose
  /** Whether who touches is drawn behind the touched one: legs that stand over somebody would run through the body. */
  readonly beyond?: true
}

const touching: ReadonlySet<StagePose> = new Set([...touchingPoses, 'crouching', 'whispering'])
export const touches = (pose: StagePose): boolean => touching.has(pose)

/** How near a hand comes that is held beside the mouth, so that only one hears; share of a standing body's height, as all that follow. */
const ear: Point = { x: 0.07, y: -0.868 }
/** The collar under the chin of somebody who stands. */
const collar: Point = { x: 0.025, y: -0.815 }
/** Where hands are at somebody's hips and pockets, and where wrists are that are brought behind a back. */
const hips: Point = { x: 0.065, y: -0.54 }
/** The belt of somebody who sits on the ground, at the back. */
const lowBelt: Point = { x: -0.06, y: -0.15 }
const wrists: Point = { x: -0.045, y: -0.555 }

/** The outer side of the shoulder of somebody on a seat, units of a standing body. */
const seatedShoulder: Point = { x: 0.074, y: -0.6 }

const seated: ReadonlySet<StagePose> = new Set(['sitting', 'asleep', 'crouching', 'kneeling'])
/** Poses of hands that take hold of an arm or a shoulder: at somebody who sits, all of them do the same. */
const upright: ReadonlySet<StagePose> = new Set([
  'gripping-arm',
  'hand-on-shoulder',
  'leading',
  'cuffing',
  'searching',
  'gripping-collar',
])

/** How a person's pose touches somebody in a pose, or null when it does not reach them. */
export function touchOf(
  by: StagePose,
  target: Pick<Stander, 'pose' | 'wheels' | 'seated'>,
  height: number,
): Touch | null {
  const { pose } = target
  const at = ({ x, y }: Point): Point => ({ x: x * height, y: y * height })
  if (by === 'kneeling-on') {
    if (isFlat(pose)) return { pose: by, mine: 'knee', theirs: 'back', stance: 'over' }
    return isDown(pose) ? { pose: 'kneeling', mine: 'hand', theirs: 'arm', stance: 'toward' } : null
  }
  if (by === 'striking' && isFlat(pose)) return { pose: 'striking-low', mine: 'knee', theirs: 'back', stance: 'over' }
  if (by === 'takedown' && !isFlat(pose)) {
    return { pose: by, mine: 'hand', theirs: 'back', stance: 'over', puts: 'going-down', beyond: true }
  }
  if (by === 'whispering') return isLow(pose) ? null : { pose: by, mine: 'hand', theirs: at(ear), stance: 'toward' }
  if (by === 'pulling-away') return { pose: by, mine: 'hand', theirs: 'hand', stance: 'away' }
  if (by === 'blocking') return { pose: by, mine: 'hand', theirs: 'shoulder', stance: 'between' }
  if (isFlat(pose)) {
    if (['cuffing', 'searching', 'struggling', 'takedown'].includes(by))
      return { pose: 'kneeling', mine: 'hand', theirs: 'back', stance: 'over' }
    return { pose: 'tending', mine: 'hand', theirs: 'shoulder', stance: 'toward' }
  }
  if (by === 'helping-up') {
    const up = !isDown(pose) && !seated.has(pose) && !target.seated
    return { pose: up ? 'holding' : by, mine: 'hand', theirs: 'arm', stance: 'toward' }
  }
  if (isLow(pose)) {
    if (by === 'cuffing') {
      const puts = pose === 'sitting-ground' ? { puts: 'sitting-cuffed' as const } : {}
      return { pose: 'tending', mine: 'hand', theirs: 'wrists', stance: 'behind', ...puts }
    }
    if (by === 'searching') return { pose: 'tending', mine: 'hand', theirs: at(lowBelt), stance: 'behind' }
    return { pose: 'tending', mine: 'hand', theirs: 'arm', stance: 'toward' }
  }
  if (by === 'crouching')
    return isDown(pose) ? { pose: 'tending', mine: 'hand', theirs: 'arm', stance: 'toward' } : null
  if (by === 'struggling') return { pose: by, mine: 'hand', theirs: 'arm', stance: 'locked' }
  // A seated shoulder is as high as a standing arm. The hand lies on its outer side, clear of the neck.
  if ((target.seated || pose === 'sitting' || pose === 'asleep') && upright.has(by)) {
    return { pose: 'gripping-arm', mine: 'hand', theirs: at(seatedShoulder), stance: 'toward' }
  }
  if ((target.wheels || target.seated || seated.has(pose)) && upright.has(by)) {
    return { pose: 'gripping-arm', mine: 'hand', theirs: 'shoulder', stance: 'toward' }
  }
  if (by === 'cuffing') {
    const puts = pose === 'standing' ? { puts: 'hands-behind' as const } : {}
    const seen = pose === 'hands-behind' || pose === 'standing'
    return { pose: by, mine: 'hand', theirs: seen ? 'wrists' : at(wrists), stance: 'behind', ...puts }
  }
  if (by === 'searching') return { pose: by, mine: 'hand', theirs: at({ ...hips, x: -hips.x }), stance: 'behind' }
  if (by === 'gripping-collar') return { pose: by, mine: 'hand', theirs: at(collar), stance: 'toward' }
  if (by === 'leading') return { pose: by, mine: 'hand', theirs: 'arm', stance: 'alongside' }
  // Who pulls away does so with the arm that is held.
  if (pose === 'pulling-away') return { pose: by, mine: 'hand', theirs: 'hand', stance: 'toward' }
  return { pose: by, mine: 'hand', theirs: by === 'hand-on-shoulder' ? 'shoulder' : 'arm', stance: 'toward' }
}
