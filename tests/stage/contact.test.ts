import { describe, expect, it } from 'vitest'
import { block } from '../../src/stage/contact.ts'
import type { Reach } from '../../src/stage/contact.ts'
import type { Stander } from '../../src/stage/standers.ts'
import { pointOfBody } from '../../src/stage/cast/points.ts'
import { adult, openMarks, spotOf } from '../../src/stage/marks.ts'

const reach: Reach = (_, pose, point) => pointOfBody(`body/${pose}`, point, adult)
const at = (id: string, pose: Stander['pose'], mark: keyof typeof openMarks, more: Partial<Stander> = {}): Stander => ({
  id,
  you: false,
  pose,
  spot: spotOf(openMarks, mark, more.you ?? false),
  ...more,
})
const placed = (...people: Stander[]) => {
  const all = block(people, reach)
  return (id: string) => {
    const one = all.get(id)
    if (!one) throw new Error(id)
    return one
  }
}
/** Where a point of somebody placed is in the picture. */
const pointOf = (one: ReturnType<ReturnType<typeof placed>>, point: Parameters<Reach>[2], facing = one.facing) => {
  const { x, y } = reach(one.id, one.pose, point)
  return { x: one.spot.x + (facing === 'left' ? -x : x) * one.spot.scale, y: one.spot.y + y * one.spot.scale }
}

