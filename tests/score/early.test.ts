import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { early } from '../../src/score/early.ts'

const milestones = { cue: 6500, actBy: 30000, violation: 46000, irreversible: 90000 }

describe('S2 early', () => {
  test('the table at its points', () => {
    const at = (t: number): number => early(milestones, t, 'none')
    expect([0, 30000, 38000, 46000, 68000, 90000, 200000].map(at)).toEqual([100, 100, 80, 50, 30, 5, 5])
  })

  test('no real act is 0', () => {
    expect(early(milestones, null, 'none')).toBe(0)
  })

  test('what this run has entered caps it, and never raises it', () => {
    expect(early(milestones, 0, 'building')).toBe(100)
    expect(early(milestones, 0, 'violation')).toBe(50)
    expect(early(milestones, 0, 'irreversible')).toBe(5)
    expect(early(milestones, 68000, 'violation')).toBe(30)
  })

  test('a missing mark is where the next one is', () => {
    expect(early({ ...milestones, actBy: null }, 45999, 'none')).toBe(100)
    expect(early({ ...milestones, actBy: null }, 46000, 'none')).toBe(50)
    expect(early({ ...milestones, violation: null }, 60000, 'none')).toBe(80)
    expect(early({ ...milestones, violation: null }, 90000, 'none')).toBe(5)
    expect(early({ ...milestones, actBy: null, violation: null }, 89999, 'none')).toBe(100)
  })

  test('milestones in any order give a number from 0 to 100 that never rises with t', () => {
    const mark = fc.option(fc.integer({ min: 0, max: 1000 }))
    const some = fc.record({ cue: mark, actBy: mark, violation: mark, irreversible: mark })
    const time = fc.integer({ min: 0, max: 1200 })
    fc.assert(
      fc.property(some, time, time, (m, a, b) => {
        const sooner = early(m, Math.min(a, b), 'none')
        const later = early(m, Math.max(a, b), 'none')
        expect(sooner >= later && later >= 0 && sooner <= 100).toBe(true)
      }),
    )
  })
})
