import { logOf, replay, resume, save } from '#engine'
import type { Pace, CompiledScenario, Run } from '#engine'
import { scorecard } from '#score'
import type { Scorecard } from '#score'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { made, play } from './arbitrary-run.ts'
import { compiledNamed } from './fixtures.ts'

const folders = [
  'early',
  'ask',
  'technique',
  'persistence',
  'receive',
  'reported',
  'control',
  'screen-out',
  'mastery',
  'tactic',
  'lawful',
]
const anyScenario: fc.Arbitrary<CompiledScenario> = fc.constantFrom(...folders.map(compiledNamed))

function cardOf(run: Run): Scorecard {
  const card = scorecard(run)
  if (!card.ok) throw new Error(card.error.code)
  return card.value
}

function replayed(compiled: CompiledScenario, log: unknown): Run {
  const run = replay(compiled, log)
  if (!run.ok) throw new Error(run.error.code)
  return run.value
}

describe('S for any run', () => {
  test('every number is in its range and none is NaN', () => {
    fc.assert(
      fc.property(anyScenario, made, (compiled, how) => {
        const { early, effective, overall, parts, hesitation, screenOuts, unsafe, mastered } = cardOf(
          play(compiled, how),
        )
        const within = (x: number | null, most: number): boolean => x === null || (x >= 0 && x <= most)
        expect(within(early, 100) && within(effective, 100) && within(overall, 100)).toBe(true)
        expect(Object.values(parts).every((p) => within(p as number | null, 1))).toBe(true)
        expect(within(hesitation, 3600)).toBe(true)
        expect(Number.isInteger(overall)).toBe(true)
        expect(screenOuts.length === 0 || (overall === 0 && !mastered)).toBe(true)
        expect(!mastered || overall >= 70).toBe(true)
        expect(unsafe.length === 0 || (overall <= 50 && !mastered)).toBe(true)
        const cap = 'outcome' in parts ? { 0: 40, 0.25: 60 }[parts.outcome] : undefined
        expect(overall <= (cap ?? 100)).toBe(true)
        expect(!mastered || !('technique' in parts) || parts.technique >= 0.75).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('S2 pace, wall times and how the run was made never change a score', () => {
    const pace: fc.Arbitrary<Pace> = fc.constantFrom<Pace[]>(1, 1.5, 2, 4, 10, 'untimed')
    fc.assert(
      fc.property(anyScenario, made, pace, fc.nat(1_000_000), (compiled, how, at, wall) => {
        const run = play(compiled, how)
        const log = logOf(run)
        const entries = log.entries.map((e, i) => ({ ...e, wall: e.at + wall * i }))
        const slow = replayed(compiled, { ...log, pace: at, seed: wall, mode: 'assessment', rewinds: 3, entries })
        expect(cardOf(slow)).toEqual(cardOf(run))
      }),
    )
  })

  test('a run that is saved, resumed and replayed scores the same', () => {
    fc.assert(
      fc.property(anyScenario, made, (compiled, how) => {
        const straight = play(compiled, how)
        const broken = play(compiled, how, (run) => {
          const resumed = resume(compiled, JSON.parse(JSON.stringify(save(run))))
          if (!resumed.ok) throw new Error(resumed.error.code)
          return resumed.value
        })
        expect(cardOf(broken)).toEqual(cardOf(straight))
        expect(cardOf(replayed(compiled, JSON.parse(JSON.stringify(logOf(straight)))))).toEqual(cardOf(straight))
      }),
    )
  })

  test('S2 stepping in earlier never lowers early', () => {
    const compiled = compiledNamed('early')
    const at = (t: number): number => {
      const entries = [
        { at: t, do: 'step-in' },
        { at: t, do: 'act', action: 'speak' },
        { at: t, do: 'follow-up', items: [] },
      ]
      const log = { format: 1, scenario: 'early', seed: 1, mode: 'practice', pace: 1, entries }
      return cardOf(replayed(compiled, log)).early ?? NaN
    }
    const time = fc.integer({ min: 0, max: 49999 })
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)))
      }),
    )
  })

  test('S5 a control is never scored for being early', () => {
    fc.assert(
      fc.property(made, (how) => {
        expect(cardOf(play(compiledNamed('control'), how)).early).toBeNull()
      }),
    )
  })
})
