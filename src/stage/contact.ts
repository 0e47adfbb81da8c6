import type { Point, PointName, StagePose } from './cast/index.ts'
import type { Spot } from './marks.ts'
import { spread } from './spread.ts'
import type { Placed, Stander } from './standers.ts'

/** Who touches whom, and where both have to stand for it. Pure, so that it can be tested without a picture. */

/** A point of a person's body in a pose, at scale 1 and facing right, from the ground below. */
export type Reach = (id: string, pose: StagePose, point: PointName) => Point

interface Touch {
  readonly pose: StagePose
  readonly mine: PointName
  readonly theirs: PointName
}

/** Poses on the ground: another person crouches to reach them. */
const low: ReadonlySet<StagePose> = new Set(['prone', 'sitting-ground'])
export const isLow = (pose: StagePose): boolean => low.has(pose)
const isDown = (pose: StagePose): boolean => isLow(pose) || pose === 'crouching' || pose === 'kneeling'
/** Poses of people who are held rather than others, when it is not said who is held. */
const held: ReadonlySet<StagePose> = new Set(['prone', 'hands-behind', 'hands-up', 'sitting-ground', 'phone-up'])
export const isHeld = (pose: StagePose): boolean => held.has(pose) && pose !== 'phone-up'
const touching: ReadonlySet<StagePose> = new Set(['gripping-arm', 'hand-on-shoulder', 'kneeling-on', 'crouching'])

/** Nobody reaches farther than this for a person who is not named, picture units. */
const near = 420
const beside = 215
const preference = 200
/** By how much nearer the trainee's own figure must be than others to be touched, picture units. */
const shy = 70
/** How far a person who touches may move away from (up) or toward (down) the viewer so that hands meet, picture units. */
const up = -12
const down = 30
/** How far a person crouches from the middle of one who lies, at the head or the feet, and from one who sits on the ground. */
const atHead = 222
const atFeet = 228
const apart = 112

function touchOf(by: Stander, target: Stander): Touch | null {
  if (by.pose === 'kneeling-on') {
    if (target.pose === 'prone') return { pose: 'kneeling-on', mine: 'knee', theirs: 'back' }
    return isDown(target.pose) ? { pose: 'kneeling', mine: 'hand', theirs: 'arm' } : null
  }
  if (isLow(target.pose))
    return { pose: 'crouching', mine: 'hand', theirs: target.pose === 'prone' ? 'shoulder' : 'arm' }
  if (by.pose === 'crouching') {
    return isDown(target.pose) ? { pose: 'crouching', mine: 'hand', theirs: 'arm' } : null
  }
  // A seated shoulder is as high as a standing arm.
  if (target.wheels || target.pose === 'sitting' || target.pose === 'crouching') {
    return { pose: 'gripping-arm', mine: 'hand', theirs: 'shoulder' }
  }
  return by.pose === 'gripping-arm'
    ? { pose: 'gripping-arm', mine: 'hand', theirs: 'arm' }
    : { pose: 'hand-on-shoulder', mine: 'hand', theirs: 'shoulder' }
}

