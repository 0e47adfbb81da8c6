import type { StagePose } from './cast/index.ts'
import type { Spot } from './marks.ts'

/** Poses in which somebody lies along the ground, or is about to. */
const flat: ReadonlySet<StagePose> = new Set(['prone', 'supine', 'on-side', 'going-down'])
export const isFlat = (pose: StagePose): boolean => flat.has(pose)

/** Poses on the ground: another person crouches to reach them. */
const low: ReadonlySet<StagePose> = new Set([...flat, 'sitting-ground', 'sitting-cuffed', 'slumped'])
export const isLow = (pose: StagePose): boolean => low.has(pose)

/** On the ground or near it. */
export const isDown = (pose: StagePose): boolean =>
  isLow(pose) || pose === 'crouching' || pose === 'tending' || pose === 'kneeling'

/** Spots higher than this are above the words as they are, y in picture units. */
const clear = 560

/** Puts people who lie a step farther from the viewer, above the words; who lies far off stays on the floor of that spot. */
export const lyingAt = (pose: StagePose, spot: Spot): Spot =>
  isFlat(pose) && spot.depth === 'stand' && spot.y > clear
    ? { ...spot, y: spot.y - 26, scale: spot.scale * 0.94 }
    : spot
