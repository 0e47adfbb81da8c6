import type { Actor } from './actor.ts'
import type { Attention } from './attention.ts'
import type { StagePose } from './cast/index.ts'
import { adult, world } from './marks.ts'

/** What the camera has to know about where people are. All x and y are picture units. */

type Actors = ReadonlyMap<string, Actor>

/** Poses so low that captions may cover them. */
const grounded: ReadonlySet<StagePose> = new Set(['prone', 'sitting-ground', 'kneeling-on', 'kneeling'])

/** The y of the ground under the people who sit, kneel or lie on it, and of the highest head; null when everybody stands. */
export function lowIn(actors: Actors): { ground: number; top: number } | null {
  let ground = 0
  let top = Infinity
  for (const actor of actors.values()) {
    const { y, scale, depth } = actor.spot
    if (actor.leavingNow || depth !== 'stand') continue
    if (grounded.has(actor.pose)) ground = Math.max(ground, y)
    else top = Math.min(top, y - adult * 1.06 * scale)
  }
  return ground === 0 ? null : { ground, top: Number.isFinite(top) ? top : ground - 300 }
}

/** x of the leftmost and the rightmost person; the middle of the picture when it is empty. */
export function extentIn(actors: Actors): { left: number; right: number } {
  let left = Infinity
  let right = -Infinity
  for (const actor of actors.values()) {
    if (actor.leavingNow || actor.spot.depth === 'front') continue
    left = Math.min(left, actor.spot.x)
    right = Math.max(right, actor.spot.x)
  }
  return right < left ? { left: 640, right: 640 } : { left, right }
}

/** x of the person on whom the camera stays while the trainee chooses: the one who speaks or is spoken to, or the nearest. */
export function otherIn(actors: Actors, { speaker, partner }: Attention): number | null {
  const of = [speaker, partner].map((id) => actors.get(id ?? '')).find((one) => one && !one.you)
  if (of) return of.spot.x
  const x = [...actors.values()].find(({ you }) => you)?.spot.x ?? world.width / 2
  const others = [...actors.values()].filter((one) => !one.you && !one.leavingNow)
  return others.map(({ spot }) => spot.x).toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? null
}
