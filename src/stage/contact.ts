import type { Point, PointName, StagePose } from './cast/index.ts'
import { isDown, isFlat, isLow, lyingAt } from './lying.ts'
import { adult, world } from './marks.ts'
import { attach } from './near.ts'
import { spread } from './spread.ts'
import type { Placed, Stander } from './standers.ts'
import { touches, touchOf } from './touch.ts'
import type { Touch } from './touch.ts'

/** Who touches whom, and where both have to stand for it. Pure, so that it can be tested without a picture. */

/** A point of a person's body in a pose, at scale 1 and facing right, from the ground below. */
export type Reach = (id: string, pose: StagePose, point: PointName) => Point

/** Poses of people who are held rather than others, when it is not said who is held. */
const held: ReadonlySet<StagePose> = new Set([
  'prone',
  'on-side',
  'hands-behind',
  'hands-up',
  'sitting-ground',
  'sitting-cuffed',
  'phone-up',
])
export const isHeld = (pose: StagePose): boolean => held.has(pose) && pose !== 'phone-up'

/** Nobody reaches farther than this for a person who is not named, picture units. */
const near = 420
const beside = 215
const preference = 200
/** By how much nearer the trainee's own figure must be than others to be touched, picture units. */
const shy = 70
/** How far a person who touches may move away from (up) or toward (down) the viewer so that hands meet, picture units. */
const up = -12
const down = 30
/**
 * How far a person crouches from the middle of one who lies: at the head, at the hips, and at the feet where somebody is over
 * them; and from one who sits on the ground.
 */
const atHead = 222
const atHips = 96
const atFeet = 228
const apart = 112
/** How far the third who takes hold of one person stands to the side behind them. */
const third = 74
/** How far nearer the feet a second kneels beside somebody who lies there, and how far off one stands who stops somebody who sits. */
const lower = 112
const clear = 44
/** Stands for the place over somebody, beside the two sides. */
const over = 0

type Side = -1 | 1
const sideOf = (facing: Placed['facing']): Side => (facing === 'left' ? -1 : 1)
const facingOf = (side: number): 'left' | 'right' => (side < 0 ? 'left' : 'right')

/** Whom a touching pose is meant for: the person named, or else the nearest, where held people count as nearer. */
function targetOf(by: Stander, all: readonly Stander[]): Stander | null {
  if (!touches(by.pose)) return null
  if (by.with !== undefined && by.with !== null) {
    return all.find((one) => one.id === by.with && one.id !== by.id) ?? null
  }
  // Who whispers to nobody stays.
  if (by.pose === 'whispering') return null
  const others = all.filter((one) => one.id !== by.id && one.spot.depth === by.spot.depth)
  if (by.pose === 'kneeling-on') {
    const under = nearest(by, others, ({ pose }) => isFlat(pose), near)
    return under ?? nearest(by, others, ({ pose }) => isDown(pose), beside)
  }
  if (by.pose === 'crouching') return nearest(by, others, ({ pose }) => isLow(pose), beside)
  // A second person does not come from farther away to hold somebody who is held already.
  const theirs = (one: Stander): boolean =>
    others.some((other) => other !== one && touches(other.pose) && distance(other, one) < distance(by, one))
  return nearest(by, others, () => true, near, theirs)
}

const distance = (a: Stander, b: Stander): number => Math.abs(a.spot.x - b.spot.x)

function nearest(
  by: Stander,
  among: readonly Stander[],
  fits: (one: Stander) => boolean,
  most: number,
  taken: (one: Stander) => boolean = () => false,
): Stander | null {
  let best: Stander | null = null
  let least = most
  for (const one of among) {
    if (!fits(one)) continue
    const wanted = held.has(one.pose) && !taken(one)
    const far = distance(one, by) - (wanted ? preference : 0) + (one.you ? shy : 0)
    if (far >= least) continue
    least = far
    best = one
  }
  return best
}

