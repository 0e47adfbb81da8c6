import type { Harm, Rung } from '#engine'
import { describe, expect, test } from 'vitest'
import { round9 } from '../../src/score/rounding.ts'
import { tacticOf } from '#score'
import type { Tactic } from '#scenario'
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
    const each = rungs.map((rung) => round9(fit({ rung }, { needs: needs as Rung, harm: harm as Harm })))
    expect(each).toEqual(row)
  })

  test('without needs, as if a probe were needed', () => {
    for (const rung of rungs) {
      expect(fit({ rung }, { harm: harm as Harm })).toBe(fit({ rung }, { needs: 'probe', harm: harm as Harm }))
    }
  })

  test('an act without a rung fits', () => {
    expect(fit({}, { needs: 'take-action', harm: harm as Harm })).toBe(1)
  })
})

describe('S3 fit by tactic', () => {
  const fitOf = (rung: Rung, tactic: Tactic, needs: Rung, harm: Harm): number =>
    round9(fit({ rung, tactic }, { needs, harm }))
  const row = (tactic: Tactic, needs: Rung, harm: Harm): number[] =>
    rungs.map((rung) => fitOf(rung, tactic, needs, harm))

  test('taking over fits at any harm up to one rung above the need, and beyond as any act', () => {
    expect(row('relieve', 'alert', 'building')).toEqual([1, 1, 1, 0.8])
    expect(row('relieve', 'probe', 'building')).toEqual([1, 1, 0.8, 0.6])
    expect(row('relieve', 'take-action', 'violation')).toEqual([1, 1, 1, 1])
  })

  test('distracting fits while harm is none or building, and is speech after that', () => {
    expect(row('distract', 'challenge', 'none')).toEqual([1, 1, 1, 1])
    expect(row('distract', 'probe', 'building')).toEqual([1, 1, 0.8, 0.6])
    expect(row('distract', 'challenge', 'violation')).toEqual(harmed.challenge)
    expect(row('distract', 'challenge', 'irreversible')).toEqual(harmed.challenge)
  })

  test('calling somebody fits while there is time for them to come', () => {
    for (const needs of rungs) {
      expect(row('delegate', needs, 'none')).toEqual([1, 1, 1, 1])
      expect(row('delegate', needs, 'building')).toEqual([1, 1, 1, 1])
      expect(row('delegate', needs, 'violation')).toEqual([0.6, 0.6, 0.6, 0.6])
      expect(row('delegate', needs, 'irreversible')).toEqual([0.6, 0.6, 0.6, 0.6])
    }
  })

  test('what is not named speaks, and takes action by hand', () => {
    for (const rung of rungs) {
      const named = rung === 'take-action' ? 'hands-on' : 'speak'
      expect(tacticOf({ rung })).toBe(named)
      expect(row(named, 'alert', 'building')).toEqual(calm.alert)
    }
  })

  test('in an urgent beat skipping rungs costs nothing, and too low costs what it costs', () => {
    const urgent = (needs: Rung): number[] =>
      rungs.map((rung) => round9(fit({ rung }, { needs, harm: 'building', urgent: true })))
    expect(urgent('probe')).toEqual([1, 1, 1, 1])
    expect(urgent('challenge')).toEqual([0.5, 0.75, 1, 1])
  })
})
