import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindCountsOf, passRuleOf, planResult } from '#score'
import type { JudgedCard } from '#score'

const scenarios = ['a', 'b', 'c', 'd', 'ctl-1', 'ctl-2']
const plan = { scenarios, controls: 2, pass: { overall: 60, mastered: 3, controls: 1, screenOuts: 0 } }

const stop = (overall: number, mastered = overall >= 70): JudgedCard => ({
  kind: 'intervene',
  overall,
  mastered,
  screenOuts: [],
})
const control = (overall: number, mastered = overall >= 70): JudgedCard => ({
  ...stop(overall, mastered),
  kind: 'control',
})
const good = [stop(80), stop(80), stop(80), stop(20), control(92), control(24)]

describe('PL11 the result', () => {
  it('judges the scenes with something to stop and the controls apart', () => {
    // The mean is (80 + 80 + 80 + 20) / 4; the controls are not in it.
    expect(planResult(plan, good)).toEqual({
      judged: { intervene: 4, control: 2 },
      mean: 65,
      mastered: 3,
      controls: 1,
      screenOuts: 0,
      needed: { overall: 60, mastered: 3, controls: 1, screenOuts: 0 },
      lacking: [],
      least: { intervene: 2, control: 1 },
      tooFew: [],
      result: 'passed',
    })
  })
  it('is not passed by stepping in everywhere, nor by never stepping in', () => {
    const everywhere = [stop(90), stop(90), stop(90), stop(90), control(44), control(44)]
    expect(planResult(plan, everywhere)).toMatchObject({ result: 'not-passed', lacking: ['controls'] })
    const never = [stop(0), stop(0), stop(0), stop(0), control(92), control(92)]
    expect(planResult(plan, never)).toMatchObject({ result: 'not-passed', lacking: ['overall', 'mastered'] })
  })
  it('asks for at least the mean, just reached or just missed', () => {
    const three = [stop(70), stop(70), stop(70)]
    expect(planResult(plan, [...three, stop(30), control(80), control(0)])).toMatchObject({ mean: 60, lacking: [] })
    expect(planResult(plan, [...three, stop(29), control(80), control(0)])).toMatchObject({
      mean: 59.75,
      lacking: ['overall'],
    })
  })
  it('counts screen-outs in scenes of either kind', () => {
    const lied = { ...control(0), screenOuts: ['lie'] }
    expect(planResult(plan, [...good.slice(0, 5), lied])).toMatchObject({ screenOuts: 1, lacking: ['screenOuts'] })
  })
  it('asks for half of the controls, rounded up, where the plan does not say', () => {
    const { controls: _left, ...pass } = plan.pass
    const askedOf = (controls: number) => passRuleOf({ scenarios, controls, pass }).controls
    expect([0, 1, 2, 3, 4].map(askedOf)).toEqual([0, 1, 1, 2, 2])
    expect(kindCountsOf(plan)).toEqual({ intervene: 4, control: 2 })
  })
  it('is the same for a plan without controls, and for one of controls alone', () => {
    const pass = { overall: 60, mastered: 1, controls: 0, screenOuts: 0 }
    expect(planResult({ scenarios: ['a', 'b'], controls: 0, pass }, [stop(70), stop(60)]).result).toBe('passed')
    const alone = { scenarios: ['x', 'y'], controls: 2, pass: { ...pass, mastered: 0, controls: 1 } }
    expect(planResult(alone, [control(90), control(10)])).toMatchObject({ result: 'passed', mean: null })
    expect(planResult(alone, [control(10), control(10)])).toMatchObject({ result: 'not-passed', lacking: ['controls'] })
  })
  it('is never made worse by better cards', () => {
    const card = fc.record({ overall: fc.integer({ min: 0, max: 100 }), mastered: fc.boolean() })
    fc.assert(
      fc.property(fc.array(card, { minLength: 6, maxLength: 6 }), fc.nat(5), fc.nat(100), (cards, which, more) => {
        const of = (list: typeof cards) =>
          list.map((one, i) => ({
            ...one,
            kind: i < 4 ? ('intervene' as const) : ('control' as const),
            screenOuts: [],
          }))
        const better = cards.map((one, i) =>
          i === which ? { overall: Math.max(one.overall, more), mastered: true } : one,
        )
        const [before, after] = [cards, better].map((list) => planResult(plan, of(list)).result)
        expect(before !== 'passed' || after === 'passed').toBe(true)
      }),
    )
  })
})

describe('PL12 fewer scenes', () => {
  it('ask for fewer mastered ones of each kind, in proportion and rounded down, and never for none', () => {
    const needed = (intervene: number, ctl: number) => {
      const { mastered, controls } = planResult(plan, [], { intervene, control: ctl }).needed
      return [mastered, controls]
    }
    expect([4, 3, 2, 1, 0].map((count) => needed(count, 2)[0])).toEqual([3, 2, 1, 1, 1])
    expect([2, 1, 0].map((count) => needed(4, count)[1])).toEqual([1, 1, 1])
    const none = { ...plan, pass: { ...plan.pass, mastered: 0, controls: 0 } }
    expect(planResult(none, [], { intervene: 2, control: 1 }).needed).toMatchObject({ mastered: 0, controls: 0 })
  })
  it('give no result with fewer than half of the plan’s scenes of a kind', () => {
    const short = { intervene: 2, control: 1 }
    expect(planResult(plan, [stop(80), stop(80), control(92)], short).result).toBe('passed')
    expect(planResult(plan, [stop(80), stop(80)], short)).toMatchObject({ result: 'undecided', tooFew: ['control'] })
    expect(planResult(plan, [stop(80), control(92), control(92)], short)).toMatchObject({
      result: 'undecided',
      tooFew: ['intervene'],
    })
    expect(planResult(plan, [])).toMatchObject({ result: 'undecided', tooFew: ['intervene', 'control'], mean: null })
  })
  it('ask for no fewer where a scene was given up: it is neither in the mean nor mastered', () => {
    const twoLeft = [stop(90), stop(90), control(92), control(92)]
    expect(planResult(plan, twoLeft)).toMatchObject({ result: 'not-passed', lacking: ['mastered'], mean: 90 })
  })
})
