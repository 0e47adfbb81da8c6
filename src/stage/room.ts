import type { StagePose } from './cast/index.ts'
import { isFlat } from './lying.ts'
import type { Placed, Stander } from './standers.ts'

/** Half the room a pose takes at scale 1, picture units. */
const room: Partial<Record<StagePose, number>> = {
  'sitting-ground': 74,
  'sitting-cuffed': 74,
  slumped: 74,
  sitting: 70,
  crouching: 64,
  kneeling: 74,
  'kneeling-on': 74,
  takedown: 74,
  pointing: 64,
  aiming: 70,
  'aiming-low': 68,
  'hand-out': 60,
  'hands-out': 66,
  'hands-on-hips': 60,
}
const usual = 53
const lying = 165
const chair = 90

/** How far somebody reaches to either side, picture units. */
export function halfOf({ wheels, you }: Stander, { pose, spot }: Placed): number {
  const half = wheels ? chair : isFlat(pose) ? lying : (room[pose] ?? usual)
  // The trainee's own figure stands nearer to the viewer and would hide its neighbours.
  return half * Math.min(1, spot.scale) * (you ? 1.05 : 1)
}
