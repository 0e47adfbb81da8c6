import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alpha, correlation, discrimination, splitHalf, variance } from '../../../src/prove/simulate/statistics.ts'

/**
 * Three people in three scenes, worked by hand: variances 100, 300 and 400, sums 60, 90 and 150 with variance 2100; halves
 * 40, 70, 100 and 20, 20, 50, whose correlation is 900 / √(1800 · 600) = √3 / 2.
 */
const table = [
  [10, 20, 30],
  [20, 20, 50],
  [30, 50, 70],
]

describe('by hand', () => {
  test('variance of a sample', () => {
    expect([0, 1, 2].map((at) => variance(table.map((row) => row[at] ?? 0)))).toEqual([100, 300, 400])
  })
  test('alpha: 3/2 · (1 − 800/2100) = 13/14', () => expect(alpha(table)).toBeCloseTo(13 / 14, 12))
  test('split half: r = √3/2, stepped up √3 / (1 + √3/2)', () => {
    expect(splitHalf(table)).toBeCloseTo(Math.sqrt(3) / (1 + Math.sqrt(3) / 2), 12)
  })
  test('discrimination of the first scene: 10, 20, 30 with 50, 70, 120', () => {
    expect(discrimination(table, 0)).toBeCloseTo(700 / Math.sqrt(200 * 2600), 12)
  })
})

describe('where nothing can be told', () => {
  test.each([
    ['one scene', [[1], [2], [3]]],
    [
      'everybody alike',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
    ['one person', [[1, 2]]],
  ])('%s', (_, rows) => {
    expect([alpha(rows), splitHalf(rows), discrimination(rows, 0)]).toEqual([null, null, null])
  })
})

const score = fc.integer({ min: 0, max: 100 })
const scores = (scenes: number) =>
  fc.array(fc.array(score, { minLength: scenes, maxLength: scenes }), { minLength: 2, maxLength: 12 })

test('a correlation is between −1 and 1, and the same both ways', () => {
  fc.assert(
    fc.property(scores(2), (rows) => {
      const [xs, ys] = [rows.map((row) => row[0] ?? 0), rows.map((row) => row[1] ?? 0)]
      const r = correlation(xs, ys)
      expect(r === null || Math.abs(r) <= 1 + 1e-9).toBe(true)
      expect(correlation(ys, xs)).toBe(r)
    }),
  )
})

test('scenes that say the same agree wholly', () => {
  fc.assert(
    fc.property(fc.uniqueArray(score, { minLength: 2, maxLength: 12 }), (people) => {
      const rows = people.map((n) => [n, n, n, n])
      expect(alpha(rows)).toBeCloseTo(1, 9)
      expect(splitHalf(rows)).toBeCloseTo(1, 9)
      expect(discrimination(rows, 2)).toBeCloseTo(1, 9)
    }),
  )
})

test('alpha never passes 1, and does not ask who comes first', () => {
  fc.assert(
    fc.property(scores(3), (rows) => {
      const found = alpha(rows)
      expect(found === null || found <= 1 + 1e-9).toBe(true)
      const turned = alpha(rows.toReversed())
      expect(turned ?? 2).toBeCloseTo(found ?? 2, 9)
    }),
  )
})