/** How two people stand to each other after one has come to the other. */
interface Meeting {
  readonly by: Placed
  /** To which side the one who is touched is turned by it, or null. */
  readonly turned: 'left' | 'right' | null
  /** The side of the touched one that is taken. */
  readonly side: Side
}

/** From which side somebody comes: their own, unless the touch needs another or that one is taken. */
function sideFrom(by: Stander, target: Placed, touch: Touch, taken: ReadonlySet<number>): Side {
  const middle: Side = target.spot.x < world.width / 2 ? 1 : -1
  const own: Side = by.spot.x === target.spot.x ? middle : by.spot.x < target.spot.x ? -1 : 1
  let from = touch.stance === 'between' ? middle : own
  if (target.facing !== null) {
    if (touch.stance === 'behind' || touch.stance === 'alongside') from = sideOf(target.facing) === 1 ? -1 : 1
    // One arm is held, and it is stretched toward who holds it.
    if (target.pose === 'pulling-away') from = sideOf(target.facing)
    // Who is over somebody who lies there leans toward the head.
    if (touch.stance === 'over') return sideOf(target.facing) === 1 ? -1 : 1
  }
  const other: Side = from === 1 ? -1 : 1
  return taken.has(from) && !taken.has(other) ? other : from
}

/** Where `by` stands to touch `target`: so close that the two points meet, and drawn in front, or behind where the touch is `beyond`. */
function meet(
  by: Stander,
  target: Placed,
  touch: Touch,
  reach: Reach,
  taken: ReadonlySet<number>,
  pinned: boolean,
): Meeting {
  const { spot } = target
  const flat = isFlat(target.pose)
  const from = sideFrom(by, target, touch, taken)
  const looks = touch.stance === 'over' ? sideOf(target.facing) : -from
  const turned =
    touch.stance === 'behind' || touch.stance === 'alongside'
      ? -from
      : touch.stance === 'locked' || touch.stance === 'away' || target.pose === 'pulling-away'
        ? from
        : null
  const mine = reach(by.id, touch.pose, touch.mine)
  // Of somebody who pulls away the other arm hangs.
  const other = target.pose === 'pulling-away' && target.facing !== null && sideOf(target.facing) !== from
  const place = other ? 'arm' : touch.theirs
  const theirs = typeof place === 'string' ? reach(target.id, target.pose, place) : place
  // Bodies are symmetrical, so the nearer arm or shoulder is touched, unless it is known which way the other is turned.
  const faced = touch.stance === 'behind' ? -from : flat ? sideOf(target.facing) : null
  const at = behindOf(target, from)
    ? -reach(target.id, target.pose, 'back').x * from
    : faced === null
      ? Math.abs(theirs.x) * from
      : theirs.x * faced
  // Who reaches into a car stays beside it.
  const inCar = spot.depth === 'seat' && by.spot.depth !== 'seat'
  const base = inCar ? by.spot : spot
  const rise = Math.min(down, Math.max(up, (theirs.y - mine.y) * spot.scale))
  let x = spot.x + (at - mine.x * looks) * spot.scale
  let y = inCar ? base.y : touch.beyond ? spot.y - 3 : spot.y + Math.max(3, rise)
  if (flat && touch.mine === 'hand' && touch.stance === 'toward') {
    // At the head or farther down, and behind the person who lies: neither may hide the other.
    x = spot.x + from * (from === sideOf(target.facing) ? atHead : pinned ? atFeet : atHips) * spot.scale
    y = spot.y - 8
  } else if (isLow(target.pose) && !flat) x = farther(x, spot.x, apart * spot.scale, from)
  if (touch.stance === 'over' && taken.has(over)) x -= sideOf(target.facing) * lower * spot.scale
  // A hand that stops somebody is before the chest, not the face, of who sits.
  if (touch.stance === 'between' && (isDown(target.pose) || target.pose === 'sitting')) x += from * clear * spot.scale
  if (taken.has(from) && touch.stance !== 'over') {
    // Both sides are taken: the third comes from behind.
    x = spot.x + from * third * spot.scale
    y = spot.y - 10
  }
  return {
    by: {
      id: by.id,
      pose: touch.pose,
      spot: { x, y, scale: base.scale, depth: base.depth },
      facing: facingOf(looks),
      touches: target.id,
    },
    turned: turned === null ? null : facingOf(turned),
    side: from,
  }
}

