import type { CastMember } from './cast/index.ts'
import type { Free } from './free.ts'
import { adult } from './marks.ts'
import type { Spot } from './marks.ts'

/** From the ground to the chin, of a standing figure's height. */
const chin = 0.78
const chins: Partial<Record<CastMember['pose'], number>> = {
  crouching: 0.48,
  sitting: 0.6,
  kneeling: 0.42,
  'sitting-ground': 0.34,
}
/** From the chin to the top of the hair. */
const head = 0.28

/**
 * Brings a figure a step toward the viewer, to where the words do not cover it. Above high choices at least its face is
 * seen, or else its eyes.
 */
export function forward(spot: Spot, pose: CastMember['pose'], free: Free): Spot {
  const scale = spot.scale * 1.12
  const half = 120 * scale
  const tall = adult * scale
  const low = chins[pose] ?? chin
  const near = spot.y + 46
  const raised = Math.min(near, Math.max(free.bottom - 8 + tall * low, near - 290))
  const y = Math.max(raised, free.top + 8 + tall * (low + head))
  // A figure is raised only behind the words, where nobody sees that its feet have left the ground.
  const [left, right] = y < near - 40 ? [free.left + 150, free.right - 150] : [free.left, free.right]
  return { x: Math.max(left + half, Math.min(spot.x, right - half)), y, scale, depth: 'front' }
}