describe('contact', () => {
  it('a grip has its hand at the arm, whichever side it comes from', () => {
    for (const mark of ['left', 'centre-right'] as const) {
      const who = placed(at('held', 'standing', 'centre'), at('grip', 'gripping-arm', mark))
      const side = mark === 'left' ? 'left' : 'right'
      const hand = pointOf(who('grip'), 'hand')
      const arm = pointOf(who('held'), 'arm', side)
      expect(Math.hypot(hand.x - arm.x, hand.y - arm.y)).toBeLessThan(20)
      expect(who('grip').facing).toBe(side === 'left' ? 'right' : 'left')
    }
  })
  it('both fists are at the collar, under the chin, whichever side they come from', () => {
    for (const mark of ['left', 'right'] as const) {
      const who = placed(at('held', 'hands-behind', 'centre'), at('grip', 'gripping-collar', mark, { with: 'held' }))
      const neck = pointOf(who('held'), 'neck', mark)
      for (const fist of ['front-hand', 'other-hand'] as const) {
        const hand = pointOf(who('grip'), fist)
        expect(Math.abs(hand.x - neck.x)).toBeLessThan(40)
        expect(hand.y - neck.y).toBeGreaterThan(0)
        expect(hand.y - neck.y).toBeLessThan(60)
      }
      expect(who('grip').spot.y).toBeGreaterThan(who('held').spot.y)
    }
  })
  it('a hand lies on a shoulder, drawn before it', () => {
    const who = placed(
      at('friend', 'standing', 'centre'),
      at('you', 'hand-on-shoulder', 'right', { you: true, with: 'friend' }),
    )
    const hand = pointOf(who('you'), 'hand')
    const shoulder = pointOf(who('friend'), 'shoulder', 'right')
    expect(Math.hypot(hand.x - shoulder.x, hand.y - shoulder.y)).toBeLessThan(24)
    expect(who('you').spot.y).toBeGreaterThan(who('friend').spot.y)
    expect(who('you').spot.scale).toBe(who('friend').spot.scale)
  })
  it('who cuffs has both wrists of the other in hand, behind the back', () => {
    for (const pose of ['standing', 'hands-behind', 'sitting-ground'] as const) {
      const who = placed(at('held', pose, 'centre'), at('cuffs', 'cuffing', 'left', { with: 'held' }))
      expect(who('held').pose).toBe(pose === 'sitting-ground' ? 'sitting-cuffed' : 'hands-behind')
      expect(who('held').facing).toBe(who('cuffs').facing)
      const hand = pointOf(who('cuffs'), 'hand')
      const wrists = pointOf(who('held'), 'wrists')
      expect(Math.abs(hand.x - wrists.x)).toBeLessThan(4)
      expect(Math.abs(hand.y - wrists.y)).toBeLessThan(50)
    }
  })
  it('who kneels on somebody has the knee on the back', () => {
    const who = placed(at('down', 'prone', 'centre'), at('on', 'kneeling-on', 'centre'))
    const knee = pointOf(who('on'), 'knee')
    const back = pointOf(who('down'), 'back')
    expect(Math.abs(knee.x - back.x)).toBeLessThan(4)
    expect(Math.abs(knee.y - back.y)).toBeLessThan(24)
    expect(who('on').facing).toBe(who('down').facing)
  })
  it('who takes somebody down has a hand at the back, and stands behind who goes down', () => {
    for (const mark of ['left', 'right'] as const) {
      const who = placed(at('down', 'standing', 'centre'), at('on', 'takedown', mark, { with: 'down' }))
      expect(who('down').pose).toBe('going-down')
      expect(Math.abs(pointOf(who('on'), 'hand').x - pointOf(who('down'), 'back').x)).toBeLessThan(4)
      expect(who('on').spot.y).toBeLessThan(who('down').spot.y)
    }
  })
  it('who whispers comes close to whom it is meant for, and to nobody else', () => {
    const who = placed(at('ear', 'standing', 'right'), at('says', 'whispering', 'centre-left', { with: 'ear' }))
    expect(who('ear').spot.x - who('says').spot.x).toBeLessThan(125)
    expect(who('ear').spot.x - who('says').spot.x).toBeGreaterThan(70)
    const alone = placed(at('ear', 'standing', 'centre'), at('says', 'whispering', 'centre-left'))
    expect(alone('says').spot.x).toBe(openMarks['centre-left'].x)
  })
  it('nobody kneels on somebody who stands', () => {
    const who = placed(at('up', 'hands-up', 'centre'), at('on', 'kneeling-on', 'centre-left'))
    expect(who('on').pose).toBe('kneeling')
  })
  it('whoever lies there has the head toward the trainee, who crouches there without hiding it', () => {
    const who = placed(at('down', 'prone', 'centre'), at('you', 'crouching', 'centre-right', { you: true }))
    expect(who('down').facing).toBe('right')
    expect(who('you').spot.x).toBeGreaterThan(who('down').spot.x + 150)
    expect(who('you').spot.y).toBeLessThan(who('down').spot.y)
  })
  it('someone seated or on the ground is touched as far down as one can reach', () => {
    const chair = placed(at('sits', 'sitting', 'centre'), at('by', 'hand-on-shoulder', 'left', { with: 'sits' }))
    expect(chair('by').pose).toBe('gripping-arm')
    const ground = placed(at('sits', 'sitting-ground', 'centre'), at('by', 'gripping-arm', 'left', { with: 'sits' }))
    expect(ground('by').pose).toBe('tending')
  })
  it('without a name it is who is held, or else who is nearest', () => {
    const who = placed(
      at('near', 'standing', 'centre-right'),
      at('cuffed', 'hands-behind', 'far-left'),
      at('grip', 'gripping-arm', 'centre'),
    )
    expect(who('grip').touches).toBe('near')
    const cuffed = placed(
      at('near', 'standing', 'centre-right'),
      at('cuffed', 'hands-behind', 'centre-left'),
      at('grip', 'gripping-arm', 'centre'),
    )
    expect(cuffed('grip').touches).toBe('cuffed')
  })
  it('two who come to one person come from both sides', () => {
    const who = placed(
      at('down', 'prone', 'centre-right'),
      at('you', 'crouching', 'centre-left', { you: true, with: 'down' }),
      at('friend', 'crouching', 'centre'),
    )
    expect(Math.abs(who('you').spot.x - who('friend').spot.x)).toBeGreaterThan(300)
  })
  it('two who reach for each other do not run around each other', () => {
    const who = placed(at('a', 'gripping-arm', 'centre-left'), at('b', 'gripping-arm', 'centre'))
    expect([who('a').touches, who('b').touches].filter((t) => t !== null)).toHaveLength(1)
  })
})

describe('room', () => {
  it('nobody stands in somebody else, and all stay in the picture in their order', () => {
    const who = placed(
      at('a', 'standing', 'centre'),
      at('b', 'standing', 'centre'),
      at('c', 'sitting', 'centre-right'),
      at('d', 'standing', 'far-right'),
      at('you', 'standing', 'far-right', { you: true }),
    )
    const xs = ['a', 'b', 'c', 'd', 'you'].map((id) => who(id).spot.x)
    for (const [i, x] of xs.entries()) {
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(1240)
      expect(x - (xs[i - 1] ?? -100)).toBeGreaterThan(60)
    }
  })
  it('who lies there is not moved; who stands in them is', () => {
    const who = placed(at('down', 'prone', 'centre'), at('by', 'standing', 'centre-left'))
    expect(who('down').spot.x).toBe(openMarks.centre.x)
    expect(who('by').spot.x).toBeLessThan(openMarks['centre-left'].x)
  })
  it('who sits in a car and who has room stays', () => {
    const seat = { ...openMarks.centre, depth: 'seat' } as const
    const who = placed(at('driver', 'sitting', 'centre', { spot: seat }), at('by', 'standing', 'centre'))
    expect(who('driver').spot).toBe(seat)
    expect(who('by').spot.x).toBe(openMarks.centre.x)
  })
})
