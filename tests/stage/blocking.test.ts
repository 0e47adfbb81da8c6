import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castViewOf } from '../../build/blank-view.ts'
import { poses, touchingPoses } from '../../src/scenario/vocabulary.ts'
import type { StagePose } from '../../src/stage/cast/index.ts'
import { block } from '../../src/stage/contact.ts'
import { isFlat, isLow, lyingAt } from '../../src/stage/lying.ts'
import { openMarks, spotOf, world } from '../../src/stage/marks.ts'
import { reachIn } from '../../src/stage/reach.ts'
import { reachTo } from '../../src/stage/room.ts'
import type { Placed, Stander } from '../../src/stage/standers.ts'

const ids = ['you', 'osei', 'harmon', 'kim', 'bui', 'ray'] as const
const marks = ['far-left', 'left', 'centre-left', 'centre', 'centre-right', 'right', 'far-right'] as const
const reach = reachIn(ids.map((id) => castViewOf(id)))
/** Poses of touching and being touched in which a body stands straight. */
const straight = new Set<string>([
  'standing',
  'hands-behind',
  'hands-up',
  'gripping-arm',
  'hand-on-shoulder',
  'holding',
  'cuffing',
])
const someone = fc.option(fc.constantFrom(...ids), { nil: null, freq: 2 })

/** Two to six people anywhere, in any pose, with anybody. */
const people = fc
  .array(
    fc.record({
      mark: fc.constantFrom(...marks),
      pose: fc.oneof(fc.constantFrom(...poses), fc.constantFrom(...touchingPoses)),
      whom: someone,
      near: fc.option(
        fc.record({ how: fc.constantFrom('beside' as const, 'behind' as const), who: fc.constantFrom(...ids) }),
        {
          nil: null,
          freq: 4,
        },
      ),
    }),
    { minLength: 2, maxLength: ids.length },
  )
  .map(standersOf)

interface Somebody {
  readonly mark: (typeof marks)[number]
  readonly pose: StagePose
  readonly whom: string | null
  readonly near: Stander['near']
}
function standersOf(all: readonly Somebody[]): Stander[] {
  const there = new Set<string>(ids.slice(0, all.length))
  return all.map(({ mark, pose, whom, near }, n): Stander => {
    const id = ids[n] ?? ''
    const spot = lyingAt(pose, spotOf(openMarks, mark, id === 'you'))
    const by = near && there.has(near.who) && near.who !== id ? near : null
    return { id, you: id === 'you', pose, spot, with: whom !== null && there.has(whom) ? whom : null, near: by }
  })
}
const at = (mark: Somebody['mark'], pose: StagePose, whom: string | null = null, beside?: string): Somebody => ({
  mark,
  pose,
  whom,
  near: beside === undefined ? null : { how: 'beside', who: beside },
})
/** Four who hold each other at arm's length, and two more: side by side they have hardly room. */
const chain = standersOf([
  at('far-left', 'standing'),
  at('far-left', 'takedown', 'osei'),
  at('far-left', 'gripping-arm', 'ray'),
  at('far-left', 'prone', null, 'you'),
  at('far-left', 'gripping-arm', 'you'),
  at('far-left', 'holding', 'bui'),
])
/** Six who all belong together and take more room than the picture has. */
const tooMany = standersOf([
  at('far-left', 'on-side', null, 'kim'),
  at('far-left', 'standing', null, 'you'),
  at('far-left', 'struggling', 'ray'),
  at('far-right', 'supine'),
  at('far-right', 'gripping-arm'),
  at('far-left', 'searching', 'harmon', 'you'),
])

interface Scene {
  readonly all: readonly Stander[]
  readonly at: (id: string) => Placed
  readonly placed: readonly Placed[]
  /** Whether two people came together, over others too. */
  readonly together: (a: string, b: string) => boolean
}
function blocked(all: readonly Stander[]): Scene {
  const found = block(all, reach)
  const at = (id: string): Placed => {
    const one = found.get(id)
    if (!one) throw new Error(id)
    return one
  }
  const group = new Map(all.map(({ id }) => [id, id]))
  const join = (a: string, b: string): void => {
    const [from, to] = [group.get(a), group.get(b)]
    for (const [id, of] of group) if (of === from && to !== undefined) group.set(id, to)
  }
  for (const { id, near } of all) {
    const { touches } = at(id)
    if (touches !== null) join(id, touches)
    else if (near) join(id, near.who)
  }
  return { all, at, placed: [...found.values()], together: (a, b) => group.get(a) === group.get(b) }
}
const holds = (property: (scene: Scene) => void): void =>
  fc.assert(
    fc.property(people, (all) => property(blocked(all))),
    { numRuns: 120, examples: [[chain], [tooMany]] },
  )

