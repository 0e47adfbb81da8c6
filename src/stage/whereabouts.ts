import type { Actor } from './actor.ts'
import type { Attention } from './attention.ts'
import { world } from './marks.ts'

/** What the camera has to know about where people are. All x and y are picture units. */

type Actors = ReadonlyMap<string, Actor>

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
