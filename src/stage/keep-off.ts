import { extentOf, partAt, type Part } from './cast/extent.ts'
import type { PieceName } from './cast/piece-name.ts'
import { adult, world, type Spot } from './marks.ts'
import type { PictureBox } from './place/place-set.ts'

/** Somebody whose place and pose are settled, but for a step. */
export interface Figured {
  readonly id: string
  readonly spot: Spot
  readonly facing: 'left' | 'right'
  /** The body that is shown. */
  readonly body: PieceName
  /** Whom this person touches. */
  readonly touches: string | null
  /** Stays: sits on a seat, lies, touches or is touched. */
  readonly fixed: boolean
  /** Holds out a hand that is meant for somebody some steps away. */
  readonly reaches: boolean
  /** How something in hand is held out: a flashlight `level`, anything else `up`, to be seen; null where nothing is. */
  readonly holdsOut: 'level' | 'up' | null
  /** How far the outline reaches to the left and to the right, picture units. */
  readonly outline: readonly [left: number, right: number]
}

/** Air between a hand and a face, and nobody is nearer to the edge of the picture than that; picture units. */
const air = 6
const edge = 13
/** The longest step for a face, and for a hand that only lies over somebody's clothes. */
const longest = 150
const shortStep = 64
/** Half of both feet, and how far they reach toward the viewer, at scale 1. */
const feet = 46
const toes = 14
/** From the back to the front of the picture. */
const depths: readonly Spot['depth'][] = ['beyond', 'seat', 'stand', 'front']

const order = ({ spot }: Figured): number => depths.indexOf(spot.depth) * 10_000 + spot.y

interface Seen {
  readonly face: Part | null
  readonly head: Part
  readonly trunk: Part
  readonly hands: readonly Part[]
  readonly bulk: readonly Part[]
}
const seen = (one: Figured): Seen => {
  const { face, head, trunk, legs, hands } = extentOf(one.body, adult)
  const at = (part: Part): Part => partAt(part, one.spot, one.facing)
  return {
    face: face && at(face),
    head: at(head),
    trunk: at(trunk),
    hands: hands.map(at),
    bulk: [head, trunk, ...(legs ? [legs] : [])].map(at),
  }
}
/** Where somebody's hands are, picture units. */
export const handsOf = (one: Figured): readonly Part[] => seen(one).hands
const level = (a: Part, b: Part): boolean => a.top < b.bottom && b.top < a.bottom

/** How far `part` must move to the side so that it leaves `from` free: below 0 to the left; 0 where it does. */
function clearing(part: Part, from: Part, side: -1 | 1): number {
  if (!level(part, from) || part.right + air <= from.left || part.left >= from.right + air) return 0
  return side < 0 ? from.left - air - part.right : from.right + air - part.left
}
const most = (steps: readonly number[], side: -1 | 1): number =>
  side < 0 ? Math.min(0, ...steps) : Math.max(0, ...steps)

/** What of somebody who is drawn over another lies on the other's face, as the step that ends it. */
function step(over: Figured, under: Figured, side: -1 | 1, what: 'hands' | 'all' = 'all'): number {
  const { face } = seen(under)
  if (face === null) return 0
  const { hands, bulk } = seen(over)
  return most(
    (what === 'hands' ? hands : [...hands, ...bulk]).map((part) => clearing(part, face, side)),
    side,
  )
}
const handOver = (over: Figured, under: Figured): boolean => step(over, under, 1, 'hands') !== 0
/** The step that takes a hand that is held out off the clothes of somebody. */
function shyStep(over: Figured, under: Figured, side: -1 | 1): number {
  if (!over.reaches) return 0
  const { trunk } = seen(under)
  return most(
    seen(over).hands.map((part) => clearing(part, trunk, side)),
    side,
  )
}

/** How far a flashlight reaches out of the hand, as a share of the hand's box. */
const lamp = 1.2
const meet = (a: Part, b: Part): boolean => level(a, b) && a.left < b.right && b.left < a.right
/** Whether what somebody holds out lies over a neighbour: a flashlight over all of them, anything else over the head. */
function holdsOver(one: Figured, other: Figured): boolean {
  if (one.holdsOut === null || other.spot.depth === 'seat') return false
  const { bulk, head, hands } = seen(other)
  const far = one.holdsOut === 'level' ? lamp : 0
  return seen(one).hands.some((hand) => {
    const by = far * (hand.right - hand.left)
    const ahead = one.facing === 'left' ? { ...hand, left: hand.left - by } : { ...hand, right: hand.right + by }
    return (far > 0 ? [...bulk, ...hands] : [head]).some((part) => meet(ahead, part))
  })
}

