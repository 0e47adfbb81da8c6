import { describe, expect, it } from 'vitest'
import { nearer, openMarks, outside, spotOf, world } from '../../src/stage/marks.ts'
import { roadside } from '../../src/stage/place/roadside.ts'

const across = ['far-left', 'left', 'centre-left', 'centre', 'centre-right', 'right', 'far-right'] as const

describe('marks', () => {
  it('F6 far-left … far-right go across the picture', () => {
    for (const marks of [openMarks, roadside.marks(true), roadside.marks(false)]) {
      const xs = across.map((mark) => marks[mark].x)
      expect(xs).toEqual([...xs].sort((a, b) => a - b))
      expect(xs[0]).toBeGreaterThan(60)
      expect(xs[6]).toBeLessThan(world.width - 60)
    }
  })
  it('nobody stands before the driver’s window', () => {
    const marks = roadside.marks(true)
    for (const mark of across) expect(Math.abs(marks[mark].x - marks['driver-seat'].x)).toBeGreaterThan(130)
  })
  it('the driver sits in the car and whoever covers the other side stands behind it', () => {
    const marks = roadside.marks(true)
    expect(marks['driver-seat'].depth).toBe('seat')
    expect(marks['passenger-side'].depth).toBe('beyond')
    expect(openMarks['driver-seat'].depth).toBe('stand')
  })
  it('the own figure is nearest the viewer', () => {
    expect(spotOf(openMarks, 'far-right', true).scale).toBeGreaterThan(openMarks['far-right'].scale)
    expect(nearer(roadside.marks(true)['driver-seat'])).toEqual(roadside.marks(true)['driver-seat'])
  })
  it('off is out of the picture, on the nearer side', () => {
    expect(outside(openMarks.left).x).toBeLessThan(-100)
    expect(outside(openMarks.right).x).toBeGreaterThan(world.width + 100)
  })
})
