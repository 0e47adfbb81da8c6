import type { Harm, Rung } from '#engine'
import { describe, expect, test } from 'vitest'
import { round9 } from '../../src/score/rounding.ts'
import { fit } from '../../src/score/technique.ts'

const rungs: readonly Rung[] = ['probe', 'alert', 'challenge', 'take-action']

/** S3's formula worked out for every rung used (across) where a rung is needed (down). */
const calm: Record<Rung, readonly number[]> = {
  probe: [1, 1, 0.8, 0.6],
  alert: [0.75, 1, 1, 0.8],
  challenge: [0.5, 0.75, 1, 1],
  'take-action': [0.25, 0.5, 0.75, 1],
}
const harmed: Record<Rung, readonly number[]> = {
  probe: [1, 1, 1, 1],
  alert: [0.6, 1, 1, 1],
  challenge: [0.2, 0.6, 1, 1],
  'take-action': [0, 0.2, 0.6, 1],
}
const tables: Record<Harm, typeof calm> = { none: calm, building: calm, violation: harmed, irreversible: harmed }

describe.for(Object.entries(tables))('S3 fit while harm is %s', ([harm, table]) => {
  test.for(Object.entries(table))('where %s is needed', ([needs, row]) => {
    const each = rungs.map((rung) => round9(fit(rung, { needs: needs as Rung, harm: harm as Harm })))
    expect(each).toEqual(row)
  })

  test('without needs, as if a probe were needed', () => {
    for (const rung of rungs) {
      expect(fit(rung, { harm: harm as Harm })).toBe(fit(rung, { needs: 'probe', harm: harm as Harm }))
    }
  })

  test('an act without a rung fits', () => {
    expect(fit(undefined, { needs: 'take-action', harm: harm as Harm })).toBe(1)
  })
})