/** Where the hand of somebody is who touches, and where on the other it should be. */
function hands({ at }: Scene, { id, pose, spot, facing, touches }: Placed) {
  const { x, y } = reach(id, pose, pose === 'kneeling-on' ? 'knee' : 'hand')
  const hand = { x: spot.x + (facing === 'left' ? -x : x) * spot.scale, y: spot.y + y * spot.scale }
  return { hand, other: at(touches ?? '') }
}
/** How much room all need side by side, picture units. */
const needed = ({ all, at }: Scene): number =>
  all.reduce((sum, one) => sum + reachTo(-1, one, at(one.id)) + reachTo(1, one, at(one.id)), 0)

describe('wherever people are and whatever they do', () => {
  it('everybody is in the picture', () => {
    holds(({ placed }) => {
      for (const { spot } of placed) {
        expect(spot.x).toBeGreaterThan(0)
        expect(spot.x).toBeLessThan(world.width)
      }
    })
  })
  it('nobody stands in somebody with whom they are not together', () => {
    holds((scene) => {
      fc.pre(needed(scene) < world.width - 60)
      for (const a of scene.all)
        for (const b of scene.all) {
          if (a.id >= b.id || scene.together(a.id, b.id)) continue
          const [one, other] = [scene.at(a.id), scene.at(b.id)]
          const side = one.spot.x < other.spot.x ? 1 : -1
          const room = reachTo(side, a, one) + reachTo(side === 1 ? -1 : 1, b, other)
          expect(Math.abs(one.spot.x - other.spot.x)).toBeGreaterThan(room - 0.1)
        }
    })
  })
  it('who has come to nobody keeps the order from left to right', () => {
    holds(({ all, at, placed }) => {
      const alone = all.filter(
        ({ id, near }) => at(id).touches === null && !near && placed.every(({ touches }) => touches !== id),
      )
      const order = alone.toSorted((a, b) => a.spot.x - b.spot.x).map(({ id }) => at(id).spot.x)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    })
  })
  it('a pose that touches goes to who is named', () => {
    holds(({ all, at, placed }) => {
      for (const one of all) {
        const { touches } = at(one.id)
        expect([null, one.with ?? touches]).toContain(touches)
      }
      // Of people who reach for each other in a ring, one stays.
      for (const { id, touches } of placed) expect(touches).not.toBe(id)
    })
  })
  it('the hand is at the body it is meant for, and at nobody else’s before that', () => {
    holds((scene) => {
      for (const one of scene.placed) {
        if (one.touches === null) continue
        const { hand, other } = hands(scene, one)
        const by = scene.placed.filter(({ touches }) => touches === other.id)
        // A third comes from behind and a second may kneel over somebody: there is no more room than for two.
        if (by.length > 2 || scene.placed.some(({ touches }) => touches === one.id)) continue
        const far = Math.abs(hand.x - other.spot.x)
        // Who bends or pulls away reaches farther to a side than who stands straight.
        const arm = straight.has(one.pose) && straight.has(other.pose) ? 100 : 140
        expect(far).toBeLessThan(
          (isFlat(other.pose) ? 215 : isLow(other.pose) ? 120 : arm) * Math.max(1, other.spot.scale),
        )
        for (const third of scene.placed) {
          if (third.id === one.id || third.id === other.id || scene.together(third.id, one.id)) continue
          expect(Math.abs(hand.x - third.spot.x)).toBeGreaterThan(isFlat(other.pose) ? 0 : far)
        }
      }
    })
  })
  it('who touches is drawn in front, unless they come from behind somebody who lies or is held by two', () => {
    holds((scene) => {
      for (const one of scene.placed) {
        if (one.touches === null) continue
        const other = scene.at(one.touches)
        const by = scene.placed.filter(({ touches }) => touches === other.id)
        if (by.length > 1 || isFlat(other.pose) || scene.placed.some(({ touches }) => touches === one.id)) continue
        expect(one.spot.y).toBeGreaterThan(other.spot.y)
      }
    })
  })
})
