import { describe, expect, it } from 'vitest'
import { places, times, weathers } from '../../src/scenario/vocabulary.ts'
import { bedsOfScene } from '../../src/sound/beds-of-scene.ts'
import { silence } from '../../src/sound/silence.ts'
import { soundOfView, strikeOf } from '../../src/sound/sound-of-view.ts'
import { files } from '../../src/sound/sprites.ts'
import { viewOf } from './view-of.ts'

const sound = (key: string) => ({ key, id: 'cuffs', since: 0 }) as const

describe('the beds of a scene', () => {
  it('are there for every place, time and weather, each once, each loud enough to be meant', () => {
    for (const place of places) {
      for (const time of times) {
        for (const weather of weathers) {
          const layers = bedsOfScene(place, time, weather)
          expect(layers.length).toBeGreaterThan(0)
          expect(layers.length).toBeLessThanOrEqual(3)
          expect(new Set(layers.map((layer) => layer.bed)).size).toBe(layers.length)
          for (const { bed, gain } of layers) {
            expect(files).toHaveProperty(`bed-${bed}`)
            expect(gain).toBeGreaterThanOrEqual(0.15)
            expect(gain).toBeLessThanOrEqual(1)
          }
        }
      }
    }
  })
  it('every bed is used somewhere', () => {
    const used = places.flatMap((p) =>
      times.flatMap((t) => weathers.flatMap((w) => bedsOfScene(p, t, w).map((l) => `bed-${l.bed}`))),
    )
    expect(Object.keys(files).filter((name) => name.startsWith('bed-') && !used.includes(name))).toEqual([])
  })
  it('rain is on the road outside and on the roof inside', () => {
    expect(bedsOfScene('alley', 'night', 'rain').map((layer) => layer.bed)).toContain('rain-on-road')
    expect(bedsOfScene('garage', 'night', 'rain').map((layer) => layer.bed)).toContain('rain-on-roof')
  })
})

describe('the sound of a view', () => {
  it('begins with the beds of the scene', () => {
    const { changes } = soundOfView(viewOf(), silence)
    expect(changes.map((change) => change.do === 'bed' && change.bed)).toEqual([
      'traffic-road',
      'night-quiet',
      'rain-on-road',
    ])
  })
  it('asks for nothing when nothing has changed', () => {
    const view = viewOf({ tension: 2, sound: sound('a:1') })
    expect(soundOfView(view, soundOfView(view, silence).playing).changes).toEqual([])
  })
  it('takes away the beds the next scene does not have, and keeps the others', () => {
    const { playing } = soundOfView(viewOf({ weather: 'clear' }), silence)
    const { changes } = soundOfView(viewOf({ place: 'alley', weather: 'clear' }), playing)
    expect(changes).toEqual([
      { do: 'bed', bed: 'traffic-road', gain: 0 },
      { do: 'bed', bed: 'night-quiet', gain: 0.9 },
    ])
  })
  it('F6: the pulse follows tension, and nothing else', () => {
    const { playing } = soundOfView(viewOf(), silence)
    expect(soundOfView(viewOf({ tension: 3 }), playing).changes).toEqual([{ do: 'pulse', level: 3 }])
  })
  it('a sound is struck once for its key', () => {
    const first = soundOfView(viewOf({ sound: sound('a:1') }), silence)
    const strikes = (changes: typeof first.changes) => changes.filter((change) => change.do === 'strike').length
    expect(strikes(first.changes)).toBe(1)
    const same = soundOfView(viewOf({ tension: 1, sound: sound('a:1') }), first.playing)
    expect(strikes(same.changes)).toBe(0)
    expect(strikes(soundOfView(viewOf({ sound: sound('a:2') }), same.playing).changes)).toBe(1)
  })
  it('after going back before it, it is struck again', () => {
    const heard = soundOfView(viewOf({ sound: sound('a:1') }), silence).playing
    const back = soundOfView(viewOf(), heard).playing
    expect(soundOfView(viewOf({ sound: sound('a:1') }), back).changes).toHaveLength(1)
  })
  it('the same key always gives the same take, other keys others', () => {
    expect(strikeOf('boots', 'x:1')).toEqual(strikeOf('boots', 'x:1'))
    const takes = new Set(Array.from({ length: 20 }, (_, n) => strikeOf('radio', `beat:${n}`).sprite))
    expect(takes).toEqual(new Set(['radio', 'radio-2', 'radio-3']))
  })
  it('the pulse stays below 70 beats a minute: four beats a loop', () => {
    for (const [, length] of Object.values(files.pulse.sprites)) expect((4 * 60_000) / length).toBeLessThan(70)
  })
})
