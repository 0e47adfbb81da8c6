import type { Actor } from './actor.ts'
import type { Aim } from './camera.ts'
import { isLow } from './lying.ts'
import { adult } from './marks.ts'
import type { Boxes } from './types.ts'

/** Who kneels, besides those who are on the ground, may be under words. */
const kneels: ReadonlySet<Actor['pose']> = new Set(['kneeling-on', 'kneeling'])
/** A hand moves a little with each breath: the camera follows only whole steps of this, picture units. */
const step = 16
/** How far below the lowest head of people on the ground heads are kept, where nobody stands. */
const standing = 300

/**
 * How low that reaches which words may not cover, y in picture units: people who sit, kneel or lie, hands in contact, things in
 * hand, set pieces that are news; and the top of the highest head of those who stand. Null in a picture without any of these.
 */
export function lowOf(
  actors: Iterable<readonly [string, Pick<Actor, 'spot' | 'pose' | 'leavingNow'>]>,
  { contacts, held, pieces }: Boxes,
): Aim['low'] {
  let ground = 0
  let top = Infinity
  for (const [, { spot, pose, leavingNow }] of actors) {
    if (leavingNow || spot.depth !== 'stand') continue
    if (isLow(pose) || kneels.has(pose)) ground = Math.max(ground, spot.y)
    else top = Math.min(top, spot.y - adult * 1.06 * spot.scale)
  }
  for (const { box } of [...contacts, ...held, ...pieces])
    ground = Math.max(ground, Math.ceil((box.y + box.height) / step) * step)
  if (ground === 0) return null
  return { ground, top: Number.isFinite(top) ? top : ground - standing }
}
