import { describe, expect, it } from 'vitest'
import { passes, seenAt, wayFrom } from '../../src/stage/doors.ts'
import { openMarks } from '../../src/stage/marks.ts'

const door = { x: 1000, y: 560, scale: 0.75, depth: 'stand' } as const
const marks = { ...openMarks, door }
const doors = [{ landmark: 'door', piece: 'door' }] as const

describe('the way out of the picture', () => {
  it('is through a door that is nearer than the edge', () => {
    expect(wayFrom(marks.right, marks, doors)).toEqual({ spot: door, door: 'door' })
    expect(wayFrom(marks['far-left'], marks, doors)).toMatchObject({ spot: { x: -190 }, door: null })
  })
  it('is over the edge where the place shows no door, and from behind a thing', () => {
    expect(wayFrom(marks.right, openMarks, doors).door).toBeNull()
    expect(wayFrom({ ...marks.right, depth: 'beyond' }, marks, doors).door).toBeNull()
  })
  it('passes the door near it, and ends behind it', () => {
    const way = wayFrom(marks.right, marks, doors)
    expect([passes(way, marks.left), passes(way, { x: 960, y: 600 })]).toEqual([false, true])
    expect([seenAt(way, marks.left), seenAt(way, door)]).toEqual([1, 0])
    expect(passes(wayFrom(marks.right, marks, []), marks.right)).toBe(false)
  })
})
