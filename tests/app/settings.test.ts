import { describe, expect, it, vi } from 'vitest'
import { isSetting } from '../../src/app/settings-check.ts'
import { openSettings, readSettings } from '../../src/app/settings.ts'

const blocked = (): Storage => {
  throw new Error('storage is blocked')
}
function memory(): () => Storage {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (k: string) => kept.get(k) ?? null,
    setItem: (k: string, v: string) => void kept.set(k, v),
    removeItem: (k: string) => void kept.delete(k),
  }
  return () => storage as Storage
}

describe('settings', () => {
  it('A1 keep the chosen pace from visit to visit', async () => {
    const storage = memory()
    expect((await openSettings(storage)).set({ pace: 'untimed' })).toBe(true)
    expect((await openSettings(storage)).get().pace).toBe('untimed')
  })
  it('hold for the visit where storage is blocked, and say that they are not kept', async () => {
    const settings = await openSettings(blocked)
    expect(settings.set({ noFlash: true })).toBe(false)
    expect(settings.get().noFlash).toBe(true)
    expect(settings.kept()).toBe(false)
  })
  it('read what is sound and replace what is damaged', () => {
    const read = (text: string) => readSettings(text, isSetting).settings
    expect(read('{"pace":4,"theme":"pink","unknown":1}')).toMatchObject({ pace: 4, theme: 'system' })
    expect(read('{"pace":4,"theme":"pink","unknown":1}')).not.toHaveProperty('unknown')
    expect(read('not json').pace).toBe(1)
    expect(read('[]').pace).toBe(1)
    expect(read('{"volumes":{"voice":2}}').volumes.voice).toBe(0.8)
    expect(read('{"pace":0}').pace).toBe(1)
  })
  it.each([
    ['language', ['system', 'en', 'es'], ['fr', '', 1, null]],
    ['theme', ['system', 'light', 'dark'], ['pink', ['dark']]],
    ['textSize', [1], [0, '1', 7]],
    ['pace', ['untimed', 1, 2.5, 10], [0.9, 10.1, 'slow', null, Infinity, NaN]],
    [
      'volumes',
      [{ voice: 0, effects: 1, beds: 0.5 }],
      [{ voice: 0, effects: 1 }, { voice: 2, effects: 1, beds: 1 }, null],
    ],
    ['reducedMotion', [null, true, false], [0, 'true']],
    ['quality', ['auto', 'high', 'low'], ['best']],
    [
      'keys',
      [{ notice: 'n', look: 'ArrowLeft', stepIn: ' ' }],
      [{ notice: '', look: 'l', stepIn: ' ' }, { notice: 'n' }, 'n'],
    ],
    ['captions', [true, false], [1, null]],
    ['constructor', [], [Object]],
    ['later', [], [1]],
  ])('take for %s only what it can be', (name, good, bad) => {
    expect(good.filter((value) => !isSetting(name, value))).toEqual([])
    expect(bad.filter((value) => isSetting(name, value))).toEqual([])
  })
  it('leave what cannot be read as it is until that very setting is chosen, and say that it is there', async () => {
    const storage = memory()
    storage().setItem('step-in.settings', '{"pace":4,"theme":["dark"],"later":{"a":1}}')
    const settings = await openSettings(storage)
    expect([settings.damaged(), settings.get().theme]).toEqual([true, 'system'])
    settings.set({ pace: 2 })
    expect(JSON.parse(storage().getItem('step-in.settings') ?? '')).toMatchObject({
      pace: 2,
      theme: ['dark'],
      later: { a: 1 },
    })
    settings.set({ theme: 'light' })
    expect(settings.damaged()).toBe(false)
    expect((await openSettings(storage)).get()).toMatchObject({ pace: 2, theme: 'light' })
  })
  it('lay a text aside that is no settings at all before they write in its place', async () => {
    const storage = memory()
    storage().setItem('step-in.settings', 'not json')
    const settings = await openSettings(storage)
    expect(settings.damaged()).toBe(true)
    settings.set({ pace: 2 })
    expect(storage().getItem('step-in.settings.damaged')).toBe('not json')
    expect([settings.damaged(), (await openSettings(storage)).get().pace]).toEqual([false, 2])
    settings.clear()
    expect(storage().getItem('step-in.settings.damaged')).toBeNull()
  })
  it('are the defaults where their check cannot be fetched, but for switches, and what is stored stays as it is', async () => {
    vi.doMock('../../src/app/settings-check.ts', () => {
      throw new Error('there is no connection')
    })
    const storage = memory()
    storage().setItem(
      'step-in.settings',
      '{"pace":4,"theme":"dark","noFlash":true,"reducedMotion":true,"captions":"x"}',
    )
    const settings = await openSettings(storage)
    vi.doUnmock('../../src/app/settings-check.ts')
    expect([settings.get().pace, settings.damaged()]).toEqual([1, true])
    expect(settings.get()).toMatchObject({ noFlash: true, reducedMotion: true, captions: false })
    settings.set({ sound: false })
    expect((await openSettings(storage)).get()).toMatchObject({ pace: 4, theme: 'dark', noFlash: true, sound: false })
  })
  it('go back to the defaults when cleared', async () => {
    const storage = memory()
    const settings = await openSettings(storage)
    settings.set({ theme: 'dark' })
    settings.clear()
    expect([settings.get().theme, (await openSettings(storage)).kept()]).toEqual(['system', false])
  })
})
