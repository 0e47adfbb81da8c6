import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, type CompiledScenario } from '#engine'
import { parseScenario } from '#scenario'
import {
  boardShots,
  cursorAt,
  firstWayTo,
  spotOf,
  stepped,
  type Spot,
  type Way,
  waysInOrder,
  waysTo,
  wholeScenario,
} from '#studio'
import { describe, expect, test } from 'vitest'

const template = (name: string): CompiledScenario => {
  const text = readFileSync(join(import.meta.dirname, '../../assets/templates', `${name}.json`), 'utf8')
  const { scenario } = parseScenario(text, name)
  if (scenario === null) throw new Error(`${name} does not check`)
  return compile(scenario)
}

const templates = ['intervene', 'control', 'receive'].map((name) => [name, template(name)] as const)

/** A way with nothing to it but what is asked of it. */
const way = (acts: readonly string[], moments: readonly number[]): Way => ({
  beat: 'stop',
  log: { format: 1, scenario: 'x', seed: 1, mode: 'practice', pace: 1, entries: [] },
  from: 1000 * acts.length,
  acts,
  facts: {},
  cues: [],
  moments,
})

describe.each(templates)('the template %s', (_, compiled) => {
  test('has a way to every moment of every beat', () => {
    const ways = waysTo(compiled)
    const unseen = [...compiled.beats.values()].flatMap(({ id, script }) =>
      script.flatMap((_moment, index) =>
        ways.some(({ beat, moments }) => beat === id && moments.includes(index)) ? [] : [`${id} ${index}`],
      ),
    )
    expect(unseen).toEqual([])
  })

  test('has each moment once in its storyboard, before the next one comes, by a way that shows it', () => {
    const shots = boardShots(compiled, waysTo(compiled))
    const all = [...compiled.beats.values()].flatMap(({ id, script }) => [...script.keys()].map((i) => `${id} ${i}`))
    expect(shots.flatMap(({ beat, moments }) => moments.map((i) => `${beat} ${i}`))).toEqual(all)
    for (const { beat, moments, at, way } of shots) {
      const { script } = compiled.beats.get(beat)!
      const last = moments.at(-1) ?? -1
      expect(at).toBeLessThan(script[last + 1]?.at ?? Infinity)
      expect(at).toBeGreaterThanOrEqual(script[last]?.at ?? 0)
      expect(moments.every((moment) => way!.moments.includes(moment))).toBe(true)
    }
  })

  test('is gone through from the first picture to the last and back, each beat once', () => {
    const walk = (from: Spot, by: 1 | -1): string[] => {
      const passed: string[] = []
      for (let spot: Spot | null = from; spot !== null; spot = stepped(compiled, spot, by)) {
        passed.push(`${spot.beat} ${spot.at}`)
        from = spot
      }
      return passed
    }
    const [first = '', ...others] = [...compiled.beats.keys()]
    const begin = spotOf(compiled, cursorAt(['beats', first, 'script', 0]))
    const there = walk(begin!, 1)
    const last = others.at(-1) ?? first
    expect(there.at(-1)).toMatch(new RegExp(`^${last} `))
    const back = walk(spotOf(compiled, cursorAt(['beats', last, 'script', 999]))!, -1)
    expect(back.toReversed()).toEqual(there)
  })
})

describe('what a cursor shows', () => {
  const compiled = template('intervene')
  const { start } = compiled.scenario

  test('nowhere: the beginning of the scenario', () => {
    expect(spotOf(compiled, wholeScenario)).toEqual({ beat: start, moment: null, at: 0 })
  })
  test('at a line: its second', () => {
    const { script } = compiled.beats.get(start)!
    const index = script.length - 1
    expect(spotOf(compiled, cursorAt(['beats', start, 'script', index, 'say']))).toEqual({
      beat: start,
      moment: index,
      at: script[index]!.at,
    })
  })
  test('at a line that is gone: the last one of the beat', () => {
    const { script } = compiled.beats.get(start)!
    expect(spotOf(compiled, cursorAt(['beats', start, 'script', 99]))?.moment).toBe(script.length - 1)
  })
  test('at a beat that there is not: nothing', () => {
    expect(spotOf(compiled, cursorAt(['beats', 'nowhere']))).toBeNull()
  })
  test('at a cut: the second after the black', () => {
    const { scenario } = compiled
    const beat = scenario.beats[start]!
    const script = [
      { at: 0, note: 'Later.', cut: 1.5 },
      { at: 4, note: 'The yard.' },
    ]
    const dark = compile({ ...scenario, beats: { ...scenario.beats, [start]: { ...beat, script } } })
    expect(spotOf(dark, cursorAt(['beats', start, 'script', 0]))?.at).toBe(1500)
  })
})

describe('the way by which a moment is shown', () => {
  const short = way([], [0, 1])
  const long = way(['ask', 'wait'], [0, 1, 2])
  const other = way(['ask'], [0, 2])
  const first = (moment: number | null, chosen: Way | null): Way | undefined =>
    waysInOrder([long, short, other], moment, chosen)[0]

  test('is the shortest that shows it', () => {
    expect(first(1, null)).toBe(short)
    expect(first(2, null)).toBe(other)
  })
  test('is the chosen one, as long as it shows it', () => {
    expect(first(2, long)).toBe(long)
    expect(first(1, other)).toBe(short)
  })
  test('is the chosen one where none shows it', () => {
    expect(first(7, long)).toBe(long)
  })
  test('is found without looking through the whole scenario, or not at all when it takes too long', () => {
    const compiled = template('intervene')
    const last = [...compiled.beats.keys()].at(-1)!
    expect(firstWayTo(compiled, last, () => false)?.beat).toBe(last)
    expect(firstWayTo(compiled, last, () => true)).toBeNull()
  })
})
