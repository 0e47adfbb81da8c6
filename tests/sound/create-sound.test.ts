import { describe, expect, it } from 'vitest'
import { createSound } from '../../src/sound/create-sound.ts'
import { createPlayer } from '../../src/sound/player.ts'
import { soundOfView } from '../../src/sound/sound-of-view.ts'
import { type FakeOptions, fakeHowler, fakePage, settled } from './fake-howler.ts'
import { viewOf } from './view-of.ts'

const volumes = { voice: 1, effects: 1, beds: 1 }
const cuffs = (key: string) => ({ key, id: 'cuffs', since: 0 }) as const

function soundIn(options: FakeOptions = {}, load?: () => Promise<never>) {
  const fake = fakeHowler(options)
  const page = fakePage()
  let loads = 0
  const sound = createSound(
    { muted: false, volumes },
    {
      load:
        load ??
        (() => {
          loads += 1
          return Promise.resolve({ howler: fake.howler, createPlayer, soundOfView })
        }),
      page,
    },
  )
  const sprites = () => fake.heard().map((voice) => voice.sprite)
  const loudness = (sprite: string) => fake.heard().find((voice) => voice.sprite === sprite)?.volume ?? 0
  return { ...fake, sound, page, sprites, loudness, howlerLoads: () => loads }
}

/** A scene with beds and pulse faded in. */
async function inScene(options: FakeOptions = {}) {
  const at = soundIn(options)
  at.sound.unlock()
  await settled()
  at.sound.play(viewOf({ weather: 'clear', place: 'garage', tension: 2 }))
  await settled()
  at.endFades()
  return at
}

