import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario, type Scenario } from '#scenario'
import {
  bereftOf,
  centred,
  firstCamera,
  failingBeats,
  findBeats,
  fitted,
  insertBeat,
  isWhole,
  mapLayout,
  mapPoint,
  removeBeatLeading,
  SCENARIO,
  scenarioMap,
  showing,
  targetsOf,
  walked,
  zoomed,
} from '#studio'
import { describe, expect, test } from 'vitest'
import { scene, sceneWith } from '../../engine/scene.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'assets', 'templates', 'intervene.json'), 'utf8')
const template = parseScenario(text, SCENARIO).scenario!
const map = scenarioMap(template, template, [])
const beat = (id: string, of = map) => of.beats.find((one) => one.id === id)!
const way = (key: string, of = map) => of.ways.find((one) => one.key === key)!
const mapIn = (source: string) => {
  const { scenario, draft, problems } = parseScenario(source, SCENARIO)
  return scenarioMap(draft()!, scenario, problems)
}
const madeOf = (edited: ReturnType<ReturnType<typeof insertBeat>>): string => {
  if (!edited.ok) throw new Error(edited.refusal)
  return edited.text
}

describe('the map of a scenario', () => {
  test('says of every beat what it is, how bad it is and how it begins', () => {
    expect(beat('counter')).toMatchObject({
      kind: 'beat',
      harm: 'none',
      start: true,
      options: 5,
      cues: 1,
      lasts: 18,
      words: '[First write what happens if nobody does anything].',
    })
    expect(beat('two-desks').words).toBe('Sgt. Cole: Reed, is it? Let me see what we have on you.')
    expect(beat('no-form')).toMatchObject({ harm: 'building', needs: 'probe', actBy: true })
    expect(beat('brushed-off').rebuff).toBe(true)
    expect(beat('gone')).toMatchObject({ kind: 'ending', outcome: 'unchecked', words: 'Gone', harm: 'irreversible' })
  })

  test('says of every way what it does, so that its line can show it', () => {
    expect(way('beats/counter/then')).toMatchObject({ effect: 'silence', to: 'no-form', spine: true, label: '' })
    expect(way('beats/counter/actions/0/then').effect).toBe('supports')
    expect(way('beats/counter/actions/1/then')).toMatchObject({ effect: 'passes', rung: 'probe', quality: 2 })
    expect(way('beats/counter/actions/2/then').effect).toBe('rebuffed')
    expect(way('beats/counter/actions/3/then/0/go')).toMatchObject({ effect: 'stops', when: { trust: { min: 3 } } })
    expect(way('beats/counter/actions/4/then').effect).toBe('joins')
    expect(way('beats/no-form/actions/0/then').screenOut).toBe(true)
  })

  test('has as its spine the run in which nobody does anything', () => {
    expect(map.spine).toEqual(['counter', 'no-form', 'two-desks', 'door', 'gone'])
    expect(map.ways.filter(({ spine }) => spine).map(({ from }) => from)).toEqual(map.spine.slice(0, -1))
  })

  test('plays that run where facts decide, and takes the last branch while the text has gaps', () => {
    const low = sceneWith({ one: { ...scene.beats['one']!, script: [{ at: 0, note: 'x', set: { trust: -1 } }] } })
    expect(scenarioMap(low, low, []).spine).toEqual(['one', 'two', 'late'])
    expect(scenarioMap(low, null, []).spine.slice(0, 3)).toEqual(['one', 'two', 'three'])
  })

  test('marks a beat that nothing leads to, a name without a beat, and problems where they are', () => {
    const source = text.replace('"then": "two-desks",\n      "script"', '"then": "two-deks",\n      "script"')
    const wrong = mapIn(source)
    expect(beat('two-deks', wrong)).toMatchObject({ kind: 'missing' })
    expect(beat('no-form', wrong).problems.map(({ code }) => code)).toContain('unknown-beat')
    const alone = mapIn(
      text
        .replaceAll('"then": "brushed-off"', '"then": "no-form"')
        .replaceAll('"go": "brushed-off"', '"go": "no-form"'),
    )
    expect(beat('brushed-off', alone).reached).toBe(false)
    expect(beat('counter', alone).reached).toBe(true)
  })

  test('marks the beats a failing proof comes from', () => {
    const failing = failingBeats([
      { proof: { id: 'P2' }, places: [{ beat: 'door' }, { beat: 'door' }] },
      { proof: { id: 'P8' }, places: [{ beat: 'door' }, { beat: 'no-form' }] },
    ])
    const unfair = scenarioMap(template, template, [], failing)
    expect(beat('door', unfair).proofs).toEqual(['P2', 'P8'])
    expect(beat('no-form', unfair).proofs).toEqual(['P8'])
    expect(beat('counter', unfair).proofs).toEqual([])
  })

  test('knows a text that cannot be read to its end from one that is only wrong', () => {
    const problemsIn = (source: string) => parseScenario(source, SCENARIO).problems
    expect(isWhole(problemsIn(text))).toBe(true)
    expect(isWhole(problemsIn(text.replace('"counter"', '"countre"')))).toBe(true)
    expect(isWhole(problemsIn(text.slice(0, -20)))).toBe(false)
    expect(isWhole(problemsIn(''))).toBe(false)
  })

  test('finds beats by name and by words, whatever the case', () => {
    expect(findBeats(template, 'desk')).toEqual(['two-desks'])
    expect(findBeats(template, 'FOLDS his')).toEqual(['no-form'])
    expect(findBeats(template, 'reed').length).toBeGreaterThan(2)
    expect(findBeats(template, '  ')).toEqual([])
    expect(findBeats(template, 'script')).toEqual([])
  })

  test('is walked through with four keys', () => {
    const layout = mapLayout(map)
    expect(walked('counter', 'down', map, layout)).toBe('no-form')
    expect(walked('no-form', 'up', map, layout)).toBe('counter')
    expect(walked('counter', 'up', map, layout)).toBe(null)
    const pairs = map.beats.flatMap(({ id }) => {
      const right = walked(id, 'right', map, layout)
      return right === null ? [] : [[id, right] as const]
    })
    expect(pairs.length).toBeGreaterThan(0)
    for (const [left, right] of pairs) {
      expect(walked(right, 'left', map, layout)).toBe(left)
      expect(layout.beats.get(right)!.layer).toBe(layout.beats.get(left)!.layer)
    }
  })
})

