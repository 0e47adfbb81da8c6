import { beatOf, view } from '#engine'
import type { Run } from '#engine'
import type { Beat, Scenario } from '#scenario'
import { describe, expect, test } from 'vitest'
import { refit } from '../../src/play/refit.ts'
import { scene, sceneWith, trainee } from '../engine/scene.ts'

const changed = (id: string, part: Partial<Beat>): Scenario => sceneWith({ [id]: { ...scene.beats[id]!, ...part } })
const where = (run: Run) => ({ beat: run.beat, second: (run.clock - run.beatStart) / 1000 })

/** In the rebuff's second second, after having asked in the first beat's fifth. */
const brushedOff = () =>
  trainee({ ...scene, facts: { trust: 0, seen: false } })
    .waitsUntil(5)
    .stepsIn()
    .acts('soft')
    .waitsUntil(7)

describe('a run carried over into a changed scenario', () => {
  test('other words: the same second, with the new ones', () => {
    const script = [{ at: 0, who: 'boss', say: 'Only talking, officer.' }]
    const { run, at } = refit(brushedOff().run(), {
      ...changed('brushed', { script }),
      facts: { trust: 0, seen: false },
    })
    expect(at).toBe('second')
    expect(where(run)).toEqual({ beat: 'brushed', second: 2 })
    expect(view(run).speech?.text).toBe('Only talking, officer.')
    expect(run.entries).toHaveLength(2)
  })

  test('a beat before it lasts longer: still the same second of its beat', () => {
    const { run, at } = refit(trainee().waitsUntil(13).run(), changed('one', { lasts: 14 }))
    expect(at).toBe('second')
    expect(where(run)).toEqual({ beat: 'two', second: 3 })
    expect(run.clock).toBe(17_000)
  })

  test('its beat is shorter now: the last millisecond of it', () => {
    const { run } = refit(trainee().waitsUntil(9).run(), changed('one', { lasts: 8 }))
    expect(where(run)).toEqual({ beat: 'one', second: 7.999 })
  })

  test('choices that are open stay open', () => {
    const { run, at } = refit(trainee().waitsUntil(5).stepsIn().run(), changed('one', { lasts: 14 }))
    expect(at).toBe('second')
    expect(run.choices?.by).toBe('step-in')
  })

  test('what was done is no longer there: the start of the beat, with the facts, cues and people so far', () => {
    const without = changed('one', { actions: scene.beats['one']!.actions!.slice(1) })
    const { run, at } = refit(brushedOff().run(), without)
    expect(at).toBe('beat')
    expect(where(run)).toEqual({ beat: 'brushed', second: 0 })
    expect(run.facts).toEqual({ trust: 2, seen: true })
    expect([...run.cues]).toEqual(['papers'])
    expect(view(run).cast.find((c) => c.id === 'man')?.place).toBe('driver-seat')
  })

  test('a second change after that keeps the second', () => {
    const without = changed('one', { actions: scene.beats['one']!.actions!.slice(1) })
    const begun = refit(brushedOff().run(), without).run
    const later = refit({ ...begun, clock: 3000 }, { ...without, title: 'Mended' })
    expect(later.at).toBe('second')
    expect(where(later.run)).toEqual({ beat: 'brushed', second: 3 })
    expect(later.run.compiled.scenario.title).toBe('Mended')
  })

  test('its beat is gone: all begins anew', () => {
    const { brushed: _, ...beats } = scene.beats
    const one = { ...scene.beats['one']!, actions: [] }
    const two = { ...scene.beats['two']!, actions: [] }
    const { run, at } = refit(brushedOff().run(), { ...scene, beats: { ...beats, one, two } })
    expect(at).toBe('start')
    expect(where(run)).toEqual({ beat: 'one', second: 0 })
  })

  test('an ending, and a finished run', () => {
    const story = trainee().waitsUntil(5).stepsIn().acts('soft').concludes('note')
    const text = { ...beatOf(story.run().compiled, 'good').beat.ending!, text: 'He drives home.' }
    const { run, at } = refit(story.run(), changed('good', { ending: text }))
    expect(at).toBe('second')
    expect(run.phase).toBe('done')
    expect(view(run).ending?.text).toBe('He drives home.')
  })
})
