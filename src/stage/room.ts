import type { StagePose } from './cast/index.ts'
import { isFlat } from './lying.ts'
import type { Placed, Stander } from './standers.ts'

/** How far a body reaches at scale 1, picture units: behind it, and before it, the way it is turned. */
type Reaches = readonly [back: number, front: number]

/** With an air of some units around it. A hand that is held out has no room of its own: see `keepOff`. */
const reaches: Partial<Record<StagePose, Reaches>> = {
  'sitting-ground': [78, 118],
  'sitting-cuffed': [104, 118],
  slumped: [92, 130],
  crouching: [84, 96],
  tending: [84, 100],
  kneeling: [96, 96],
  'kneeling-on': [90, 96],
  'striking-low': [90, 96],
  takedown: [90, 90],
  aiming: [84, 84],
  'aiming-low': [84, 84],
  'hands-on-hips': [88, 78],
  shrugging: [96, 106],
  'hands-up': [96, 90],
}
const usual: Reaches = [72, 72]
const onSeat: Reaches = [80, 104]
const lying: Reaches = [165, 165]
const chair: Reaches = [114, 134]

/** The side to which somebody is turned, as far as that is known before attention decides. */
const turnedTo = ({ turned, looks }: Stander, { facing }: Placed): -1 | 0 | 1 => {
  const side = facing ?? turned ?? looks ?? null
  return side === null ? 0 : side === 'left' ? -1 : 1
}

/** How far somebody reaches to a side, -1 left and 1 right, picture units. */
export function reachTo(side: -1 | 1, stander: Stander, placed: Placed): number {
  const { wheels = false, seated = false, you } = stander
  const { pose, spot } = placed
  const sits = seated || pose === 'sitting' || pose === 'asleep'
  const [back, front] = wheels ? chair : isFlat(pose) ? lying : sits ? onSeat : (reaches[pose] ?? usual)
  const turned = turnedTo(stander, placed) * side
  const reach = turned === 0 ? (back + front) / 2 : turned > 0 ? front : back
  // The trainee's own figure stands nearer to the viewer and would hide its neighbours.
  return reach * Math.min(1, spot.scale) * (you ? 1.05 : 1)
}
