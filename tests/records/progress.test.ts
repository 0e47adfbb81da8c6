import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { East, RunRecord } from '#records'
import { enoughForMean, isDue, practiceOf, progressOf } from '../../src/records/progress/index.ts'
import { gradeOf } from '../../src/records/progress/practice.ts'
import { dayOf, logNames, recordOf } from '../../build/sample-records/runs.ts'

const now = dayOf(400)
const utc: East = () => 0

/** Some runs on days of a year, in any order. */
const someRuns = (min = 0) =>
  fc
    .array(fc.tuple(fc.constantFrom(...logNames), fc.integer({ min: 0, max: 360 })), { minLength: min, maxLength: 14 })
    .map((list) => list.map(([name, day], i) => recordOf(name, day, { id: `r${i}` })))

describe('progress over time', () => {
  it('adding a later run never changes what is told of earlier ones', () => {
    fc.assert(
      fc.property(someRuns(), fc.constantFrom(...logNames), (runs, name) => {
        const later = recordOf(name, 361, { id: 'later' })
        const before = progressOf(runs, now)
        const after = progressOf([later, ...runs], now)
        expect(after.points.slice(0, -1)).toEqual(before.points)
        expect(after.hesitation.each.slice(0, before.hesitation.each.length)).toEqual(before.hesitation.each)
      }),
      { numRuns: 60 },
    )
  })

  it('does not ask in which order the runs come', () => {
    fc.assert(
      fc.property(someRuns(), (runs) => {
        expect(progressOf(runs.toReversed(), now)).toEqual(progressOf(runs, now))
      }),
      { numRuns: 60 },
    )
  })

  it('tells no early where there was nothing to stop, and a first run from a known one', () => {
    const { points } = progressOf(
      [recordOf('wet-night/best', 0), recordOf('long-stop/nothing', 1), recordOf('long-stop/best', 2)],
      now,
    )
    expect(points.map((p) => [p.scenario, p.first, p.early === null])).toEqual([
      ['wet-night', true, true],
      ['long-stop', true, false],
      ['long-stop', false, false],
    ])
  })

  it('leaves out what is unfinished, unread or could not be checked', () => {
    const runs = [
      recordOf('long-stop/best', 0, { state: 'left', ended: null, log: null, reading: null }),
      recordOf('long-stop/best', 1, { reading: null }),
      recordOf('long-stop/best', 2, { unchecked: true }),
    ]
    expect(progressOf(runs, now).points).toEqual([])
  })
})

