import { describe, expect, it } from 'vitest'
import { keyCommand, type KeyScene } from '../../src/ui/play/key-command.ts'
import { keyPress as press } from '../support/key-press.ts'

const playing: KeyScene = {
  keys: { notice: 'n', look: 'l', stepIn: ' ', aloud: 'v' },
  shortcuts: true,
  untimed: false,
  modal: false,
  acting: false,
  playing: true,
  lines: 0,
  hidden: false,
  choosing: false,
  settling: false,
}
const choosing: KeyScene = { ...playing, playing: false, choosing: true, hidden: true }
const lines: KeyScene = { ...choosing, hidden: false, lines: 3 }

describe('A3 keys', () => {
  it('N notices, L looks, Space steps in', () => {
    expect(keyCommand(press('N'), playing)).toBe('notice')
    expect(keyCommand(press('l'), playing)).toBe('look')
    expect(keyCommand(press(' '), playing)).toBe('step-in')
  })
  it('Space is global only while no control has focus; letters always', () => {
    expect(keyCommand(press(' ', { onControl: true }), playing)).toBeNull()
    expect(keyCommand(press('n', { onControl: true }), playing)).toBe('notice')
  })
  it('single keys do nothing in a field, with a modifier, held down, in a dialog or when switched off', () => {
    expect(keyCommand(press('n', { onField: true }), playing)).toBeNull()
    expect(keyCommand(press('n', { modified: true }), playing)).toBeNull()
    expect(keyCommand(press('n', { repeat: true }), playing)).toBeNull()
    expect(keyCommand(press('n'), { ...playing, modal: true })).toBeNull()
    expect(keyCommand(press('n'), { ...playing, shortcuts: false })).toBeNull()
  })
  it('untimed, Step in is S and Space is nobody’s', () => {
    expect(keyCommand(press('s'), { ...playing, untimed: true })).toBe('step-in')
    expect(keyCommand(press(' '), { ...playing, untimed: true })).toBeNull()
  })
  it('keys can be changed', () => {
    const keys = { notice: 'x', look: 'y', stepIn: 'z', aloud: 'v' }
    expect(keyCommand(press('z'), { ...playing, keys, untimed: true })).toBe('step-in')
    expect(keyCommand(press('n'), { ...playing, keys })).toBeNull()
  })
  it('Esc works with shortcuts off and is left to an open dialog', () => {
    expect(keyCommand(press('Escape'), { ...playing, shortcuts: false })).toBe('escape')
    expect(keyCommand(press('Escape'), { ...playing, modal: true })).toBeNull()
  })
  it('numbers choose among the lines shown, and only then', () => {
    expect(keyCommand(press('2'), lines)).toEqual({ choose: 1 })
    expect(keyCommand(press('4'), lines)).toBeNull()
    expect(keyCommand(press('2'), choosing)).toBeNull()
    expect(keyCommand(press('2'), { ...lines, shortcuts: false })).toBeNull()
  })
  it('while lines are hidden the step-in key shows them; it never steps in twice', () => {
    expect(keyCommand(press(' '), choosing)).toBe('show-lines')
    expect(keyCommand(press(' '), lines)).toBeNull()
    expect(keyCommand(press('n'), lines)).toBeNull()
  })
  it('an ask that has just opened takes no key but Esc', () => {
    expect(keyCommand(press('1'), { ...lines, settling: true })).toBeNull()
    expect(keyCommand(press('Escape'), { ...lines, settling: true })).toBe('escape')
  })
  it('R5 Space or Enter skips an act, with shortcuts off too', () => {
    const acting = { ...playing, playing: false, acting: true, shortcuts: false }
    expect(keyCommand(press(' '), acting)).toBe('skip')
    expect(keyCommand(press('Enter'), acting)).toBe('skip')
    expect(keyCommand(press(' ', { onControl: true }), acting)).toBeNull()
  })
})

describe('keyboards that write other letters and signs', () => {
  const layouts = [
    ['Cyrillic', 'т', 'д'],
    ['Greek', 'ν', 'λ'],
    ['Arabic', 'ى', 'م'],
    ['Hebrew', 'מ', 'ך'],
  ] as const
  it.each(layouts)('%s: N, L and S are where those keys lie', (_, n, l) => {
    expect(keyCommand(press(n, { code: 'KeyN' }), playing)).toBe('notice')
    expect(keyCommand(press(l, { code: 'KeyL' }), playing)).toBe('look')
    expect(keyCommand(press(l, { code: 'KeyS' }), { ...playing, untimed: true })).toBe('step-in')
  })
  it('a keyboard of Latin letters in other places means what it writes', () => {
    // Dvorak: the key that lies where L does writes N.
    expect(keyCommand(press('n', { code: 'KeyL' }), playing)).toBe('notice')
    expect(keyCommand(press('b', { code: 'KeyN' }), playing)).toBeNull()
    expect(keyCommand(press('ñ', { code: 'Semicolon' }), playing)).toBeNull()
  })
  it('a key somebody chose stays theirs, in whatever script', () => {
    const keys = { notice: 'д', look: 'n', stepIn: ' ', aloud: 'v' }
    expect(keyCommand(press('д', { code: 'KeyL' }), { ...playing, keys })).toBe('notice')
    expect(keyCommand(press('т', { code: 'KeyN' }), { ...playing, keys })).toBe('look')
  })
  it('digits pick lines on AZERTY without Shift, with it, and on the number pad', () => {
    expect(keyCommand(press('&', { code: 'Digit1' }), lines)).toEqual({ choose: 0 })
    expect(keyCommand(press('1', { code: 'Digit1', shift: true }), lines)).toEqual({ choose: 0 })
    expect(keyCommand(press('é', { code: 'Digit2' }), lines)).toEqual({ choose: 1 })
    expect(keyCommand(press('3', { code: 'Numpad3' }), lines)).toEqual({ choose: 2 })
    expect(keyCommand(press('١', { code: 'Digit1' }), lines)).toEqual({ choose: 0 })
  })
  it('a number pad set to arrows picks nothing, and É chosen for Look looks', () => {
    expect(keyCommand(press('End', { code: 'Numpad1' }), lines)).toBeNull()
    const keys = { ...playing.keys, look: 'é' }
    expect(keyCommand(press('é', { code: 'Digit2' }), { ...lines, keys })).toBe('look')
  })
})
