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
  it('go back to the defaults when cleared', () => {
    const storage = memory()
    const settings = openSettings(storage)
    settings.set({ theme: 'dark' })
    settings.clear()
    expect([settings.get().theme, openSettings(storage).kept()]).toEqual(['system', false])
  })
})