describe('what runs have in common', () => {
  it('counts every run with something to stop once by pillar, once by rank, and where it broke', () => {
    fc.assert(
      fc.property(someRuns(1), (runs) => {
        const { points, pillars, ranks, breaks, rungs } = progressOf(runs, now)
        const stoppable = points.filter((p) => p.early !== null).length
        const sum = (list: readonly { readonly runs: number }[]) => list.reduce((n, g) => n + g.runs, 0)
        expect(sum(pillars)).toBe(stoppable)
        expect(sum(ranks)).toBe(stoppable)
        expect(breaks.runs).toBe(stoppable)
        expect(sum(breaks.steps) + breaks.held).toBe(stoppable)
        const acts = runs.flatMap((r) => r.reading?.acts ?? []).filter((a) => a.rung !== null).length
        expect(rungs.reduce((n, r) => n + r.used, 0)).toBe(acts)
      }),
      { numRuns: 60 },
    )
  })

  it('gives a mean of no fewer than enough runs', () => {
    fc.assert(
      fc.property(someRuns(), (runs) => {
        const { pillars, ranks, inhibitors, rungs, calibration } = progressOf(runs, now)
        for (const g of [...pillars, ...ranks, ...inhibitors]) {
          expect(g.early !== null).toBe(g.runs >= enoughForMean)
          expect(g.inTime).toBeLessThanOrEqual(g.runs)
        }
        for (const r of rungs) expect(r.worth !== null).toBe(r.used >= enoughForMean)
        expect(calibration.gap).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('puts each inhibitor and rank where the run had it', () => {
    const { ranks, inhibitors, pillars } = progressOf([recordOf('long-stop/nothing', 0)], now)
    expect(ranks).toEqual([{ key: 'more', runs: 1, inTime: 0, early: null, effective: null }])
    expect(pillars.map((p) => p.key)).toEqual(['misconduct'])
    expect(inhibitors.map((i) => i.key)).toContain('authority')
  })
})

describe('S7 trials in a record', () => {
  it('counts first runs only', () => {
    const runs = [recordOf('long-stop/nothing', 0), recordOf('long-stop/best', 1), recordOf('wet-night/watches', 2)]
    expect(progressOf(runs, now).discernment).toMatchObject({
      hits: 0,
      misses: 1,
      falseAlarms: 0,
      correctRejections: 1,
    })
  })

  it('a first run that was left is no trial, and no later run stands in for it', () => {
    const left = recordOf('long-stop/best', 0, { state: 'left', ended: null, log: null, reading: null })
    const { discernment } = progressOf([left, recordOf('long-stop/nothing', 1)], now)
    expect(discernment).toMatchObject({ hits: 0, misses: 0 })
  })
})

describe('self-assessment against score', () => {
  it('counts what was said too high, close and too low', () => {
    const best = recordOf('long-stop/best', 0)
    const { card } = best.reading ?? { card: null }
    if (card === null || card.early === null) throw new Error('the best run has scores')
    const judged = (id: string, early: number, effective: number): RunRecord => ({
      ...best,
      id,
      self: { early, effective },
    })
    const { calibration } = progressOf([judged('a', 0, card.effective), judged('b', card.early - 15, 100)], now)
    expect(calibration).toMatchObject({ higher: 0, close: 3, lower: 1, gap: null })
    const nothing = recordOf('long-stop/nothing', 1, { self: { early: 90, effective: 90 } })
    expect(progressOf([nothing], now).calibration).toMatchObject({ higher: 2, close: 0, lower: 0 })
  })
})

describe('what to practise next', () => {
  it('is due sooner the less was done', () => {
    const dueAfter = (name: string) => practiceOf([recordOf(name, 0)], dayOf(0))[0]?.inDays ?? Number.NaN
    const [again, hard, best] = ['long-stop/nothing', 'long-stop/last-minute', 'long-stop/best'].map(dueAfter)
    expect(again).toBe(1)
    expect(hard).toBeGreaterThan(again ?? 0)
    expect(best).toBeGreaterThan(hard ?? 0)
  })

  it('maps where helping broke, joining in and mastery to the four grades', () => {
    const card = recordOf('long-stop/best', 0).reading?.card
    if (card === undefined) throw new Error('it has a card')
    expect(gradeOf({ ...card, overall: 100, mastered: true })).toBe(4)
    expect(gradeOf({ ...card, overall: 80, mastered: true })).toBe(3)
    expect(gradeOf({ ...card, overall: 80, mastered: false, brokeAt: 'skill' })).toBe(2)
    expect(gradeOf({ ...card, overall: 39, mastered: false, brokeAt: 'skill' })).toBe(1)
    expect(gradeOf({ ...card, overall: 0, mastered: false, screenOuts: ['join-in'] })).toBe(1)
    for (const brokeAt of ['notice', 'decide', 'act'] as const)
      expect(gradeOf({ ...card, overall: 60, mastered: false, brokeAt })).toBe(1)
  })

  it('rests longer with each good run a while apart, not with many in one day', () => {
    const apart = practiceOf([recordOf('garage/best', 0), recordOf('garage/best', 20)], dayOf(20))[0]
    const once = practiceOf([recordOf('garage/best', 0)], dayOf(0))[0]
    const sameDay = practiceOf(
      [0, 1, 2, 3].map((i) => recordOf('garage/best', 0, { id: `${i}` })),
      dayOf(0),
    )[0]
    expect(apart?.inDays).toBeGreaterThan(20)
    expect(sameDay?.inDays).toBeLessThanOrEqual((once?.inDays ?? 0) + 2)
    expect(sameDay?.times).toBe(4)
  })

  it('a day is a day of the reader’s calendar', () => {
    const due = (east: East) => practiceOf([recordOf('long-stop/nothing', 0)], '2026-01-02T01:00:00.000Z', east)[0]
    const item = due(utc)
    expect(item?.due).toBe('2026-01-02T10:00:00.000Z')
    expect(item?.inDays).toBe(0)
    // Seven in the evening of the first of January in Chicago.
    expect(due(() => -6 * 60)?.inDays).toBe(1)
  })

  it('does not count a run from the middle of another', () => {
    const best = recordOf('garage/best', 0)
    if (best.reading === null) throw new Error('it has a reading')
    const back = { ...best, reading: { ...best.reading, trial: { ...best.reading.trial, rewinds: 1 } } }
    expect(practiceOf([back], now)).toEqual([])
  })

  it('is the same for the same runs, in order of their days, and due when its day has come', () => {
    fc.assert(
      fc.property(someRuns(), fc.integer({ min: 0, max: 800 }), (runs, day) => {
        const items = practiceOf(runs, dayOf(day), utc)
        expect(practiceOf(runs.toReversed(), dayOf(day), utc)).toEqual(items)
        const dues = items.map((i) => i.due)
        expect(dues).toEqual(dues.toSorted())
        for (const item of items) expect(isDue(item)).toBe(item.due.slice(0, 10) <= dayOf(day).slice(0, 10))
        expect(new Set(items.map((i) => i.scenario)).size).toBe(items.length)
      }),
      { numRuns: 60 },
    )
  })
})
