import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt, PlanOffer, RunRecord, Standing } from '#records'
import {
  hoursOf,
  beginAttempt,
  certify,
  currentAttempt,
  dueOf,
  newestCertificate,
  nextOf,
  playedBefore,
  receiptOf,
  skip,
  standingOf,
} from '#records'
import { planOffer, type TrainingPlan } from '#scenario'
import { recordOf } from '../../build/sample-records/runs.ts'
import { sceneForPlans } from '../scenario/example-plan.ts'

const controls = ['ctl-1', 'ctl-2', 'ctl-3', 'ctl-4']
const plan: TrainingPlan = {
  format: 1,
  id: 'shift',
  title: { en: 'Shift' },
  summary: { en: 'Six scenes.' },
  mode: 'assessment',
  scenarios: ['a', 'b', 'c', 'd', 'ctl-1', 'ctl-2'],
  controls: 2,
  reserve: ['e', 'ctl-3'],
  pass: { overall: 60, mastered: 3, controls: 1, screenOuts: 0 },
  hours: 0.4,
  validMonths: 12,
}
const known = new Map(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', ...controls].map((id) => [
    id,
    sceneForPlans(controls.includes(id) ? 'control' : 'intervene', { minutes: 4 }),
  ]),
)
const offerOf = (parts: Partial<TrainingPlan> = {}): PlanOffer => {
  const whole = { ...plan, ...parts }
  return { ...planOffer(whole, known), hash: 'sha256-1' }
}
const offer = offerOf()
const practice = offerOf({ mode: 'practice' })
const now = '2026-03-10T09:00:00.000Z'
const begin = (of: PlanOffer = offer, seed = 7): Attempt => beginAttempt(of, { id: 'attempt', person: 'p', seed, now })

interface Played {
  readonly overall?: number
  readonly mastered?: boolean
  readonly screenOuts?: string[]
  readonly state?: RunRecord['state']
  readonly mode?: 'practice' | 'assessment'
  readonly rewinds?: number
  readonly begun?: string
}
/** A run of the attempt, with the score told. */
function run(scenario: string, played: Played = {}, parts: Partial<RunRecord> = {}): RunRecord {
  const { overall = 80, mastered = overall >= 70, screenOuts = [], state = 'finished', mode = 'assessment' } = played
  const base = recordOf('long-stop/best', 1)
  if (base.reading === null || base.log === null) throw new Error('the fixture is not finished')
  const kind = controls.includes(scenario) ? 'control' : 'intervene'
  const card = { ...base.reading.card, scenario, kind, overall, mastered, screenOuts } as const
  const done = state === 'finished'
  return {
    ...base,
    id: `${scenario}/${played.begun ?? ''}/${overall}`,
    scenario,
    title: `Title of ${scenario}`,
    attempt: 'attempt',
    begun: played.begun ?? base.begun,
    state,
    log: done ? { ...base.log, scenario, mode, rewinds: played.rewinds ?? 0 } : null,
    reading: done ? { ...base.reading, card } : null,
    ...parts,
  }
}
const all = (attempt: Attempt, played: Played = {}) => attempt.order.map((id) => run(id, played))
const stateOf = (standing: Standing) => Object.fromEntries(standing.steps.map((s) => [s.scenario, s.state]))

describe('PL7 the scenes and their order', () => {
  it('is drawn by the seed, the same for the same, with every scene in it once', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { order } = begin(offer, seed)
        expect(order.toSorted()).toEqual(plan.scenarios.toSorted())
        expect(begin(offer, seed).order).toEqual(order)
      }),
    )
    const firsts = new Set(Array.from({ length: 60 }, (_, seed) => begin(offer, seed).order[0]))
    expect(firsts.size).toBe(plan.scenarios.length)
  })
  it('is the one written where the plan wants that', () => {
    expect(begin(offerOf({ inOrder: true })).order).toEqual(plan.scenarios)
  })
})