describe('edits on the map', () => {
  test('no way may lead back to where it comes from', () => {
    const targets = targetsOf(way('beats/two-desks/then'), map)
    expect(targets).toEqual(['door', 'taken', 'called-back', 'gone'])
  })

  test('a new beat stands on the way, as bad as the one before, and nothing else of the text changes', () => {
    const made = madeOf(insertBeat(way('beats/two-desks/then'), 'new-beat')(text))
    const after = mapIn(made)
    expect(way('beats/two-desks/then', after).to).toBe('new-beat')
    expect(way('beats/new-beat/then', after).to).toBe('door')
    expect(beat('new-beat', after)).toMatchObject({ harm: 'building', needs: 'alert', problems: [] })
    expect(Object.keys((JSON.parse(made) as Scenario).beats).indexOf('new-beat')).toBe(4)
    const lines = new Set(text.split('\n'))
    expect(made.split('\n').filter((line) => !lines.has(line) && !line.includes('two-desks'))).toMatchInlineSnapshot(`
      [
        "      "harm": "building", "needs": "alert", "lasts": 15, "then": "new-beat",",
        "    "new-beat": {",
        "      "harm": "building",",
        "      "needs": "alert",",
        "      "lasts": 12,",
        "      "then": "door",",
        "      "script": [],",
        "      "actions": []",
      ]
    `)
  })

  test('a new beat on one branch of an option leaves the other branch alone', () => {
    const branch = way('beats/counter/actions/3/then/1/go')
    const after = mapIn(madeOf(insertBeat(branch, 'new-beat')(text)))
    expect(way('beats/counter/actions/3/then/1/go', after).to).toBe('new-beat')
    expect(way('beats/counter/actions/3/then/0/go', after).to).toBe('taken')
    expect(way('beats/new-beat/then', after).to).toBe('brushed-off')
  })

  test('a beat that goes asks where what leads to it is to lead', () => {
    const bereft = bereftOf('two-desks', map)
    expect(bereft.likely).toBe('door')
    expect(bereft.targets).toEqual(['door', 'taken', 'called-back', 'gone'])
    expect(new Set(bereft.ways.map(({ from }) => from))).toEqual(new Set(['no-form', 'brushed-off']))
    const after = mapIn(madeOf(removeBeatLeading('two-desks', 'door')(text)))
    expect(after.beats.map(({ id }) => id)).not.toContain('two-desks')
    expect(after.beats.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual([])
    expect(after.spine).toEqual(['counter', 'no-form', 'door', 'gone'])
  })

  test('or leaves it open, which the check tells', () => {
    const after = mapIn(madeOf(removeBeatLeading('two-desks', null)(text)))
    expect(beat('two-desks', after).kind).toBe('missing')
    expect(beat('no-form', after).problems.map(({ code }) => code)).toContain('unknown-beat')
  })

  test('the first beat can go too: the scene begins with the next one', () => {
    expect(bereftOf('counter', map)).toMatchObject({ start: true, ways: [], likely: 'no-form' })
    const made = madeOf(removeBeatLeading('counter', 'no-form')(text))
    expect((JSON.parse(made) as Scenario).start).toBe('no-form')
  })
})

describe('what is shown of the map', () => {
  const view = { width: 800, height: 600 }

  test('zooming keeps the point that is pointed at', () => {
    const before = { x: 30, y: -200, zoom: 0.5 }
    const at = { x: 123, y: 456 }
    const after = zoomed(before, 1.7, at)
    expect(after.zoom).toBeCloseTo(0.85)
    expect(mapPoint(after, at).x).toBeCloseTo(mapPoint(before, at).x)
    expect(mapPoint(after, at).y).toBeCloseTo(mapPoint(before, at).y)
    expect(zoomed(before, 1000, at).zoom).toBe(2.5)
    expect(zoomed(before, 0.0001, at).zoom).toBe(0.05)
  })

  test('everything fits, in the middle and never larger than it is', () => {
    const fit = fitted({ width: 4000, height: 1000 }, view)
    expect(fit).toEqual({ zoom: 0.2, x: 0, y: 200 })
    expect(fitted({ width: 100, height: 100 }, view).zoom).toBe(1)
  })

  test('it begins with everything where that can be read', () => {
    const map = { width: 820, height: 600 }
    expect(firstCamera(map, view, { x: 400, y: 56 }, 11 / 12)).toEqual(fitted(map, view))
  })

  test('else it begins around a beat, as wide as can be read, and shows nothing beyond its edges', () => {
    const map = { width: 840, height: 2000 }
    const top = firstCamera(map, view, { x: 420, y: 96 }, 11 / 12)
    expect(top.zoom).toBeCloseTo(800 / 840)
    expect(top.x).toBeCloseTo(0)
    expect(top.y).toBe(0)
    const middle = firstCamera(map, view, { x: 420, y: 1000 }, 11 / 12)
    expect(mapPoint(middle, { x: 400, y: 300 }).y).toBeCloseTo(1000)
    const large = firstCamera({ width: 4000, height: 2000 }, view, { x: 4000, y: 2000 }, 11 / 12)
    expect(large.zoom).toBe(11 / 12)
    expect(mapPoint(large, { x: 800, y: 600 })).toEqual({ x: 4000, y: 2000 })
  })

  test('a beat is brought into view and no further', () => {
    const camera = centred({ x: 0, y: 0 }, view, 1)
    const inside = { x: -50, y: -50, width: 100, height: 100 }
    expect(showing(camera, inside, view)).toBe(camera)
    const below = showing(camera, { ...inside, y: 900 }, view)
    expect(below.x).toBe(camera.x)
    expect(mapPoint(below, { x: 0, y: 600 - 24 }).y).toBe(1000)
  })
})
