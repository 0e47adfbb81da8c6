import { describe, expect, test } from 'vitest'
import { chooseKey, defaultKeys } from '../../src/ui/settings/key-choice.ts'
import { loudness, withLoudness } from '../../src/ui/parts/preferences/volume.ts'

const key = (key: string, code = '') => ({ key, code })

describe('A3: shortcut keys can be changed', () => {
  test('to any letter that nothing else listens to', () => {
    expect(chooseKey(defaultKeys, 'look', key('K'))).toEqual({ ok: true, keys: { ...defaultKeys, look: 'k' } })
    expect(chooseKey(defaultKeys, 'notice', key('ö'))).toEqual({ ok: true, keys: { ...defaultKeys, notice: 'ö' } })
  })

  test('not to one that another shortcut has: it says which', () => {
    expect(chooseKey(defaultKeys, 'look', key('n'))).toEqual({ ok: false, why: 'taken', by: 'notice' })
  })

  test('not to S while Space steps in, for untimed play listens to S then', () => {
    expect(chooseKey(defaultKeys, 'notice', key('s'))).toEqual({ ok: false, why: 'taken', by: 'stepIn' })
    const elsewhere = { ...defaultKeys, stepIn: 'j' }
    expect(chooseKey(elsewhere, 'notice', key('s')).ok).toBe(true)
    expect(chooseKey({ ...elsewhere, notice: 's' }, 'stepIn', key(' '))).toEqual({
      ok: false,
      why: 'taken',
      by: 'notice',
    })
  })

  test.each(['Tab', 'Enter', 'ArrowUp', 'F5', '3', ' '])('not to %s, which does something else', (typed) => {
    expect(chooseKey(defaultKeys, 'look', key(typed))).toEqual({ ok: false, why: 'reserved' })
  })

  test('not to one that lies where another shortcut listens, or where a digit does', () => {
    expect(chooseKey(defaultKeys, 'look', key('т', 'KeyN'))).toEqual({ ok: false, why: 'taken', by: 'notice' })
    expect(chooseKey(defaultKeys, 'look', key('д', 'KeyL')).ok).toBe(true)
    expect(chooseKey(defaultKeys, 'look', key('é', 'Digit2'))).toEqual({ ok: false, why: 'reserved' })
  })

  test('to what it is already', () => {
    expect(chooseKey(defaultKeys, 'stepIn', key(' '))).toEqual({ ok: true, keys: defaultKeys })
  })
})

describe('one volume for three', () => {
  test('keeps their balance', () => {
    const volumes = { voice: 0.8, effects: 0.4, beds: 0.2 }
    expect(loudness(volumes)).toBe(0.8)
    expect(withLoudness(volumes, 0.4)).toEqual({ voice: 0.4, effects: 0.2, beds: 0.1 })
  })

  test('comes back from silence', () => {
    expect(withLoudness({ voice: 0, effects: 0, beds: 0 }, 0.5)).toEqual({ voice: 0.5, effects: 0.5, beds: 0.5 })
  })
})
