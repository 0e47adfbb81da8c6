import { simulate, skilled, unskilled } from '#prove'
import type { Simulation, TraineeName } from '#prove'
import type { TrainingPlan } from '#scenario'
import { describe, expect, test } from 'vitest'
import { nothingWrong, somethingWrong } from './fair-pair.ts'

const scenes = [nothingWrong(), somethingWrong()]
const run = (options: Parameters<typeof simulate>[1] = {}): Simulation => {
  const found = simulate(scenes, { people: 100, ...options })
  if (found === null) throw new Error('it was not stopped')
  return found
}
const found = run()
const of = (type: TraineeName) => {
  const one = found.types.find((each) => each.type === type)
  const { intervene, control } = one?.kinds ?? { intervene: null, control: null }
  if (intervene === null || control === null) throw new Error(`no ${type}`)
  return { intervene, control }
}

describe('in a fair scene and a fair control', () => {
  test('the skilled are told from each other and from all others', () => {
    const [expert, competent, average] = [of('expert'), of('competent'), of('average')].map((t) => t.intervene.mean)
    expect(expert).toBeGreaterThan(competent ?? NaN)
    expect(competent).toBeGreaterThan(average ?? NaN)
    expect(of('expert').intervene.mastered).toBeGreaterThanOrEqual(0.9)
    expect(of('expert').control.mastered).toBeGreaterThanOrEqual(0.95)
  })
  test.for(unskilled.filter((each) => each !== 'passer'))('%s masters what is to be stopped far less often', (type) => {
    expect(of(type).intervene.mean).toBeLessThan(of('competent').intervene.mean)
    expect(of(type).intervene.mastered).toBeLessThan(of('competent').intervene.mastered - 0.3)
  })
  test('silence scores nothing where something is to be stopped', () => expect(of('silent').intervene.mean).toBe(0))
  test('who challenges everybody fails the control', () => expect(of('over-eager').control.mastered).toBe(0))
  test('late and strong is too late', () => expect(of('late-strong').intervene.mastered).toBeLessThan(0.2))
  test('early and weak is too weak', () => expect(of('early-weak').intervene.mastered).toBeLessThan(0.3))
})

describe('what it depends on', () => {
  test('the same seed gives the same, another seed something else', () => {
    expect(run()).toEqual(found)
    expect(run({ seed: 2 }).types).not.toEqual(found.types)
  })
  test('nobody’s runs depend on the other scenes', () => {
    const alone = simulate([somethingWrong()], { people: 100, library: scenes })
    expect(alone?.scenes[0]?.types).toEqual(found.scenes[0]?.types)
  })
  test('progress grows to 1, and it can be stopped', () => {
    const told: number[] = []
    run({ people: 3, onProgress: (done) => told.push(done) })
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    let runs = 0
    expect(simulate(scenes, { stopped: () => (runs += 1) > 5 })).toBeNull()
    expect(runs).toBe(6)
  })
  test('scenes with something to stop come first, and lessons are left out', () => {
    expect(found.scenes.map(({ scenario }) => scenario)).toEqual(['wrong', 'right'])
    expect(found.reliability.all.scenes).toBe(2)
    expect(found.reliability.control).toEqual({ scenes: 1, alpha: null, splitHalf: null })
  })
})

describe('in a plan', () => {
  const plan: TrainingPlan = {
    format: 1,
    id: 'two',
    title: { en: 'Two' },
    summary: { en: 'Two scenes.' },
    mode: 'assessment',
    scenarios: ['wrong', 'right'],
    controls: 1,
    pass: { overall: 60, mastered: 1, controls: 1, screenOuts: 0 },
    hours: 0.1,
    validMonths: null,
  }
  const inPlan = run({ plan })
  const passing = (type: TraineeName) => inPlan.types.find((each) => each.type === type)?.plan

  test('a plan is passed by who masters both kinds', () => {
    expect(passing('expert')?.passed).toBeGreaterThanOrEqual(0.9)
    expect(passing('silent')).toEqual({ passed: 0, notPassed: 1, undecided: 0 })
    expect(passing('over-eager')?.passed).toBe(0)
  })
  test('who passes over what must be stopped gets no result', () => {
    expect(passing('passer')).toEqual({ passed: 0, notPassed: 0, undecided: 1 })
  })
  test('false passes and fails are the shares of those who lack and have skill', () => {
    const mean = (types: readonly TraineeName[]): number =>
      types.reduce((sum, type) => sum + (passing(type)?.passed ?? 0), 0) / types.length
    expect(inPlan.falsePass).toBeCloseTo(mean(unskilled), 12)
    expect(inPlan.falseFail).toBeCloseTo(1 - mean(skilled), 12)
  })
  test('without a plan there is nothing to pass', () => {
    expect(found.falsePass).toBeNull()
    expect(found.types.some(({ type }) => type === 'passer')).toBe(false)
  })
})
