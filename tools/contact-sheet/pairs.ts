import { attend } from '../../src/stage/attention.ts'
import type { CastMember } from '../../src/stage/cast/index.ts'
import { block, isHeld } from '../../src/stage/contact.ts'
import type { Placed, Stander } from '../../src/stage/standers.ts'
import { world } from '../../src/stage/marks.ts'
import { reachIn } from '../../src/stage/reach.ts'
import type { Cell } from './cell.ts'

/** How far from the other somebody comes, picture units. */
const APART = 190
/** How far a body reaches to either side, lying and otherwise. */
const LYING = 240
const UPRIGHT = 80
const MIDDLE = world.width / 2
const GROUND = 640

const stander = ({ id, you, pose, look }: CastMember, x: number, to: string | null): Stander => ({
  id,
  you,
  pose,
  spot: { x, y: GROUND, scale: 1, depth: 'stand' },
  wheels: look?.build === 'wheelchair',
  with: to,
})

/**
 * Two people, one of whom has come to the other, as the direction places them.
 * @param side from which: 1 is the right; who lies there has the head to it
 */
export function pair(by: CastMember, other: CastMember, side: -1 | 1 = 1): Cell {
  // The head of who lies there is toward the middle of the picture, so this is a little beyond it.
  const x = MIDDLE - side
  const standers = [stander(other, x, null), stander(by, x + side * APART, other.id)]
  // What a body can do only on stage is not in a view; for reaching it makes no difference.
  const cast = [by, other].map((member) => ({ ...member, pose: 'standing' as const }))
  const placed = [...block(standers, reachIn(cast)).values()]
  const people = placed.map(({ id, spot, pose }) => ({ id, x: spot.x, you: false, held: isHeld(pose) }))
  const { facing } = attend(people, null, null, null)
  const reaches = placed.map(({ pose, spot }) => ({ x: spot.x, half: pose === 'prone' ? LYING : UPRIGHT }))
  const left = Math.min(...reaches.map(({ x, half }) => x - half))
  const right = Math.max(...reaches.map(({ x, half }) => x + half))
  const middle = (left + right) / 2
  // Who stands nearer to the viewer is drawn over the other.
  const inOrder = placed.toSorted((a, b) => a.spot.y - b.spot.y)
  const memberOf = ({ id, pose }: Placed): CastMember => ({ ...(id === by.id ? by : other), pose })
  const [first, ...rest] = inOrder.map(memberOf)
  const took = placed.find(({ id }) => id === by.id)?.pose ?? by.pose
  return {
    label: `${by.pose}${took === by.pose ? '' : ` → ${took}`}, ${[other.look?.build ?? [], other.pose].flat().join(' ')}`,
    member: first ?? other,
    with: rest,
    at: inOrder.map(({ spot }) => [spot.x - middle, spot.y - GROUND] as const),
    faces: inOrder.map((one) => one.facing ?? facing[one.id] ?? 'right'),
  }
}
