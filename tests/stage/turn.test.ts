import { describe, expect, it } from 'vitest'
import { openMarks } from '../../src/stage/marks.ts'
import { turnOf } from '../../src/stage/turn.ts'

const marks = { ...openMarks, door: { x: 900, y: 560, scale: 0.8, depth: 'stand' } } as const
const turn = (facing: string | null, x = 300, pose: 'standing' | 'palms-on-surface' = 'standing') =>
  turnOf({ facing, pose }, x, (id) => (id === 'osei' ? 100 : null), marks)

describe('where somebody is turned to', () => {
  it('F2 is a side, a person or a landmark', () => {
    expect(turn('left').side).toBe('left')
    expect(turn('osei').side).toBe('left')
    expect(turn('door').side).toBe('right')
    expect(turn('door', 1100).side).toBe('left')
  })
  it('F2 is toward the middle for who faces the viewer, with the back to the viewer for who faces away', () => {
    expect([turn('camera'), turn('camera', 1100)]).toEqual([
      { side: 'right', back: false },
      { side: 'left', back: false },
    ])
    expect(turn('away')).toEqual({ side: 'right', back: true })
  })
  it('is away from the viewer for who lays both hands on something', () => {
    expect(turn('osei', 300, 'palms-on-surface').back).toBe(true)
  })
  it('is left to attention where nothing is said, or nobody is there', () => {
    expect([turn(null).side, turn('nobody').side]).toEqual([null, null])
  })
})