describe('PL8 going on', () => {
  const attempt = begin(offerOf({ inOrder: true }))
  it('offers an open scene first, then the next that is to be played, then none', () => {
    expect(nextOf(standingOf(offer, attempt, []))).toMatchObject({ scenario: 'a', state: 'to-do' })
    const open = run('b', { state: 'open' })
    expect(nextOf(standingOf(offer, attempt, [open]))).toMatchObject({ scenario: 'b', state: 'open', run: open })
    expect(nextOf(standingOf(offer, attempt, [run('a')]))).toMatchObject({ scenario: 'b', state: 'to-do' })
    expect(nextOf(standingOf(offer, attempt, all(attempt)))).toBeNull()
  })
  it('counts what belongs to the attempt and to nothing else', () => {
    const elsewhere = run('a', {}, { attempt: 'another' })
    const free = run('b', {}, { attempt: null })
    const unchecked = run('c', {}, { reading: null, unchecked: true })
    const standing = standingOf(offer, attempt, [elsewhere, free, unchecked])
    expect(standing).toMatchObject({ left: 6, mean: null, result: 'in-progress' })
  })
})

describe('PL9 passing over', () => {
  const attempt = begin(offerOf({ inOrder: true }))
  it('puts the first of the reserve that is of the same kind in its place, and without one none', () => {
    const once = skip(offer, attempt, [], 'b')
    expect(once).toMatchObject({ order: ['a', 'e', 'c', 'd', 'ctl-1', 'ctl-2'], skipped: ['b'] })
    expect(skip(offer, attempt, [], 'ctl-1').order).toEqual(['a', 'b', 'c', 'd', 'ctl-3', 'ctl-2'])
    const twice = skip(offer, once, [], 'e')
    expect(twice).toMatchObject({ order: ['a', 'c', 'd', 'ctl-1', 'ctl-2'], skipped: ['b', 'e'] })
    expect(skip(offer, twice, [], 'ctl-2').order).toEqual(['a', 'c', 'd', 'ctl-1', 'ctl-3'])
  })
  it('never brings back a scene that was played in an earlier attempt', () => {
    const again = beginAttempt(offerOf({ inOrder: true }), { id: 'again', person: 'p', seed: 7, avoid: ['a'], now })
    expect(again.order).toEqual(['e', 'b', 'c', 'd', 'ctl-1', 'ctl-2'])
    expect(skip(offer, again, [], 'e').order).toEqual(['b', 'c', 'd', 'ctl-1', 'ctl-2'])
  })
  it('is over once the scene has begun', () => {
    for (const state of ['open', 'left', 'finished'] as const)
      expect(skip(offer, attempt, [run('b', { state })], 'b')).toBe(attempt)
    expect(skip(offer, attempt, [], 'nowhere')).toBe(attempt)
  })
  it('is still there for a scene given up in practice, and over once it is played', () => {
    const mine = begin(practice)
    const [first = ''] = mine.order
    const left = run(first, { state: 'left', mode: 'practice' })
    expect(skip(practice, mine, [left], first)).toMatchObject({ skipped: [first] })
    for (const state of ['open', 'finished'] as const)
      expect(skip(practice, mine, [left, run(first, { state, mode: 'practice' })], first)).toBe(mine)
  })
  it('never makes passing harder, but that one of each kind stays the least', () => {
    const scores = fc.array(fc.record({ overall: fc.integer({ min: 0, max: 100 }), mastered: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), (played, asked, which) => {
        const pass = { overall: 0, mastered: asked, controls: 1, screenOuts: 0 }
        const bare = offerOf({ pass, inOrder: true, reserve: [] })
        const whole = begin(bare)
        const runs = whole.order.map((id, i) => run(id, played[i]))
        const dropped = whole.order[which] ?? ''
        const others = runs.filter(({ scenario }) => scenario !== dropped)
        const before = standingOf(bare, whole, runs)
        const after = standingOf(bare, skip(bare, whole, [], dropped), others)
        const onlyOne = before.mastered === 1 && after.mastered === 0
        expect(before.result !== 'passed' || after.result === 'passed' || onlyOne).toBe(true)
      }),
    )
  })
})

