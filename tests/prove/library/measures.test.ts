import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { areaUnderCurve } from '../../../src/prove/library/auc.ts'
import { fitLogistic, PENALTY, probability } from '../../../src/prove/library/logistic.ts'

test.for<[number[], number[], number]>([
  [[2, 3], [0, 1], 1],
  [[0, 1], [2, 3], 0],
  [[1, 3], [2, 4], 0.25],
  [[1, 1], [1, 1], 0.5],
  [[1, 2], [1], 0.75],
  [[], [1], 0.5],
  [[1], [], 0.5],
])('area under the curve of %j above %j is %f', ([higher, lower, area]) => {
  expect(areaUnderCurve(higher, lower)).toBe(area)
})

test('the area counts pairs', () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(values, values, (higher, lower) => {
      const pairs = higher.flatMap((a) => lower.map((b) => (Math.sign(a - b) + 1) / 2))
      expect(areaUnderCurve(higher, lower)).toBeCloseTo(pairs.reduce((x, y) => x + y, 0) / pairs.length, 12)
    }),
  )
})

test('a model is where the penalised loss is flat, whatever the rows', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 1 }), fc.constant(3))
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.boolean()), { minLength: 4, maxLength: 30 }), (sample) => {
      fc.pre(new Set(sample.map(([, answer]) => answer)).size === 2)
      const rows = sample.map(([features]) => features)
      const model = fitLogistic(
        rows,
        sample.map(([, answer]) => answer),
      )
      // d loss / d weight = sum of (guess − answer) × standardised feature + penalty × weight; the intercept's has no penalty.
      const missed = sample.map(([features, answer]) => probability(model.logOdds(features)) - (answer ? 1 : 0))
      expect(missed.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 7)
      for (const [j, weight] of model.weights.entries()) {
        const column = rows.map((features) => features[j] ?? 0)
        const mean = column.reduce((a, b) => a + b, 0) / column.length
        const deviation = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length) || 1
        const slope = column.reduce((sum, x, i) => sum + ((x - mean) / deviation) * (missed[i] ?? 0), 0)
        expect(slope + PENALTY * weight).toBeCloseTo(0, 7)
      }
    }),
  )
})

test('features that tell everything still have a model, and one that never changes weighs nothing', () => {
  const model = fitLogistic(
    [0, 1, 2, 10, 11, 12].map((x) => [x, 7]),
    [false, false, false, true, true, true],
  )
  expect(model.weights[0]).toBeGreaterThan(1)
  expect(model.weights[1]).toBe(0)
  expect(model.logOdds([0, 7])).toBeLessThan(-1)
  expect(model.logOdds([12, 7])).toBeGreaterThan(1)
})
