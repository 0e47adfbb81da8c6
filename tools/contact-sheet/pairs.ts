import type { CastView } from '../../src/engine/index.ts'
import { arrange, presentIn } from '../../src/stage/arrange.ts'
import { attend } from '../../src/stage/attention.ts'
import type { CastMember } from '../../src/stage/cast/index.ts'
import { isHeld } from '../../src/stage/contact.ts'
import { isFlat } from '../../src/stage/lying.ts'
import { openMarks, world } from '../../src/stage/marks.ts'
import type { Cell } from './cell.ts'

/** How far from the other somebody comes, picture units. */
const APART = 190
/** How far a body reaches to either side, lying and otherwise. */
const LYING = 240
const UPRIGHT = 80
const MIDDLE = world.width / 2
const GROUND = 640

/** The pose of a view for what a body can do only on stage. */
const inViews = (pose: CastMember['pose']): CastView['pose'] =>
  pose === 'going-down'
    ? 'prone'
    : pose === 'tending'
      ? 'crouching'
      : pose === 'striking-low'
        ? 'striking'
        : pose === 'hanging'
          ? 'standing'
          : pose

/** Two people, one of whom has come to the other, as the direction places them. @param side from which: 1 is the right */
export const pair = (by: CastMember, other: CastMember, side: -1 | 1 = 1): Cell =>
  together([other, 0], [{ ...by, with: by.with ?? other.id }, side])

/**
 * People who have come together, as the direction places them.
 * @param people each with the side from which they come; 0 is the middle, where somebody is already
 */
export function together(...people: readonly (readonly [member: CastMember, side: number])[]): Cell {
  const place = 'sidewalk'
  // What a body can do only on stage is not in a view.
  const cast = people.map(([member]) => ({ ...member, pose: inViews(member.pose) }))
  // The head of who lies there is toward the middle of the picture: this is a little beyond it, so that heads lie both ways.
  const [, first = 1] = people.find(([, side]) => side !== 0) ?? []
  const spots = people.map(([, side]) => ({
    ...openMarks.centre,
    x: MIDDLE - first + side * APART,
    y: GROUND,
    scale: 1,
  }))
  const present = presentIn({ cast, place }, openMarks).map((one, n) => ({ ...one, spot: spots[n] ?? one.spot }))
  const placed = [...arrange(cast, present, openMarks, null).values()]
  const looking = placed.map(({ id, spot, pose }) => {
    const to = cast.find((one) => one.id === id)?.to ?? null
    return { id, x: spot.x, you: false, held: isHeld(pose), to, reaches: true }
  })
  const { facing } = attend(looking, null, null, null)
  const reaches = placed.map(({ pose, spot }) => ({ x: spot.x, half: isFlat(pose) ? LYING : UPRIGHT }))
  const left = Math.min(...reaches.map(({ x, half }) => x - half))
  const right = Math.max(...reaches.map(({ x, half }) => x + half))
  const middle = (left + right) / 2
  // Who stands nearer to the viewer is drawn over the other.
  const inOrder = placed.toSorted((a, b) => a.spot.y - b.spot.y)
  const members = inOrder.map(({ id, pose, seated }): CastMember => {
    const [member] = people.find(([one]) => one.id === id) ?? people[0] ?? []
    if (!member) throw new Error(id)
    return { ...member, pose, seated }
  })
  const [back, ...rest] = members
  if (!back) throw new Error('nobody')
  const label = people.map(([member]) => {
    const took = placed.find(({ id }) => id === member.id)?.pose ?? member.pose
    const build = member.look?.build
    return `${build ? `${build} ` : ''}${member.pose}${took === member.pose ? '' : ` → ${took}`}`
  })
  return {
    label: label.toReversed().join(', '),
    member: back,
    with: rest,
    at: inOrder.map(({ spot }) => [spot.x - middle, spot.y - GROUND] as const),
    faces: inOrder.map((one) => one.facing ?? facing[one.id] ?? 'right'),
  }
}
