import { describe, expect, it } from 'vitest'
import { parseLocale, parseScenario, type Problem } from '#scenario'
import { allocatedBy } from '../support/allocated.ts'
import { example } from './example.ts'
import { sentenceOf } from './in-english.ts'

const ids = (prefix: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${prefix}${i}`)
const all = <T>(names: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, value]))

/** Files made to be slow: each grows in proportion to `n`, to a few hundred kB at the most. */
const made: Record<string, (n: number) => object> = {
  'a very long name that is the place of every problem': (n) => ({
    beats: { ['b'.repeat(n * 2)]: { script: ids('', n).map(() => []) } },
  }),
  'empty moments': (n) => ({ beats: { b: { script: ids('', n).map(() => ({})) } } }),
  'ways to beats that are not there': (n) => ({
    beats: all(ids('a-beat-of-some-length-', n), { lasts: 1, then: 'a-beat' }),
  }),
  'people who stand on people': (n) => ({
    cast: all(ids('p', n), { name: 'x', rank: 'officer' }),
    beats: { b: { script: ids('p', n).map((place) => ({ place, who: 'p1' })) } },
  }),
  'facts, each set and asked': (n) => ({
    start: 'b',
    facts: all(ids('f', n), 0),
    beats: {
      b: { actBy: true, lasts: 2, then: 'c', script: ids('f', n).map((f) => ({ set: { [f]: 1 }, when: { [f]: {} } })) },
    },
  }),
  'keys nobody knows': (n) => ({ beats: { b: all(ids('abc', n), 1) } }),
  'one great circle': (n) => ({
    start: 'b0',
    beats: Object.fromEntries(ids('b', n).map((b, i) => [b, { lasts: 1, then: `b${(i + 1) % n}` }])),
  }),
  'cues, and actions that wait for others': (n) => ({
    beats: {
      b: {
        script: ids('c', n).map((id) => ({ say: 'x', cue: { id, text: 'x' } })),
        actions: ids('d', n).map((id) => ({ id, after: id })),
      },
    },
  }),
  'branches that ask': (n) => ({ beats: { b: { then: ids('x', n).map((x) => ({ go: x, when: { [x]: 1 } })) } } }),
  'one id many times': (n) => ({ followUp: { items: ids('x', n).map(() => ({ id: 'x' })) } }),
  'words of great length': (n) => ({
    stage: { place: 'x'.repeat(n * 10) },
    start: 'y'.repeat(n * 10),
    beats: { ['z'.repeat(n * 10)]: { then: 'z'.repeat(n * 10) } },
  }),
}

function check(value: object): Problem[] {
  return parseScenario(JSON.stringify({ format: 1, id: 'x', ...value }), 'x.json').problems
}

describe('F13 what a file costs grows with its size', { timeout: 60_000 }, () => {
  it.each(Object.keys(made))('%s', (name) => {
    const cost = (n: number): number => allocatedBy(() => void check(made[name]!(n)))
    cost(250)
    const [small, large] = [cost(1000), cost(4000)]
    // Four times the file; a cost that grew with its square would be sixteen times.
    expect(large).toBeLessThan(6 * small + 2_000_000)
  })
  it('also a translation made to be slow', () => {
    const { scenario } = parseScenario(JSON.stringify(example()), 'x.json')
    const cost = (n: number): number => {
      const text = JSON.stringify(all(ids(`beats.${'q'.repeat(80)}`, n), { source: 'a', text: 'b' }))
      return allocatedBy(() => void parseLocale(text, 'es.json', scenario))
    }
    cost(250)
    const [small, large] = [cost(500), cost(2000)]
    expect(large).toBeLessThan(6 * small + 2_000_000)
  })
})

describe('F15 a message names what is wrong, however long its name is', () => {
  it.each(Object.keys(made))('%s', (name) => {
    const problems = check(made[name]!(1000))
    expect(problems.length).toBeGreaterThan(1)
    expect(problems.length).toBeLessThanOrEqual(101)
    for (const problem of problems) expect(sentenceOf(problem).length).toBeLessThan(700)
  })
})