describe('PL7 a new attempt after others', () => {
  const pool = ['e', 'f', 'g', 'h', 'ctl-3', 'ctl-4']
  const large = offerOf({ inOrder: true, reserve: pool })
  const next = (avoid: readonly string[], of = large, seed = 7) =>
    beginAttempt(of, { id: 'next', person: 'p', seed, avoid, now })
  it('has other scenes of the same kinds throughout, where there are enough', () => {
    const again = next(plan.scenarios)
    expect(again.order.toSorted()).toEqual(pool.toSorted())
    expect(again.order.slice(0, 4).every((id) => !controls.includes(id))).toBe(true)
    expect(again.avoid).toEqual(plan.scenarios)
    expect(next([]).avoid).toBeUndefined()
  })
  it('repeats those of the longest ago where there are not enough', () => {
    const few = offerOf({ inOrder: true, reserve: ['e', 'ctl-3'] })
    expect(next(['c', 'b', 'a', 'd', 'ctl-2', 'ctl-1'], few).order.toSorted()).toEqual(
      ['a', 'b', 'c', 'e', 'ctl-2', 'ctl-3'].toSorted(),
    )
    expect(next([...plan.scenarios, ...pool]).order.toSorted()).toEqual(plan.scenarios.toSorted())
  })
  it('keeps what was not played, in its place', () => {
    expect(next(['b', 'ctl-2']).order.filter((id) => plan.scenarios.includes(id))).toEqual(['a', 'c', 'd', 'ctl-1'])
  })
  it('takes the scene that is most alike: of the same pillar, then of the nearest rank', () => {
    const scenes = new Map([
      ['mistake', sceneForPlans('intervene', { pillar: 'mistake' })],
      ['captain', sceneForPlans('intervene', { rank: 'captain' })],
      ['peer', sceneForPlans('intervene', { rank: 'officer' })],
      ['peer-2', sceneForPlans('intervene', { rank: 'officer' })],
      ['lieutenant', sceneForPlans('intervene', { rank: 'lieutenant' })],
      ['mistake-2', sceneForPlans('intervene', { pillar: 'mistake', rank: 'officer' })],
    ])
    const three: TrainingPlan = {
      ...plan,
      scenarios: ['peer', 'mistake', 'captain'],
      controls: 0,
      reserve: ['lieutenant', 'mistake-2', 'peer-2'],
      inOrder: true,
    }
    const of = { ...planOffer(three, scenes), hash: 'sha256-1' }
    expect(next(three.scenarios, of).order).toEqual(['peer-2', 'mistake-2', 'lieutenant'])
  })
  it('is drawn by the seed: the same for the same, and each scene in its turn for others', () => {
    const roomy = offerOf({ reserve: [...pool] })
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray(['a', 'b', 'c', 'd', ...pool]), (seed, avoid) => {
        const drawn = next(avoid, roomy, seed).order
        expect(next(avoid, roomy, seed).order).toEqual(drawn)
        expect(new Set(drawn).size).toBe(6)
        expect(drawn.filter((id) => controls.includes(id))).toHaveLength(2)
      }),
    )
    const firsts = new Set(Array.from({ length: 80 }, (_, seed) => next(['a', 'ctl-1'], roomy, seed).order[0]))
    expect(firsts.size).toBeGreaterThan(6)
  })
  it('avoids what was begun in earlier attempts, whatever became of it, the longest ago first', () => {
    const first = { ...begin(), id: 'first', begun: '2026-01-01T00:00:00.000Z' }
    const tried = [{ run: 'gone', scenario: 'c', begun: '2026-01-04T00:00:00.000Z' }]
    const second = { ...begin(), id: 'second', avoid: ['h', 'a'], tried, begun: '2026-01-03T00:00:00.000Z' }
    const other = { ...begin(), id: 'other', plan: 'another' }
    const runs = [
      run('b', { begun: '2026-01-05T00:00:00.000Z', state: 'left' }, { attempt: 'second' }),
      run('a', { begun: '2026-01-02T00:00:00.000Z' }, { attempt: 'first' }),
      run('d', {}, { attempt: 'other' }),
      run('e', {}, { attempt: null }),
    ]
    expect(playedBefore('shift', [second, other, first], runs)).toEqual(['a', 'h', 'c', 'b'])
    const given = certify(
      offer,
      first,
      standingOf(
        offer,
        first,
        all(first).map((one) => ({ ...one, attempt: 'first' })),
      ),
      {
        name: '',
        title: '',
        now,
        version: '1',
      },
    )
    expect(playedBefore('shift', [{ ...first, certificate: given }], [])).toEqual(first.order)
  })
})

