import { describe, expect, it } from 'vitest'
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
  it('A1 keep the chosen pace from visit to visit', () => {
    const storage = memory()
    expect(openSettings(storage).set({ pace: 'untimed' })).toBe(true)
    expect(openSettings(storage).get().pace).toBe('untimed')
  })
  it('hold for the visit where storage is blocked, and say that they are not kept', () => {
    const settings = openSettings(blocked)
    expect(settings.set({ noFlash: true })).toBe(false)
    expect(settings.get().noFlash).toBe(true)
    expect(settings.kept()).toBe(false)
  })
  it('read what is sound and replace what is damaged', () => {
    expect(readSettings('{"pace":4,"theme":"pink","unknown":1}')).toMatchObject({ pace: 4, theme: 'system' })
    expect(readSettings('{"pace":4,"theme":"pink","unknown":1}')).not.toHaveProperty('unknown')
    expect(readSettings('not json').pace).toBe(1)
    expect(readSettings('[]').pace).toBe(1)
    expect(readSettings('{"volumes":{"voice":2}}').volumes.voice).toBe(0.8)
    expect(readSettings('{"pace":0}').pace).toBe(1)
  })
  it('leave what cannot be read as it is until that very setting is chosen, and say that it is there', () => {
    const storage = memory()
    storage().setItem('step-in.settings', '{"pace":4,"theme":["dark"],"later":{"a":1}}')
    const settings = openSettings(storage)
    expect([settings.damaged(), settings.get().theme]).toEqual([true, 'system'])
    settings.set({ pace: 2 })
    expect(JSON.parse(storage().getItem('step-in.settings') ?? '')).toMatchObject({
      pace: 2,
      theme: ['dark'],
      later: { a: 1 },
    })
    settings.set({ theme: 'light' })
    expect(settings.damaged()).toBe(false)
    expect(openSettings(storage).get()).toMatchObject({ pace: 2, theme: 'light' })
  })
  it('lay a text aside that is no settings at all before they write in its place', () => {
    const storage = memory()
    storage().setItem('step-in.settings', 'not json')
    const settings = openSettings(storage)
    expect(settings.damaged()).toBe(true)
    settings.set({ pace: 2 })
    expect(storage().getItem('step-in.settings.damaged')).toBe('not json')
    expect([settings.damaged(), openSettings(storage).get().pace]).toEqual([false, 2])
    settings.clear()
    expect(storage().getItem('step-in.settings.damaged')).toBeNull()
  })
  it('go back to the defaults when cleared', () => {
    const storage = memory()
    const settings = openSettings(storage)
    settings.set({ theme: 'dark' })
    settings.clear()
    expect([settings.get().theme, openSettings(storage).kept()]).toEqual(['system', false])
  })
})
