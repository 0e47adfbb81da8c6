import { describe, expect, it } from 'vitest'
import { lowOf } from '../../src/stage/low.ts'
import { openMarks } from '../../src/stage/marks.ts'
import type { Boxes } from '../../src/stage/types.ts'

const none: Boxes = { contacts: [], held: [], pieces: [] }
const who = (id: string, pose: 'standing' | 'prone' | 'kneeling-on', leavingNow = false) =>
  [id, { spot: openMarks.centre, pose, leavingNow }] as const
const box = (y: number, height: number) => ({ x: 400, y, width: 60, height })

describe('how low that reaches which words may not cover', () => {
  it('nowhere, while all stand and nothing is in hand', () => {
    expect(lowOf([who('a', 'standing')], none)).toBeNull()
  })
  it('to the ground under people who lie or kneel, with the heads of those who stand above', () => {
    const low = lowOf([who('a', 'prone'), who('b', 'standing')], none)
    expect(low?.ground).toBe(openMarks.centre.y)
    expect(low?.top).toBeLessThan(200)
    expect(lowOf([who('a', 'prone', true)], none)).toBeNull()
  })
  it('to hands in contact, things in hand and set pieces that are news', () => {
    const pieces = [{ piece: 'pistol', state: 'on-ground', box: box(598, 48) }]
    expect(lowOf([who('a', 'standing')], { ...none, pieces })?.ground).toBeGreaterThanOrEqual(646)
    const contacts = [{ who: 'a', whom: 'b', box: box(400, 60) }]
    const held = [{ who: 'a', thing: 'papers' as const, box: box(420, 60) }]
    const low = lowOf([who('a', 'kneeling-on')], { contacts, held, pieces: [] })
    expect(low?.ground).toBe(openMarks.centre.y)
  })
})
