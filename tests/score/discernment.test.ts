import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detection, discernmentOf, startedRun, trialsOf } from '#score'
import type { Counts, StartedRun } from '#score'
import type { Scenario } from '#scenario'
import { z } from '../../src/score/normal.ts'
import { scene, sceneWith, trainee } from '../engine/scene.ts'

/** Runs of as many different scenarios. */
function runs(counts: Partial<Counts>): StartedRun[] {
  const { hits = 0, misses = 0, falseAlarms = 0, correctRejections = 0 } = counts
  const some = (n: number, kind: StartedRun['kind'], answer: 'yes' | 'no') =>
    Array.from({ length: n }, (_, i): StartedRun => ({
      scenarioHash: `sha256-${kind}-${answer}-${i}`,
      kind,
      counts: true,
      rewinds: 0,
      answer,
    }))
  return [
    ...some(hits, 'intervene', 'yes'),
    ...some(misses, 'intervene', 'no'),
    ...some(falseAlarms, 'control', 'yes'),
    ...some(correctRejections, 'control', 'no'),
  ]
}

describe('S7 the inverse normal', () => {
  // The points Wichura (1988) gives for checking PPND16, and the usual table.
  test.for([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.8, 0.8416212335729143],
  ] as const)('z(%d) is %d', ([p, want]) => {
    expect(z(p)).toBeCloseTo(want, 14)
  })

  test('ends and outside', () => {
    expect([z(0), z(1), z(-0.1), z(1.1), z(NaN)]).toEqual([-Infinity, Infinity, NaN, NaN, NaN])
  })

  test('grows with p and is odd about a half', () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(z(a)).toBeCloseTo(-z(1 - a), 8)
        expect(z(Math.min(a, b))).toBeLessThanOrEqual(z(Math.max(a, b)))
      }),
    )
  })
})

describe('S7 d′ and c', () => {
  const of = (hits: number, misses: number, falseAlarms: number, correctRejections: number) =>
    detection({ hits, misses, falseAlarms, correctRejections })

  test('the worked example of the R package statpsych, signal(82, 46, 100, 100), which corrects alike', () => {
    const { sensitivity, criterion } = of(82, 18, 46, 54)
    expect(sensitivity).toBeCloseTo(1.002793, 6)
    expect(criterion).toBeCloseTo(-0.4019603, 6)
  })

  test('H 0.9 and F 0.1 after the correction give 2 × 1.2816 and no bias', () => {
    // (8.5 + 0.5) / (9 + 1) and (0.5 + 0.5) / (9 + 1).
    expect(of(8.5, 0.5, 0.5, 8.5)).toMatchObject({ sensitivity: 2.563103131, criterion: 0 })
  })

  test('20 of 25 hits, 10 of 25 false alarms: near the uncorrected 1.095 and −0.294 (Macmillan & Creelman)', () => {
    expect(z(0.8) - z(0.4)).toBeCloseTo(1.095, 3)
    // By hand: z(20.5/26) = z(0.788462) = 0.801050, z(10.5/26) = z(0.403846) = −0.243404.
    const { sensitivity, criterion } = of(20, 5, 10, 15)
    expect(sensitivity).toBeCloseTo(0.80105 + 0.2434, 4)
    expect(criterion).toBeCloseTo(-(0.80105 - 0.2434) / 2, 4)
  })

  test('the 95 % interval by Gourevitch and Galanter, worked out by hand', () => {
    // At H 0.9 and F 0.1 the density φ(1.281552) is 0.1754983. 0.9 × 0.1 / (9 × 0.1754983²) = 0.324680 for each kind,
    // √(2 × 0.324680) = 0.805829, and 1.959964 × 0.805829 = 1.579396.
    const [low, high] = of(8.5, 0.5, 0.5, 8.5).interval
    expect(low).toBeCloseTo(2.563103 - 1.579396, 4)
    expect(high).toBeCloseTo(2.563103 + 1.579396, 4)
    // 82 of 100 hits, 46 of 100 false alarms. H = 82.5/101: φ(0.903370) = 0.265284, 0.149618 / (100 × 0.0703756) = 0.021260.
    // F = 46.5/101: φ(−0.099423) = 0.396975, 0.248431 / (100 × 0.157589) = 0.015764. √0.037024 = 0.192417.
    const wide = of(82, 18, 46, 54)
    expect(wide.interval[1] - wide.sensitivity).toBeCloseTo(1.959964 * 0.192417, 4)
    expect(wide.sensitivity - wide.interval[0]).toBeCloseTo(1.959964 * 0.192417, 4)
  })

  test('the example of docs/scoring.md: 9 hits of 10 and 1 false alarm of 8', () => {
    const { sensitivity, interval, criterion } = of(9, 1, 1, 7)
    expect(sensitivity).toBeCloseTo(2.064, 3)
    expect(criterion).toBeCloseTo(-0.065, 3)
    expect(interval[0]).toBeCloseTo(0.645, 3)
    expect(interval[1]).toBeCloseTo(3.484, 3)
  })

  test('the interval is narrower with more trials', () => {
    const width = (times: number): number => {
      const [low, high] = of(6 * times, 2 * times, 2 * times, 6 * times).interval
      return high - low
    }
    expect(width(2)).toBeLessThan(width(1))
    expect(width(8)).toBeLessThan(width(2))
  })

  test('perfect and hopeless records stay finite', () => {
    // z(8.5/9) = 1.5932, z(0.5/5) = −1.2816.
    expect(of(8, 0, 0, 4).sensitivity).toBeCloseTo(1.5932 + 1.2816, 4)
    expect(of(0, 8, 4, 0).sensitivity).toBeCloseTo(-1.5932 - 1.2816, 4)
  })

  const number = fc.nat(40)
  const counts = fc.record({ hits: number, misses: number, falseAlarms: number, correctRejections: number })

  test('a further hit never lowers d′ nor raises c; a further false alarm lowers both', () => {
    fc.assert(
      fc.property(counts, (c) => {
        const before = detection(c)
        const hit = detection({ ...c, hits: c.hits + 1, misses: Math.max(0, c.misses - 1) })
        const alarm = detection({
          ...c,
          falseAlarms: c.falseAlarms + 1,
          correctRejections: Math.max(0, c.correctRejections - 1),
        })
        expect(hit.sensitivity).toBeGreaterThanOrEqual(before.sensitivity)
        expect(hit.criterion).toBeLessThanOrEqual(before.criterion)
        expect(alarm.sensitivity).toBeLessThanOrEqual(before.sensitivity)
        expect(alarm.criterion).toBeLessThanOrEqual(before.criterion)
      }),
    )
  })

  test('saying the opposite every time turns both signs', () => {
    fc.assert(
      fc.property(counts, ({ hits, misses, falseAlarms, correctRejections }) => {
        const said = detection({ hits, misses, falseAlarms, correctRejections })
        const opposite = detection({
          hits: misses,
          misses: hits,
          falseAlarms: correctRejections,
          correctRejections: falseAlarms,
        })
        expect(opposite.sensitivity).toBeCloseTo(-said.sensitivity, 8)
        expect(opposite.criterion).toBeCloseTo(-said.criterion, 8)
      }),
    )
  })

  test('are shown from 8 intervene and 8 control trials on; before that, the plain counts', () => {
    const few = discernmentOf(runs({ hits: 5, misses: 2, falseAlarms: 1, correctRejections: 9 }))
    expect(few).toEqual({
      hits: 5,
      misses: 2,
      falseAlarms: 1,
      correctRejections: 9,
      sensitivity: null,
      interval: null,
      criterion: null,
    })
    expect(discernmentOf(runs({ hits: 8, correctRejections: 7 })).sensitivity).toBeNull()
    expect(discernmentOf(runs({ hits: 7, correctRejections: 8 })).interval).toBeNull()
    const enough = discernmentOf(runs({ hits: 6, misses: 2, falseAlarms: 1, correctRejections: 7 }))
    expect(enough.sensitivity).not.toBeNull()
    expect(enough.interval).toHaveLength(2)
    expect(discernmentOf([])).toMatchObject({ hits: 0, correctRejections: 0, criterion: null })
  })
})

