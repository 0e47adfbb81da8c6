import { describe, expect, test } from 'vitest'
import type { KeyPress } from '../../src/ui/parts/keys/index.ts'
import { roomCommand } from '../../src/ui/room/room-key.ts'
import { keyPress } from '../support/key-press.ts'

const press = (key: string, more: Partial<KeyPress> = {}) => roomCommand(keyPress(key, more))

describe('keys of the room', () => {
  test('what presenter remotes send', () => {
    expect(['PageDown', 'ArrowRight'].map((key) => press(key))).toEqual(['on', 'on'])
    expect(['PageUp', 'ArrowLeft'].map((key) => press(key))).toEqual(['back', 'back'])
    expect(['b', 'B', '.'].map((key) => press(key))).toEqual(['black', 'black', 'black'])
  })

  test('F5, Escape and keys with a modifier stay the browser’s', () => {
    expect(['F5', 'Escape', 'F11', 'Tab', 'Enter', 'ArrowDown'].map((key) => press(key))).toEqual(
      Array.from({ length: 6 }, () => null),
    )
    expect(['b', '1', 'ArrowLeft', 'PageDown'].map((key) => press(key, { modified: true }))).toEqual(
      Array.from({ length: 4 }, () => null),
    )
  })

  test('Space presses the control that has the focus, and is On where none has', () => {
    expect(press(' ')).toBe('on')
    expect(press(' ', { onControl: true })).toBeNull()
  })

  test('digits are hands, with Shift one fewer, whatever sign Shift makes of them', () => {
    expect(press('3', { code: 'Digit3' })).toEqual({ option: 2, by: 1 })
    expect(press('#', { code: 'Digit3', shift: true })).toEqual({ option: 2, by: -1 })
    expect(press('9', { code: 'Numpad9' })).toEqual({ option: 8, by: 1 })
    // A keyboard on which a digit needs Shift has another code for it.
    expect(press('4', { code: 'Quote' })).toEqual({ option: 3, by: 1 })
    expect(press('0', { code: 'Digit0' })).toBeNull()
    // A number pad set to arrows.
    expect(press('End', { code: 'Numpad1' })).toBeNull()
  })

  test('black is where B and the full stop lie when the computer writes another script', () => {
    expect(press('и', { code: 'KeyB' })).toBe('black')
    expect(press('لا', { code: 'KeyB' })).toBe('black')
    expect(press('ю', { code: 'Period' })).toBe('black')
    expect(press('x', { code: 'KeyB' })).toBeNull()
  })

  test('A3 with shortcuts off only paging keys and arrows lead, which write nothing', () => {
    const off = (key: string, more: Partial<KeyPress> = {}) => roomCommand(keyPress(key, more), false)
    expect([' ', 'b', '.', '3'].map((key) => off(key, { code: `Digit${key}` }))).toEqual([null, null, null, null])
    expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft'].map((key) => off(key))).toEqual([
      'on',
      'on',
      'back',
      'back',
    ])
  })

  test('a number field keeps its digits and arrows; a remote’s keys still lead', () => {
    expect(press('3', { code: 'Digit3', onField: true })).toBeNull()
    expect(press('ArrowLeft', { onField: true })).toBeNull()
    expect(press('.', { onField: true })).toBeNull()
    expect(press('PageDown', { onField: true })).toBe('on')
  })
})