/** The steps to either side that take feet off what lies on the floor, the shorter one first. */
function offFloor(one: Figured, floor: readonly PictureBox[]): readonly [near: number, far: number] {
  const { spot, fixed, outline, body } = one
  const stands = extentOf(body, adult).legs !== null
  // Who sits or kneels there takes more of it.
  const [toLeft, toRight] = stands ? [feet * spot.scale, feet * spot.scale] : outline
  const under = fixed || spot.depth !== 'stand' ? [] : floor
  const on = under.filter(
    ({ x, y, width, height }) =>
      spot.y > y - toes && spot.y < y + height + toes && spot.x + toRight > x && spot.x - toLeft < x + width,
  )
  if (on.length === 0) return [0, 0]
  const left = Math.min(...on.map(({ x }) => x)) - toRight - spot.x
  const right = Math.max(...on.map(({ x, width }) => x + width)) + toLeft - spot.x
  return -left < right ? [left, right] : [right, left]
}

/** How far somebody can go to a side before they come to a neighbour or the edge. */
function roomTo(one: Figured, side: -1 | 1, all: readonly Figured[]): number {
  const [left, right] = one.outline
  const own = one.spot.x + (side < 0 ? -left : right)
  const ends = all.flatMap((other): number[] => {
    if (other.id === one.id || other.spot.depth !== one.spot.depth) return []
    if ((other.spot.x - one.spot.x) * side <= 0) return []
    return [other.spot.x - side * (side < 0 ? other.outline[1] : other.outline[0])]
  })
  const rooms = [side < 0 ? own - edge : world.width - edge - own, ...ends.map((end) => (end - own) * side)]
  return Math.max(0, Math.min(...rooms))
}

export interface KeptOff {
  /** The new spots, of those who have one. */
  readonly spots: ReadonlyMap<string, Spot>
  /** Whose arms hang. */
  readonly lowered: ReadonlySet<string>
  /** Who holds a thing down, so that it does not lie over a neighbour. */
  readonly down: ReadonlySet<string>
}

/**
 * Lets people step aside until nobody's hand or body lies over the face of another, unless the one touches the other; and
 * hands that are held out off others' clothes, where there is room. Where nobody can, the one is drawn behind the other; and
 * where that would hide a face as well, the arm is lowered.
 * @param floor what lies on the floor: nobody stands on it who has room beside it
 */
export function keepOff(people: readonly Figured[], floor: readonly PictureBox[] = []): KeptOff {
  const now = new Map(people.map((one) => [one.id, one]))
  const moved = new Map<string, Spot>()
  const put = (one: Figured, spot: Spot): void => {
    now.set(one.id, { ...one, spot })
    moved.set(one.id, spot)
  }
  const walk = (one: Figured, by: number, limit: number): void => {
    const side = by < 0 ? -1 : 1
    const far = Math.min(Math.abs(by), limit, roomTo(one, side, [...now.values()]))
    if (far >= 1 && !one.fixed) put(one, { ...one.spot, x: one.spot.x + side * far })
  }
  const pairs = people.flatMap((a) => people.filter((b) => b.id !== a.id).map((b) => [a.id, b.id] as const))
  const each = (act: (over: Figured, under: Figured, away: -1 | 1) => void): void => {
    for (const [a, b] of pairs) {
      const [over, under] = [now.get(a), now.get(b)]
      if (!over || !under || order(over) < order(under)) continue
      if (over.touches === under.id || under.touches === over.id || over.spot.depth === 'front') continue
      act(over, under, over.spot.x <= under.spot.x ? -1 : 1)
    }
  }
  for (const one of people) {
    const [near, far] = offFloor(one, floor)
    walk(one, near, longest)
    if (offFloor(now.get(one.id) ?? one, floor)[0] !== 0) {
      now.set(one.id, one)
      moved.delete(one.id)
      walk(one, far, longest)
    }
  }
  for (let round = 0; round < 2; round += 1) {
    each((over, under, away) => walk(over, step(over, under, away), longest))
    each((over, under, away) => {
      const left = step(over, under, away)
      if (left !== 0) walk(under, -left, longest)
    })
  }
  each((over, under, away) => walk(over, shyStep(over, under, away), shortStep))
  // Nobody could make room.
  const lowered = new Set<string>()
  each((over, under, away) => {
    if (step(over, under, away) === 0) return
    const movable = over.spot.depth === under.spot.depth && over.touches === null
    if (movable && !handOver(under, over)) put(over, { ...over.spot, y: under.spot.y - 0.5 })
    else if (handOver(over, under)) lowered.add(over.id)
  })
  const there = [...now.values()]
  const down = there.filter((one) => there.some((other) => other.id !== one.id && holdsOver(one, other)))
  return { spots: moved, lowered, down: new Set(down.map(({ id }) => id)) }
}