describe('PL10 which run counts', () => {
  it('in an assessment is the first, whatever comes after it, and a left one stays left', () => {
    const attempt = begin()
    const first = run('a', { overall: 10, begun: '2026-01-01T00:00:00Z' })
    const second = run('a', { overall: 90, begun: '2026-01-02T00:00:00Z' })
    expect(standingOf(offer, attempt, [second, first])).toMatchObject({ mean: 10, mastered: 0 })
    const left = run('a', { state: 'left', begun: '2026-01-01T00:00:00Z' })
    const standing = standingOf(offer, attempt, [left, second])
    expect(stateOf(standing)['a']).toBe('left')
    expect(standing).toMatchObject({ left: 5, mean: null })
  })
  it('in practice is the best, and leaving costs nothing', () => {
    const attempt = begin(practice)
    const runs = [40, 90, 60].map((overall, i) => run('a', { overall, mode: 'practice', begun: `2026-01-0${i + 1}` }))
    expect(standingOf(practice, attempt, runs)).toMatchObject({ mean: 90, mastered: 1 })
    expect(stateOf(standingOf(practice, attempt, [run('a', { state: 'left' })]))['a']).toBe('to-do')
  })
  it('is none in which somebody went back, and in an assessment none that was practice', () => {
    expect(standingOf(practice, begin(practice), [run('a', { mode: 'practice', rewinds: 1 })]).mean).toBeNull()
    expect(standingOf(offer, begin(), [run('a', { mode: 'practice' })]).mean).toBeNull()
  })
})

describe('PL11 the result', () => {
  const attempt = begin()
  const four = (played: Played): Played[] => Array.from({ length: 4 }, () => played)
  const stops = (played: Played[]) => ['a', 'b', 'c', 'd'].map((id, i) => run(id, played[i]))
  const calm = (...overalls: number[]) => overalls.map((overall, i) => run(`ctl-${i + 1}`, { overall }))
  it('is passed when every part of the rule holds, and says which does not', () => {
    expect(standingOf(offer, attempt, all(attempt))).toMatchObject({ result: 'passed', lacking: [], mean: 80 })
    const weak = [...stops(four({ overall: 59, mastered: true })), ...calm(92, 92)]
    expect(standingOf(offer, attempt, weak)).toMatchObject({ result: 'not-passed', lacking: ['overall'], mean: 59 })
    const two = [...stops([90, 90, 60, 60].map((overall) => ({ overall }))), ...calm(92, 92)]
    expect(standingOf(offer, attempt, two)).toMatchObject({ result: 'not-passed', lacking: ['mastered'], mastered: 2 })
    const lied = attempt.order.map((id, i) => run(id, { screenOuts: i === 0 ? ['lie'] : [] }))
    expect(standingOf(offer, attempt, lied)).toMatchObject({ result: 'not-passed', lacking: ['screenOuts'] })
  })
  it('asks for controls apart: who steps in everywhere does not pass, nor who never does', () => {
    const everywhere = [...stops(four({ overall: 95 })), ...calm(44, 24)]
    expect(standingOf(offer, attempt, everywhere)).toMatchObject({
      result: 'not-passed',
      lacking: ['controls'],
      mean: 95,
    })
    const never = [...stops(four({ overall: 0 })), ...calm(92, 92)]
    expect(standingOf(offer, attempt, never)).toMatchObject({ result: 'not-passed', lacking: ['overall', 'mastered'] })
  })
  it('never passes with a scene still to be played', () => {
    expect(standingOf(offer, attempt, all(attempt).slice(1)).result).toBe('in-progress')
  })
  it('in practice goes on until it holds', () => {
    const mine = begin(practice)
    const weak = mine.order.map((id) => run(id, { overall: 20, mode: 'practice' }))
    expect(standingOf(practice, mine, weak)).toMatchObject({ result: 'in-progress', left: 0 })
    const good = mine.order.map((id) => run(id, { overall: 90, mode: 'practice' }))
    expect(standingOf(practice, mine, [...weak, ...good]).result).toBe('passed')
  })
  it('better runs never make it worse', () => {
    const score = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.array(score, { minLength: 6, maxLength: 6 }), score, fc.nat(5), (scores, more, which) => {
        const runsOf = (list: number[]) => attempt.order.map((id, i) => run(id, { overall: list[i] ?? 0 }))
        const better = scores.map((s, i) => (i === which ? Math.max(s, more) : s))
        const [before, after] = [scores, better].map((list) => standingOf(offer, attempt, runsOf(list)).result)
        expect(before !== 'passed' || after === 'passed').toBe(true)
      }),
    )
  })
})

