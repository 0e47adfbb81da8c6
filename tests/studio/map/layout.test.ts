import { readFileSync } from 'node:fs'
import { BEAT, mapLayout, scenarioMap, type ScenarioMap } from '#studio'
import type { Scenario } from '#scenario'
import { describe, expect, test } from 'vitest'
import { largeScenario } from '../../../build/large-scenario.ts'
import { scene, sceneWith } from '../../engine/scene.ts'

const template = JSON.parse(readFileSync('assets/templates/intervene.json', 'utf8')) as Scenario
const mapOf = (scenario: Scenario): ScenarioMap => scenarioMap(scenario, scenario, [])
const large = largeScenario({ seed: 1, beats: 60, facts: 6, span: 0.5 })

describe.each([
  ['the template', template],
  ['the test scene', scene],
  ['a large scene', large],
])('the layout of %s', (_, scenario) => {
  const map = mapOf(scenario)
  const layout = mapLayout(map)
  const places = [...layout.beats]

  test('has every beat once, none over another and none outside', () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(map.beats.map(({ id }) => id).toSorted())
    const overlapping = places.flatMap(([a, one], i) =>
      places
        .slice(i + 1)
        .filter(([, other]) => Math.abs(one.x - other.x) < BEAT.width && Math.abs(one.y - other.y) < BEAT.height)
        .map(([b]) => `${a} and ${b}`),
    )
    expect(overlapping).toEqual([])
    const outside = places.filter(
      ([, { x, y }]) =>
        x - BEAT.width / 2 < 0 || x + BEAT.width / 2 > layout.width || y < 0 || y + BEAT.height > layout.height,
    )
    expect(outside).toEqual([])
  })

  test('has the run in which nobody does anything as one straight line downwards', () => {
    const spine = map.spine.map((id) => layout.beats.get(id)!)
    expect(spine.length).toBeGreaterThan(2)
    expect(new Set(spine.map(({ x }) => x)).size).toBe(1)
    expect(spine.map(({ y }) => y)).toEqual(spine.map(({ y }) => y).toSorted((a, b) => a - b))
    const lines = map.ways.filter((way) => way.spine).map(({ key }) => layout.lines.get(key)!.path)
    expect(lines).toHaveLength(spine.length - 1)
    expect(lines.filter((path) => !/^M[\d. ]+(V[\d.]+)+$/.test(path))).toEqual([])
  })

  test('has every way as a line that begins at its beat and ends at the next', () => {
    expect([...layout.lines.keys()].toSorted()).toEqual(map.ways.map(({ key }) => key).toSorted())
    for (const { key, from, to } of map.ways) {
      const { port, path } = layout.lines.get(key)!
      const [source, target] = [layout.beats.get(from)!, layout.beats.get(to!)!]
      expect(port.y).toBe(source.y + BEAT.height)
      expect(Math.abs(port.x - source.x)).toBeLessThan(BEAT.width / 2)
      const end = /[\d.]+$/.exec(path)![0]
      expect(Number(end)).toBeCloseTo(target.y, 0)
    }
  })

  test('is the same every time', () => {
    expect(mapLayout(mapOf(structuredClone(scenario)))).toEqual(layout)
  })
})

test('a line passes between the beats of a layer, never through one', () => {
  const map = mapOf(template)
  const layout = mapLayout(map)
  // Where a line passes a layer it goes straight down along the beats: those pieces are told apart by their length.
  for (const { key, from, to } of map.ways) {
    const numbers = [...layout.lines.get(key)!.path.matchAll(/ ([\d.]+) ([\d.]+)V([\d.]+)/g)]
    for (const [, x, y, v] of numbers) {
      const inside = [...layout.beats].filter(
        ([id, place]) =>
          id !== from &&
          id !== to &&
          Math.abs(place.x - Number(x)) < BEAT.width / 2 &&
          place.y < Number(v) &&
          place.y + BEAT.height > Number(y),
      )
      expect(inside).toEqual([])
    }
  }
})

test('a circle, a way to itself and a name without a beat are drawn too', () => {
  const wrong = sceneWith({
    two: { ...scene.beats['two']!, then: 'one' },
    brushed: { ...scene.beats['brushed']!, then: 'brushed' },
    three: { harm: 'none', lasts: 4, then: 'nowhere' },
  })
  const map = scenarioMap(wrong, null, [])
  const layout = mapLayout(map)
  const drawn = (from: string, to: string) =>
    layout.lines.get(map.ways.find((way) => way.from === from && way.to === to)!.key)!.path
  expect(drawn('two', 'one')).not.toBe('')
  expect(drawn('brushed', 'brushed')).not.toBe('')
  expect(drawn('three', 'nowhere')).not.toBe('')
  expect(map.beats.find(({ id }) => id === 'nowhere')?.kind).toBe('missing')
})