/** Whether somebody who is turned to one side, and upright, is reached from the other: who bends forward has the back there. */
const behindOf = ({ facing, pose }: Placed, from: Side): boolean =>
  facing !== null && sideOf(facing) !== from && ['struggling', 'retching', 'head-in-hands', 'gasping'].includes(pose)

const farther = (x: number, from: number, least: number, side: number): number =>
  Math.abs(x - from) < least ? from + side * least : x

/** Whoever pulls away is placed after those who hold on: they come to who pulls. */
const eager = (one: Stander): number => (one.pose === 'pulling-away' ? 1 : 0)

/**
 * Places everybody. First, people who touch somebody go there; then come those who are beside or behind somebody; then
 * people who stand too close move apart. People who sit in a car stay where they are.
 */
export function block(people: readonly Stander[], reach: Reach): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>()
  const you = people.find((one) => one.you)
  const targets = new Map(people.map((one) => [one.id, targetOf(one, people)]))
  // Those over whom somebody is.
  const pinned = new Set(
    people.flatMap((one) => {
      const target = targets.get(one.id)
      return target && touchOf(one.pose, target, adult)?.stance === 'over' ? [target.id] : []
    }),
  )
  const sides = new Map<string, Set<number>>()
  const lies = (one: Stander): 'left' | 'right' =>
    one.turned ?? ((you && !one.you ? you.spot.x : world.width / 2) < one.spot.x ? 'left' : 'right')
  const settle = (one: Stander, asked: ReadonlySet<string>): Placed => {
    const known = placed.get(one.id)
    if (known) return known
    const facing = isFlat(one.pose) ? lies(one) : (one.turned ?? null)
    let found: Placed = { id: one.id, pose: one.pose, spot: one.spot, facing, touches: null }
    const target = targets.get(one.id)
    // Of two people who reach for each other, the one who is placed first goes to the other.
    if (target && !asked.has(target.id)) {
      let goal = settle(target, new Set([...asked, one.id]))
      const touch = touchOf(one.pose, { ...target, pose: goal.pose }, adult)
      if (touch) {
        if (touch.puts !== undefined && touch.puts !== goal.pose) {
          goal = {
            ...goal,
            pose: touch.puts,
            spot: lyingAt(touch.puts, goal.spot),
            facing: goal.facing ?? (isFlat(touch.puts) ? lies(target) : null),
          }
        }
        const taken = sides.get(goal.id) ?? new Set<number>()
        const meeting = meet(one, goal, touch, reach, taken, pinned.has(goal.id))
        found = meeting.by
        placed.set(goal.id, { ...goal, facing: goal.facing ?? meeting.turned })
        sides.set(goal.id, taken.add(touch.stance === 'over' ? over : meeting.side))
        // The one who is touched has the other at their own side too.
        if (touch.stance !== 'over') sides.set(one.id, (sides.get(one.id) ?? new Set()).add(-meeting.side))
      }
    }
    if (found.touches === null && one.pose === 'kneeling-on') found = { ...found, pose: 'kneeling' }
    placed.set(one.id, found)
    return found
  }
  for (const one of people.toSorted((a, b) => eager(a) - eager(b))) settle(one, new Set())
  const inOrder = new Map(people.map(({ id }) => [id, placed.get(id) as Placed]))
  const groups = attach(inOrder, people)
  spread(inOrder, people, groups)
  return inOrder
}