describe('PL12 a shorter attempt', () => {
  const bare = offerOf({ inOrder: true, reserve: [] })
  const without = (...ids: string[]) => ids.reduce((attempt, id) => skip(bare, attempt, [], id), begin(bare))
  it('asks for fewer mastered scenes of the kind, in proportion and rounded down, and never for none', () => {
    const needed = [without(), without('a'), without('a', 'b'), without('a', 'b', 'c')].map(
      (attempt) => standingOf(bare, attempt, []).needed.mastered,
    )
    expect(needed).toEqual([3, 2, 1, 1])
    expect(standingOf(bare, without('ctl-1'), []).needed).toMatchObject({ mastered: 3, controls: 1 })
  })
  it('says nothing when fewer than half of the scenes of a kind were played', () => {
    const half = without('a', 'b', 'ctl-1')
    expect(standingOf(bare, half, all(half)).result).toBe('passed')
    const one = without('a', 'b', 'c')
    expect(standingOf(bare, one, all(one))).toMatchObject({ result: 'undecided', tooFew: ['intervene'] })
    const noControl = without('ctl-1', 'ctl-2')
    expect(standingOf(bare, noControl, all(noControl))).toMatchObject({ result: 'undecided', tooFew: ['control'] })
    const none = without(...plan.scenarios)
    expect(standingOf(bare, none, []).result).toBe('undecided')
    const left = all(begin(bare), { state: 'left' })
    expect(standingOf(bare, begin(bare), left).result).toBe('undecided')
  })
  it('gives nobody a certificate who passes over everything that must be stopped, or everything that must not', () => {
    const issue = { name: 'Officer Ito', title: 'Shift', now, version: '1.0.0' }
    for (const dropped of [['a', 'b', 'c', 'd'], ['ctl-1', 'ctl-2'], plan.scenarios]) {
      const rest = without(...dropped)
      const standing = standingOf(bare, rest, all(rest, { overall: 100 }))
      expect(certify(bare, rest, standing, issue)).toBeNull()
    }
  })
})