/** Whom a touching pose is meant for: the person named, or else the nearest, where held people count as nearer. */
function targetOf(by: Stander, all: readonly Stander[]): Stander | null {
  if (!touching.has(by.pose)) return null
  const others = all.filter((one) => one.id !== by.id && one.spot.depth === by.spot.depth)
  const named = all.find((one) => one.id === by.to && one.id !== by.id)
  if (named) return named.spot.depth === 'stand' || named.spot.depth === by.spot.depth ? named : null
  if (by.pose === 'kneeling-on') {
    const under = nearest(by, others, ({ pose }) => pose === 'prone', near)
    return under ?? nearest(by, others, ({ pose }) => isDown(pose), beside)
  }
  if (by.pose === 'crouching') return nearest(by, others, ({ pose }) => isLow(pose), beside)
  // A second person does not come from farther away to hold somebody who is held already.
  const theirs = (one: Stander): boolean =>
    others.some((other) => other !== one && touching.has(other.pose) && distance(other, one) < distance(by, one))
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

/** Where `by` stands to touch `target`: on the side from which they come, so close that the two points meet, and drawn in front. */
export function meet(
  by: Stander,
  target: {
    readonly id: string
    readonly pose: StagePose
    readonly spot: Spot
    readonly facing: 'left' | 'right' | null
  },
  touch: Touch,
  reach: Reach,
  taken: ReadonlySet<number> = new Set(),
): Placed {
  const { spot } = target
  const flat = target.pose === 'prone'
  const faced = target.facing === 'left' ? -1 : 1
  const own = by.spot.x === spot.x ? (spot.x < 640 ? 1 : -1) : Math.sign(by.spot.x - spot.x)
  // A side that is taken sends the next person to the other side.
  const from = taken.has(own) && !taken.has(-own) ? -own : own
  // A person who kneels on somebody leans toward the head.
  const looks = touch.mine === 'knee' ? faced : -from
  const mine = reach(by.id, touch.pose, touch.mine)
  const theirs = reach(target.id, target.pose, touch.theirs)
  // Bodies are symmetrical, so the nearer arm or shoulder is touched.
  const at = flat ? theirs.x * faced : Math.abs(theirs.x) * from
  const rise = Math.min(down, Math.max(up, (theirs.y - mine.y) * spot.scale))
  let x = spot.x + (at - mine.x * looks) * spot.scale
  let y = spot.y + Math.max(3, rise)
  if (flat && touch.mine === 'hand') {
    // At the head or at the feet, and behind the person who lies: neither may hide the other.
    x = spot.x + from * (from === faced ? atHead : atFeet) * spot.scale
    y = spot.y - 8
  } else if (target.pose === 'sitting-ground') x = farther(x, spot.x, apart * spot.scale, from)
  return {
    id: by.id,
    pose: touch.pose,
    spot: { x, y, scale: spot.scale, depth: spot.depth },
    facing: looks < 0 ? 'left' : 'right',
    touches: target.id,
  }
}

const farther = (x: number, from: number, least: number, side: number): number =>
  Math.abs(x - from) < least ? from + side * least : x

/**
 * Places everybody. First, people who touch somebody go there; then people who stand too close move apart. People who sit
 * in a car, and the figure brought forward, stay where they are.
 */
export function block(people: readonly Stander[], reach: Reach): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>()
  const you = people.find((one) => one.you)
  const targets = new Map(people.map((one) => [one.id, targetOf(one, people)]))
  const sides = new Map<string, Set<number>>()
  const settle = (one: Stander, asked: ReadonlySet<string>): Placed => {
    const known = placed.get(one.id)
    if (known) return known
    const lies = one.pose === 'prone'
    const facing = lies ? ((you && !one.you ? you.spot.x : 640) < one.spot.x ? 'left' : 'right') : null
    let found: Placed = { id: one.id, pose: one.pose, spot: one.spot, facing, touches: null }
    const target = targets.get(one.id)
    // Of two people who reach for each other, the one who is placed first goes to the other.
    if (target && !asked.has(target.id)) {
      const goal = settle(target, new Set([...asked, one.id]))
      const touch = touchOf(one, { ...target, pose: goal.pose })
      if (touch) {
        const taken = sides.get(goal.id) ?? new Set<number>()
        found = meet(one, goal, touch, reach, taken)
        // A person who kneels on somebody is over them and takes no side.
        if (touch.mine === 'hand') sides.set(goal.id, taken.add(Math.sign(found.spot.x - goal.spot.x)))
      }
    }
    if (found.touches === null && one.pose === 'kneeling-on') found = { ...found, pose: 'kneeling' }
    placed.set(one.id, found)
    return found
  }
  for (const one of people) settle(one, new Set())
  spread(placed, people)
  return placed
}
