import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, ratio, spread, upTo } from '../../tools/bench/statistics.ts'

const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })

describe('the numbers of a measure', () => {
  it('have a middle, whatever their order', () => {
    expect(median([30, 10, 20])).toBe(20)
    expect(median([7])).toBe(7)
    expect(median([40, 10, 20, 30])).toBe(25)
  })
  it('are none of none', () => {
    expect(median([])).toBeNaN()
    expect(spread([])).toBe('never')
  })
  it('have a part that a number of them does not exceed, and the last for all of them', () => {
    const tens = Array.from({ length: 10 }, (_, i) => i + 1)
    expect(upTo(0.9, tens)).toBe(9)
    expect(upTo(1, tens)).toBe(10)
    expect(upTo(0, tens)).toBe(1)
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const found = upTo(part, all)
        expect(all).toContain(found)
        expect(all.filter((each) => each <= found).length).toBeGreaterThanOrEqual(
          Math.min(all.length, part * all.length),
        )
      }),
    )
  })
  it('are told with how many there were', () => {
    expect(spread([300.4, 100.2, 200.6])).toBe('201 ms, p90 300 ms (of 3)')
    expect(spread([1.25, 1.25], 1)).toBe('1.3 ms, p90 1.3 ms (of 2)')
  })
  it('are compared by their middles', () => {
    expect(ratio([300, 100, 200], [100])).toBe('2.00 times')
    expect(ratio([1], [])).toBe('no ratio')
    expect(ratio([], [1])).toBe('no ratio')
    expect(ratio([1], [0])).toBe('no ratio')
  })
})
