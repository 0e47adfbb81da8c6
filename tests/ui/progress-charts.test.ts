import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProgressPoint } from '#records'
import { breaksTable } from '../../src/ui/progress/breaks.tsx'
import { groupTable } from '../../src/ui/progress/groups.tsx'
import { hesitationTable } from '../../src/ui/progress/hesitation.tsx'
import { judgingTable } from '../../src/ui/progress/judging.tsx'
import { overTimeTable } from '../../src/ui/progress/over-time.tsx'
import { apart, marksOf, stacked, type Plot } from '../../src/ui/progress/plot.ts'
import { rungTable } from '../../src/ui/progress/rungs.tsx'
import { textIn } from '../support/texts.ts'

const t = textIn().getFixedT('en')
const score = fc.integer({ min: 0, max: 100 })
const pointsOf = fc
  .array(fc.record({ early: fc.option(score), effective: score, overall: score, first: fc.boolean() }), {
    maxLength: 30,
  })
  .map((list): ProgressPoint[] =>
    list.map((p, i) => ({
      ...p,
      run: `r${i}`,
      number: i + 1,
      scenario: 's',
      title: 'Scene',
      day: '2026-01-02',
      mastered: false,
    })),
  )
const plots = fc.record({
  left: fc.integer({ min: 0, max: 80 }),
  right: fc.integer({ min: 120, max: 1200 }),
  top: fc.integer({ min: 0, max: 30 }),
  bottom: fc.integer({ min: 100, max: 400 }),
})

/** What a mark's height says, read back from the drawing. */
const read = ({ top, bottom }: Plot, y: number) => Math.round(((bottom - y) / (bottom - top)) * 100)

describe('the chart over time', () => {
  test('draws each score once, at its height, inside the plot, in the order of the runs', () => {
    fc.assert(
      fc.property(pointsOf, plots, (points, plot) => {
        for (const part of ['early', 'effective'] as const) {
          const marks = marksOf(points, part, plot)
          expect(marks.map((m) => [m.run, read(plot, m.y), m.first])).toEqual(
            points.flatMap((p) => (p[part] === null ? [] : [[p.run, p[part], p.first]])),
          )
          for (const { x } of marks) {
            expect(x).toBeGreaterThanOrEqual(plot.left)
            expect(x).toBeLessThanOrEqual(plot.right)
          }
          expect(marks.map((m) => m.x)).toEqual(marks.map((m) => m.x).toSorted((a, b) => a - b))
        }
      }),
    )
  })

  test('its table has the same runs and the same scores', () => {
    fc.assert(
      fc.property(pointsOf, (points) => {
        const { head, rows } = overTimeTable(t, 'en', points)
        expect(rows).toHaveLength(points.length)
        for (const [i, row] of rows.entries()) {
          const point = points[i]
          expect(row).toHaveLength(head.length)
          expect(row[4]).toBe(point?.early ?? 'nothing to stop')
          expect(row.slice(5)).toEqual([point?.effective, point?.overall])
        }
      }),
    )
  })

  test('the words at its end never lie on each other', () => {
    fc.assert(
      fc.property(score, score, fc.integer({ min: 1, max: 40 }), (a, b, gap) => {
        const [first, second] = apart(a, b, gap)
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(Math.min(gap, Math.abs(a - b)) - 1e-9)
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(gap - 1e-9)
        expect(first <= second).toBe(a <= b)
      }),
    )
  })
})

test('marks that would hide each other are stacked, and none stand on the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (xs) => {
      const stands = stacked(xs, 11)
      const places = xs.map((x, i) => `${x}/${stands[i]}`)
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})

describe('the other tables', () => {
  test('say what their charts say, and “too few” instead of a mean of few', () => {
    const group = { key: 'mistake', runs: 2, inTime: 1, early: null, effective: null }
    expect(groupTable(t, 'What', [{ name: 'Mistake', group }]).rows).toEqual([
      ['Mistake', 2, 1, 'too few to say', 'too few to say'],
    ])
    expect(
      rungTable(t, [
        { rung: 'probe', used: 6, worth: 0.854 },
        { rung: 'alert', used: 1, worth: null },
      ]).rows,
    ).toEqual([
      ['Ask', 6, 85],
      ['Say what you see', 1, 'too few to say'],
    ])
    const steps = (['notice', 'decide', 'act', 'skill'] as const).map((step, runs) => ({ step, runs }))
    expect(breaksTable(t, { runs: 9, held: 3, steps }).rows.map(([name, runs]) => [name, runs])).toEqual([
      ['Notice', 0],
      ['Decide', 1],
      ['Act', 2],
      ['Skill', 3],
    ])
    const each = [{ run: 'r', title: 'Scene', seconds: 1.5 }]
    expect(hesitationTable(t, 'en', { each, median: 1.5, latest: 1.5 }).rows).toEqual([['Scene', '1.5']])
    expect(judgingTable(t, [{ run: 'r', title: 'Scene', part: 'early', said: 40, scored: 62.4 }]).rows).toEqual([
      ['Scene', 'Early', 40, 62],
    ])
  })
})