describe('a sound that can be heard', () => {
  it('fetches nothing before a gesture', async () => {
    const { sound, howlerLoads, loads } = soundIn()
    sound.play(viewOf())
    sound.tick('press')
    await settled()
    expect(sound.state).toBe('locked')
    expect([howlerLoads(), loads.length]).toEqual([0, 0])
  })
  it('opens one context and fetches each file once, however often it is unlocked', async () => {
    const { sound, howlerLoads, loads, contexts } = soundIn()
    sound.unlock()
    sound.unlock()
    await settled()
    sound.unlock()
    await settled()
    expect(sound.state).toBe('ready')
    expect([howlerLoads(), contexts()]).toEqual([1, 1])
    expect(loads).toEqual(['ui.webm', 'foley.webm', 'voice.webm'])
  })
  it('stays locked until the browser lets sound out, then begins where the scene is, without its old sounds', async () => {
    const { sound, sprites, letOut, endFades } = soundIn({ running: false })
    sound.unlock()
    await settled()
    sound.play(viewOf({ place: 'garage', weather: 'clear', sound: cuffs('a:1') }))
    await settled()
    expect(sound.state).toBe('locked')
    expect(sprites()).toEqual([])
    letOut()
    await settled()
    endFades()
    expect(sound.state).toBe('ready')
    expect(new Set(sprites())).toEqual(new Set(['garage']))
  })
  it('plays a bed wide, from two places of its loop', async () => {
    const { voices } = await inScene()
    const [left, right] = voices().filter((voice) => voice.sprite === 'garage')
    expect(left?.pan).toBe(-(right?.pan ?? 0))
    expect(right?.seek).toBeGreaterThan(9)
  })
  it('strikes a sound once, however often its view is shown', async () => {
    const { sound, voices } = await inScene()
    const view = viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') })
    for (const same of [view, view, { ...view }, { ...view, tension: 3 as const }]) sound.play(same)
    expect(voices().filter((voice) => voice.sprite === 'cuffs')).toHaveLength(1)
  })
  it('crossfades from one place to the next and frees what has faded away', async () => {
    const { sound, sprites, endFades, open } = await inScene()
    sound.play(viewOf({ weather: 'clear', place: 'locker-room', tension: 0 }))
    await settled()
    expect(sprites()).toContain('garage')
    endFades()
    await settled()
    expect(new Set(sprites())).toEqual(new Set(['locker-hum']))
    expect(open()).not.toContain('bed-garage.webm')
    expect(open()).not.toContain('pulse.webm')
  })
  it('takes back a fade to nothing when the bed is wanted again', async () => {
    const { sound, sprites, endFades } = await inScene()
    sound.play(viewOf({ weather: 'clear', place: 'locker-room' }))
    sound.play(viewOf({ weather: 'clear', place: 'garage' }))
    await settled()
    endFades()
    await settled()
    endFades()
    expect(new Set(sprites())).toEqual(new Set(['garage']))
  })
  it('hushed for choosing: beds and pulse at a fifth, foley held and then taken up', async () => {
    const { sound, sprites, loudness, endFades } = await inScene()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    const before = { bed: loudness('garage'), pulse: loudness('pulse-2') }
    sound.hush(true)
    endFades()
    expect(loudness('garage')).toBeCloseTo(before.bed / 5)
    expect(loudness('pulse-2')).toBeCloseTo(before.pulse / 5)
    expect(sprites()).not.toContain('cuffs')
    sound.hush(false)
    endFades()
    expect(loudness('garage')).toBeCloseTo(before.bed)
    expect(sprites()).toContain('cuffs')
  })
  it('what has ended meanwhile is not taken up', async () => {
    const { sound, sprites, endStrikes } = await inScene()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    endStrikes()
    sound.hush(true)
    sound.hush(false)
    expect(sprites()).not.toContain('cuffs')
  })
  it('A2: silent while paused, ticks excepted; and back', async () => {
    const { sound, sprites, endFades } = await inScene()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    sound.hush('silent')
    endFades()
    expect(sprites()).toEqual([])
    sound.tick('open')
    expect(sprites()).toEqual(['open'])
    sound.hush(false)
    endFades()
    expect(sprites()).toEqual(expect.arrayContaining(['garage', 'pulse-2', 'cuffs']))
  })
  it('the radio follows the volume of voice, foley that of effects, the place that of beds', async () => {
    const { sound, loudness, endFades } = await inScene()
    sound.set({ volumes: { voice: 0, effects: 0.5, beds: 0 } })
    endFades()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: { key: 'r:1', id: 'radio', since: 0 } }))
    expect(['radio', 'radio-2', 'radio-3'].map(loudness)).toEqual([0, 0, 0])
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('c:1') }))
    expect(loudness('cuffs')).toBe(0.5)
    expect(loudness('garage')).toBe(0)
    sound.set({ volumes })
    endFades()
    expect(loudness('garage')).toBeGreaterThan(0)
  })
  it('volumes changed while it is being fetched hold from the start', async () => {
    const early = { voice: 1, effects: 0.5, beds: 0 }
    const { sound, loudness, endFades } = soundIn({
      broken: (src) => {
        if (src === 'ui.webm') sound.set({ volumes: early })
        return false
      },
    })
    sound.unlock()
    await settled()
    sound.play(viewOf({ place: 'garage', weather: 'clear' }))
    await settled()
    endFades()
    sound.play(viewOf({ place: 'garage', weather: 'clear', sound: cuffs('c:1') }))
    expect([loudness('cuffs'), loudness('garage')]).toEqual([0.5, 0])
  })
  it('is mute when muted, and when nobody is looking', async () => {
    const { sound, muted, page } = await inScene()
    expect(muted()).toBe(false)
    page.look(false)
    expect(muted()).toBe(true)
    page.look(true)
    expect(muted()).toBe(false)
    sound.set({ muted: true })
    page.look(true)
    expect(muted()).toBe(true)
  })
  it('stop frees all but the ticks; the next scene begins anew', async () => {
    const { sound, sprites, open, endFades } = await inScene()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    sound.hush(true)
    sound.stop()
    endFades()
    expect(sprites()).toEqual([])
    expect(open()).toEqual(['ui.webm'])
    sound.play(viewOf({ place: 'garage', weather: 'clear' }))
    await settled()
    endFades()
    sound.play(viewOf({ place: 'garage', weather: 'clear', sound: cuffs('a:1') }))
    expect(sprites()).toEqual(['garage', 'garage', 'cuffs'])
  })
  it('falls back to MP3 where WebM is not decoded', async () => {
    const { sound, open } = soundIn({ broken: (src) => src.endsWith('.webm') })
    sound.unlock()
    await settled()
    expect(sound.state).toBe('ready')
    expect(open()).toEqual(['foley.mp3', 'ui.mp3', 'voice.mp3'])
  })
  it('one file that cannot be had takes nothing else with it', async () => {
    const { sound, sprites } = await inScene({ broken: (src) => src.startsWith('foley') || src.startsWith('bed') })
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    expect(sound.state).toBe('ready')
    expect(sprites()).toEqual(['pulse-2'])
  })
  it('a file that could not be had is asked for again when it is next wanted', async () => {
    let cut = true
    const { sound, sprites, endFades } = await inScene({ broken: (src) => cut && /^(bed|pulse|foley)/.test(src) })
    expect(sprites()).toEqual([])
    cut = false
    sound.hush(true)
    sound.hush(false)
    sound.unlock()
    await settled()
    endFades()
    sound.play(viewOf({ place: 'garage', weather: 'clear', tension: 2, sound: cuffs('a:1') }))
    expect(new Set(sprites())).toEqual(new Set(['garage', 'pulse-2', 'cuffs']))
  })
})

const failures: Record<string, () => ReturnType<typeof soundIn>> = {
  'there is no audio context': () => soundIn({ context: false }),
  'nothing can be decoded': () => soundIn({ broken: () => true }),
  'Howler cannot be fetched': () => soundIn({}, () => Promise.reject(new Error('offline'))),
}
describe.each(Object.entries(failures))('when %s', (_, make) => {
  it('sound is unavailable for good, and every call does nothing', async () => {
    const { sound, sprites } = make()
    sound.play(viewOf())
    sound.unlock()
    expect(sound.state).toBe('locked')
    await settled()
    expect(sound.state).toBe('unavailable')
    sound.unlock()
    sound.play(viewOf({ tension: 3, sound: cuffs('a:1') }))
    sound.tick('press')
    sound.hush(true)
    sound.hush('silent')
    sound.hush(false)
    sound.set({ muted: true, volumes })
    sound.stop()
    await settled()
    expect(sound.state).toBe('unavailable')
    expect(sprites()).toEqual([])
  })
})

describe('in whatever order it is called', () => {
  it('never throws', async () => {
    const { sound } = soundIn({ running: false })
    sound.stop()
    sound.hush('silent')
    sound.set({})
    sound.unlock()
    sound.stop()
    sound.play(viewOf())
    sound.hush(false)
    await settled()
    sound.tick('close')
    sound.stop()
    expect(sound.state).toBe('locked')
  })
})