describe('S7 what is a trial', () => {
  const [run] = runs({ misses: 1 }) as [StartedRun]

  test('the first started run of each scenario version; a left one neither fails nor resets it', () => {
    expect(trialsOf([run, { ...run, answer: 'yes' }])).toEqual([run])
    expect(trialsOf([{ ...run, answer: null }, run])).toEqual([])
    expect(trialsOf([run, { ...run, scenarioHash: 'sha256-mended' }])).toHaveLength(2)
  })

  test('a run with rewinds is none, and takes the place of the first', () => {
    expect(trialsOf([{ ...run, rewinds: 1 }, run])).toEqual([])
  })

  test('lessons and receive scenarios are none', () => {
    const counts = (part: Partial<Scenario>) => startedRun(trainee({ ...scene, ...part }).run()).counts
    expect([counts({}), counts({ tutorial: true }), counts({ subject: 'you' })]).toEqual([true, false, false])
  })

  test('says which version it was, and how often practice went back', () => {
    const told = startedRun(trainee(scene, { rewinds: 2 }).run())
    expect(told.rewinds).toBe(2)
    expect(told.scenarioHash).toMatch(/^sha256-[0-9a-f]{64}$/)
  })
})

describe('S7 the answer of a run', () => {
  const answer = (story: ReturnType<typeof trainee>) => startedRun(story.run()).answer
  const control: Scenario = {
    ...sceneWith({
      good: { ...scene.beats['good']!, ending: { outcome: 'disrupted', title: 't', text: 't' } },
      late: { harm: 'none', ending: { outcome: 'upheld', title: 't', text: 't' } },
      three: { ...scene.beats['three']!, harm: 'none' },
    }),
    kind: 'control',
  }

  test('none before the ending', () => {
    const story = trainee().waitsUntil(18).acts('boot-act')
    expect(answer(trainee().waitsUntil(12))).toBeNull()
    expect(answer(story)).toBe('yes')
    expect(answer(story.concludes('note'))).toBe('yes')
  })

  test('yes: an alert or firmer before the first violation beat, whatever follows', () => {
    expect(answer(trainee().waitsUntil(12).stepsIn().acts('why').waitsUntil(60))).toBe('yes')
    expect(answer(trainee(control).waitsUntil(12).stepsIn().acts('why').waitsUntil(60))).toBe('yes')
  })

  test('no: silence, and a probe that did not prevent', () => {
    expect(answer(trainee().waitsUntil(60))).toBe('no')
    const brushed = { ...scene, facts: { trust: 0, seen: false } }
    expect(answer(trainee(brushed).waitsUntil(5).stepsIn().acts('soft').waitsUntil(60))).toBe('no')
    expect(answer(trainee(control).waitsUntil(5).stepsIn().acts('soft').waitsUntil(60))).toBe('no')
  })

  test('no: an alert that came only with the violation', () => {
    const three = {
      ...scene.beats['three']!,
      actions: [{ ...scene.beats['brushed']!.actions![0]!, then: 'late' }],
    }
    const late = sceneWith({ three })
    expect(answer(trainee(late).waitsUntil(25).stepsIn().acts('firm').waitsUntil(60))).toBe('no')
  })

  test('none when probes alone prevented', () => {
    expect(answer(trainee().waitsUntil(5).stepsIn().acts('soft'))).toBeNull()
  })
})
