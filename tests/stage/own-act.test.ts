import { describe, expect, it } from 'vitest'
import { openMarks } from '../../src/stage/marks.ts'
import { ownAct } from '../../src/stage/own-act.ts'
import type { Present } from '../../src/stage/own-act.ts'
import type { Acting } from '../../src/stage/types.ts'
import { present } from './present.ts'

const you = present('you', 'right')
const acting = (more: Partial<Acting>): Acting => ({
  text: 'Words.',
  spoken: true,
  to: 'sarge',
  rung: null,
  kind: 'intervene',
  ...more,
})
const does = (more: Partial<Acting>, others: Present[] = [present('sarge', 'centre')], own = you) =>
  ownAct(own, others, acting(more))

describe('the own figure’s act', () => {
  it('goes nearer with each rung', () => {
    const xs = (['probe', 'alert', 'challenge'] as const).map((rung) => does({ rung }).spot.x)
    expect([you.spot.x, ...xs]).toEqual([you.spot.x, ...xs].toSorted((a, b) => b - a))
    expect(new Set([you.spot.x, ...xs]).size).toBe(4)
  })
  it('asking leans in, seeing holds out a hand', () => {
    expect(does({ rung: 'probe' }).lean).toBeGreaterThan(1)
    expect(does({ rung: 'alert' }).pose).toBe('hand-out')
  })
  it('taking action touches: an arm when it is done, a shoulder when it is said', () => {
    expect(does({ rung: 'take-action', spoken: false })).toMatchObject({ pose: 'gripping-arm', to: 'sarge' })
    expect(does({ rung: 'take-action' })).toMatchObject({ pose: 'hand-on-shoulder', to: 'sarge' })
  })
  it('crouches to who is on the ground, and takes hold of who holds somebody', () => {
    const man = present('sarge', 'centre', { pose: 'prone' })
    expect(does({ rung: 'take-action', spoken: false }, [man])).toMatchObject({ pose: 'crouching', to: 'sarge' })
    const held = present('held', 'centre-left', { pose: 'hands-behind' })
    for (const pose of ['gripping-arm', 'gripping-collar'] as const) {
      const holds = present('sarge', 'centre', { pose })
      expect(does({ rung: 'take-action', spoken: false }, [holds, held])).toMatchObject({
        pose: 'gripping-arm',
        to: 'sarge',
      })
    }
  })
  it('steps between two people', () => {
    const { spot, to } = does({ rung: 'take-action', spoken: false }, [
      present('sarge', 'centre'),
      present('man', 'centre-left'),
    ])
    expect(to).toBeNull()
    expect(spot.x).toBeGreaterThan(openMarks['centre-left'].x)
    expect(spot.x).toBeLessThan(openMarks.centre.x)
  })
  it('points at nobody who is in distress', () => {
    const far = (face: Present['member']['face']) => [present('sarge', 'left', { face })]
    expect(does({ rung: 'challenge' }, far('rage'))).toMatchObject({ pose: 'pointing', face: 'serious' })
    expect(does({ rung: 'challenge' }, far('solemn'))).toMatchObject({ pose: 'hand-out', face: 'concerned' })
  })
  it('does not point through somebody who stands in the way', () => {
    const between = present('other', 'centre-right')
    const { spot } = does({ rung: 'challenge' }, [present('sarge', 'left'), between])
    expect(spot.x).toBeLessThan(between.spot.x - 100)
  })
  it('helping goes to the other, going along steps back', () => {
    expect(does({ kind: 'support' }).spot.x).toBeLessThan(you.spot.x)
    expect(does({ kind: 'comply' }).spot.x).toBeGreaterThan(you.spot.x)
    expect(does({ kind: 'support' }, [present('sarge', 'centre', { face: 'tired' })])).toMatchObject({
      pose: 'hand-on-shoulder',
    })
  })
  it('who sits stays seated to ask', () => {
    const seated = { ...you, member: { ...you.member, pose: 'sitting' as const } }
    expect(does({ rung: 'probe' }, undefined, seated)).toMatchObject({ pose: 'sitting', spot: you.spot })
  })
  it('said to nobody in the picture it changes nobody’s place', () => {
    expect(does({ rung: 'take-action', to: null }).spot).toBe(you.spot)
  })
})
