import { beatOf, compile } from '#engine'
import { prove } from '#prove'
import { largeScenario } from '../../build/large-scenario.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadProofWords } from '#words'
import { budgetOf } from '../../src/prove/budget.ts'
import { entrancesOf } from '../../src/prove/entrances.ts'
import type { Entrance } from '../../src/prove/entrances.ts'
import { decideInEveryRun } from '../../src/prove/in-every-run.ts'
import type { InEveryRun } from '../../src/prove/in-every-run.ts'
import { outlinesOf } from '../../src/prove/outlines.ts'
import { allEnd } from '../../src/prove/proofs/course.ts'
import { harmCanBeMet } from '../../src/prove/proofs/good-acts.ts'
import { alwaysOpen } from '../../src/prove/proofs/reach.ts'
import { relevanceOf } from '../../src/prove/relevance.ts'
import type { Relevance } from '../../src/prove/relevance.ts'
import { compiledWith } from './fixtures.ts'
import { tinyScenario } from './tiny-scenario.ts'

const again = () => budgetOf(Infinity, () => false)
const silent = () => undefined

/**
 * What a beat shows and offers, by time. Stretches that offer the same are one: where one entrance stands for several, a cue that nothing waits for
 * may have been shown before in one of them and not in another, and begins a stretch of its own there.
 */
function offered({ stretches }: Entrance): [from: number, to: number, cued: boolean, offers: string[]][] {
  const joined: [number, number, boolean, string[]][] = []
  for (const { from, to, cued, offers } of stretches) {
    const ids = offers.map((a) => a.id)
    const last = joined.at(-1)
    if (last !== undefined && last[2] === cued && last[3].join() === ids.join()) last[1] = to
    else joined.push([from, to, cued, ids])
  }
  return joined
}

/** All of that, in each way in which a beat is entered. */
const scenes = (entrances: readonly Entrance[]): Set<string> =>
  new Set(entrances.map((entrance) => JSON.stringify([entrance.beat.id, entrance.shown, offered(entrance)])))

describe('facts by what can still be told of them', { timeout: 120_000 }, () => {
  test('an integer only by the thresholds that it is still compared with, after all that may be added', () => {
    const { facts } = relevanceOf(
      compiledWith({
        facts: { trust: 0 },
        'beats/papers/actions/0/set': { trust: 1 },
        'beats/waits/script/0/set': { trust: -2 },
        'beats/force/actions/0/when': { trust: { min: 5 } },
      }),
    )
    const cuts = (beat: string) => facts.get(beat)?.get('trust')
    expect(cuts('force')).toEqual([5])
    expect(cuts('waits')).toEqual([5, 7])
    expect(cuts('papers')).toEqual([4, 5, 6, 7])
    expect(cuts('over')).toBeUndefined()
  })
  test('the same is found as with every value told apart', () => {
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        const compiled = compile(scenario)
        const relevance = relevanceOf(compiled)
        const names = Object.keys(scenario.facts ?? {})
        const every = new Map(names.map((name) => [name, null]))
        const apart: Relevance = { ...relevance, facts: new Map(relevance.order.map((id) => [id, every])) }
        const [byClass, byValue] = [relevance, apart].map((r) => entrancesOf(compiled, r, again, silent).entrances)
        expect(scenes(byClass ?? [])).toEqual(scenes(byValue ?? []))
        expect(byClass?.length).toBeLessThanOrEqual(byValue?.length ?? 0)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a scenario in outline', { timeout: 120_000 }, () => {
  test('covers whatever a run can come to, and what it proves is so', () => {
    let decided = 0
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        const compiled = compile(scenario)
        const { entrances } = entrancesOf(compiled, relevanceOf(compiled), again, silent)
        for (const reach of [0, 1, 2]) {
          const covered = scenes(outlinesOf(compiled, reach, again()))
          for (const scene of scenes(entrances)) expect(covered).toContain(scene)
        }
        const proofs: InEveryRun[] = [allEnd, (all, show) => harmCanBeMet(compiled, all, show), alwaysOpen]
        const show = () => null
        const exact = new Map(proofs.map((proof) => proof(entrances, show)).map(({ id, holds }) => [id, holds]))
        const roughly = decideInEveryRun(compiled, { entrances: [], whole: false }, proofs, again())
        decided += roughly.length
        for (const { id, holds } of roughly) expect([id, exact.get(id)]).toEqual([id, holds])
      }),
      { numRuns: 150 },
    )
    expect(decided).toBeGreaterThan(150)
  })
  test('with all facts kept it is what runs come to, and no more', () => {
    fc.assert(
      fc.property(tinyScenario, (scenario) => {
        const compiled = compile(scenario)
        const { entrances } = entrancesOf(compiled, relevanceOf(compiled), again, silent)
        expect(scenes(outlinesOf(compiled, compiled.beats.size, again()))).toEqual(scenes(entrances))
      }),
      { numRuns: 100 },
    )
  })
})

describe('where not every run can be explored', { timeout: 120_000 }, () => {
  const limit = 15_000
  const found = () => prove(compile(largeScenario({ seed: 1, beats: 200, facts: 12, span: 0.5 })), { limit })

  test('proofs that need little are decided, and the beats and facts that multiply are named', async () => {
    const { proofs, unfinished } = found()
    expect(proofs.filter((p) => p.holds).map((p) => p.id)).toEqual(['P3', 'P4', 'P5', 'P9', 'P11', 'P12'])
    for (const id of ['P6', 'P7', 'P14', 'P15'])
      expect(proofs.find((p) => p.id === id)).toMatchObject({ holds: false, finding: { code: 'too-large', limit } })
    if (unfinished?.code !== 'too-large') throw new Error('it is too large')
    const { beats, facts } = unfinished
    expect([beats.length, facts.length]).toEqual([5, 5])
    expect(beats[0]?.ways).toBeGreaterThan(100)
    expect(facts[0]?.times).toBeGreaterThanOrEqual(facts[4]?.times ?? Infinity)
    const words = await Promise.all([loadProofWords('en'), loadProofWords('es')])
    for (const { unfinished: says } of words) {
      expect(says(unfinished)).toContain(`"${beats[0]?.beat}" (${beats[0]?.ways}`)
      expect(says(unfinished)).toContain(`"${facts[0]?.fact}"`)
    }
  })
  test('a fault that a run shows is a fault', () => {
    const made = largeScenario({ seed: 1, beats: 200, facts: 12, span: 0.5 })
    const { actions = [] } = made.beats['main-30'] ?? {}
    const weak = actions.map((action) => ({ ...action, quality: 2 as const }))
    const compiled = compile({
      ...made,
      beats: { ...made.beats, 'main-30': { ...made.beats['main-30'], actions: weak } },
    } as typeof made)
    const p5 = prove(compiled, { limit }).proofs.find((p) => p.id === 'P5')
    expect(p5?.finding).toMatchObject({ code: 'harm-unmet', beat: 'main-30' })
    expect(p5?.counterexample?.entries.length).toBeGreaterThan(0)
    expect(beatOf(compiled, 'main-30').beat.harm).not.toBe('none')
  })
})