describe('PL13 the certificate', () => {
  const attempt = begin()
  const runs = all(attempt)
  const issue = { name: 'Officer Ito', title: 'Shift', now, east: () => 0, version: '1.0.0' }
  const made = certify(offer, attempt, standingOf(offer, attempt, runs), issue)
  it('is given for a passed attempt and for no other', () => {
    expect(made).toMatchObject({
      plan: 'shift',
      hours: 0.4,
      issued: now,
      validUntil: '2027-03-10',
      name: 'Officer Ito',
    })
    expect(made?.scores.map((s) => s.scenario)).toEqual(attempt.order)
    expect(certify(offer, attempt, standingOf(offer, attempt, []), issue)).toBeNull()
  })
  it('carries the receipt of the counted logs in order, and stays as it was made', () => {
    expect(made?.receipt).toBe(receiptOf(runs.flatMap(({ log }) => log ?? [])))
    const ended = { ...attempt, ended: now, certificate: made }
    expect(standingOf(offer, ended, []).result).toBe('passed')
    expect(certify(offer, ended, standingOf(offer, ended, []), { ...issue, name: 'X' })).toBe(made)
  })
  it('credits what the scenes take that were played, and never more than the plan', () => {
    const bare = offerOf({ inOrder: true, reserve: [] })
    const short = { ...begin(bare), order: ['b', 'c', 'ctl-1'] }
    expect(certify(bare, short, standingOf(bare, short, all(short)), issue)?.hours).toBe(0.2)
    const generous = offerOf({ hours: 4 })
    expect(certify(generous, attempt, standingOf(generous, attempt, runs), issue)?.hours).toBe(0.4)
    const strict = offerOf({ hours: 0.1 })
    expect(certify(strict, attempt, standingOf(strict, attempt, runs), issue)?.hours).toBe(0.1)
  })
  it('credits nothing for scenes that are not the plan’s, whatever a file calls them', () => {
    expect(hoursOf(offer, ['constructor', '__proto__', 'toString'])).toBe(0)
    const attempt = { ...begin(offer), order: ['constructor'] }
    expect(skip(offer, attempt, [], 'constructor')).toMatchObject({ order: [], skipped: ['constructor'] })
  })
  it('is good until its day, and due again after it', () => {
    const until = (validUntil: string | null, at: string) => dueOf({ validUntil }, at)
    expect(until('2027-03-10', '2027-01-01').state).toBe('good')
    expect(until('2027-03-10', '2027-02-07').state).toBe('good')
    expect(until('2027-03-10', '2027-02-08')).toEqual({ until: '2027-03-10', state: 'soon' })
    expect(until('2027-03-10', '2027-03-10')).toEqual({ until: '2027-03-10', state: 'soon' })
    expect(until('2027-03-10', '2027-03-11')).toEqual({ until: '2027-03-10', state: 'due' })
    expect(until(null, '2099-01-01')).toEqual({ until: null, state: 'good' })
  })
  it('ends on the last day of a shorter month', () => {
    const issued = { ...issue, now: '2026-11-30T12:00:00.000Z' }
    const quarterly = offerOf({ validMonths: 3 })
    expect(certify(quarterly, attempt, standingOf(quarterly, attempt, runs), issued)?.validUntil).toBe('2027-02-28')
  })
  it('the newest of a plan is the one that tells when it is due', () => {
    if (made === null) throw new Error('not passed')
    const older = { ...attempt, id: 'older', ended: now, certificate: { ...made, issued: '2025-01-01T00:00:00Z' } }
    const newer = { ...attempt, id: 'newer', ended: now, certificate: made }
    expect(newestCertificate('shift', [newer, older])?.attempt.id).toBe('newer')
    expect(newestCertificate('other', [newer, older])).toBeNull()
    expect(currentAttempt('shift', [newer, attempt])?.id).toBe('attempt')
    expect(currentAttempt('shift', [newer])).toBeNull()
  })
})

it('PL14 an attempt from a file whose scenes are not some of the plan’s, each once, gives no result', () => {
  const attempt = begin()
  const issue = { name: 'Officer Ito', title: 'Shift', now, version: '1.0.0' }
  for (const order of [
    ['a', 'a'],
    ['a', 'b', 'elsewhere'],
  ]) {
    const forged = { ...attempt, order }
    const standing = standingOf(offer, forged, all(forged, { overall: 100 }))
    expect(standing.result).toBe('outdated')
    expect(nextOf(standing)).toBeNull()
    expect(certify(offer, forged, standing, issue)).toBeNull()
  }
})

it('PL14 rules that have changed end an attempt that is not finished, and no other', () => {
  const attempt = begin()
  const changed: PlanOffer = { ...offer, hash: 'sha256-2' }
  expect(standingOf(changed, attempt, all(attempt)).result).toBe('outdated')
  expect(nextOf(standingOf(changed, attempt, []))).toBeNull()
  expect(standingOf(changed, { ...attempt, ended: now }, all(attempt, { overall: 0 })).result).toBe('not-passed')
})
