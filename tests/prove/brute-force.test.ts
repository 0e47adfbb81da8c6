import { compile, replay } from '#engine'
import { prove } from '#prove'
import { grades } from '#score'
import type { Scenario } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOneByOne, growthOf, playEverything } from './brute-force.ts'
import { worstDominance } from './dominance.ts'
import { persistencePays } from './good-acts.ts'
import { tinyScenario } from './tiny-scenario.ts'

/** With every action always on offer: most beats then have two to compare. */
const withoutConditions = (scenario: Scenario): Scenario => ({
  ...scenario,
  beats: Object.fromEntries(
    Object.entries(scenario.beats).map(([id, beat]) => [
      id,
      { ...beat, actions: beat.actions?.map((action) => ({ ...action, when: undefined, after: undefined })) },
    ]),
  ),
})

// Hundreds of scenarios are played through; a busy machine may take its time.
describe('against playing every run of small made-up scenarios', { timeout: 240_000 }, () => {
  test('best, worst, curve, longest and what is on offer agree', () => {
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        const compiled = compile(scenario)
        const seen = playEverything(compiled)
        const scores = prove(compiled)
        const { proofs, unfinished } = scores
        if (scores.best === null) throw new Error(unfinished?.code)
        const holds = (id: string): boolean | undefined => proofs.find((p) => p.id === id)?.holds

        expect(scores.best.overall).toBeCloseTo(seen.best, 6)
        expect(scores.worst.overall).toBeCloseTo(seen.worst, 6)
        expect(proofs.find((p) => p.id === 'P2')?.finding).toMatchObject({ longest: seen.longest })
        expect(scores.runs).toBe(countOneByOne(compiled))
        const written = Object.entries(scenario.beats).flatMap(([id, b]) =>
          (b.actions ?? []).map((a) => `${id}.${a.id}`),
        )
        const reached = Object.keys(scenario.beats).every((id) => seen.beats.has(id))
        expect(holds('P1')).toBe(reached && written.every((a) => seen.offered.has(a)))
        expect(holds('P5')).toBe(seen.harmCanBeMet)
        expect(holds('P12')).toBe(seen.alwaysOpen)
        if (scenario.kind === 'control') return

        expect(holds('P15')).toBe(persistencePays(compiled))
        const silent = seen.curves.get('') ?? new Map<number, number>()
        expect(holds('P7')).toBe([...seen.curves.values()].every((curve) => growthOf(curve) <= 5 + 1e-9))
        for (const { t, overall } of scores.curve) expect(overall).toBeCloseTo(silent.get(t) ?? -1, 6)
        for (const [t, overall] of silent) {
          const before = scores.curve.findLast((p) => p.t <= t)
          const after = scores.curve.find((p) => p.t >= t)
          expect(overall).toBeLessThanOrEqual((before?.overall ?? -1) + 1e-6)
          expect(overall).toBeGreaterThanOrEqual((after?.overall ?? 101) - 1e-6)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('P14 agrees, after nothing and after one act that addresses the conduct', () => {
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        if (scenario.kind === 'control') return
        const compiled = compile(withoutConditions(scenario))
        const p14 = prove(compiled).proofs.find((p) => p.id === 'P14')
        expect(p14?.holds).toBe(worstDominance(compiled) <= 5 + 1e-9)
        if (p14?.finding.code !== 'better-leads-lower' || p14.counterexample === null) return
        const run = replay(compiled, p14.counterexample)
        if (!run.ok) throw new Error(run.error.code)
        expect(grades(run.value).overall).toBeCloseTo(p14.finding.worse.overall, 6)
      }),
      { numRuns: 100 },
    )
  })

  test('every log is a finished run that replays to what is said of it', () => {
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        const compiled = compile(scenario)
        const { best, worst, doNothing, proofs } = prove(compiled)
        for (const { counterexample } of proofs) {
          if (counterexample === null) continue
          expect(replay(compiled, counterexample)).toMatchObject({ ok: true, value: { phase: 'done' } })
        }
        for (const played of [best, worst, doNothing]) {
          const run = replay(compiled, played?.log)
          if (!run.ok) throw new Error(run.error.code)
          expect(grades(run.value).overall).toBe(played?.overall)
        }
      }),
      { numRuns: 100 },
    )
  })
})
