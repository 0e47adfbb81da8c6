import { describe, expect, it } from 'vitest'
import { benchOptions, parts } from '../../tools/bench/arguments.ts'

describe('npm run bench', () => {
  it('measures everything, and plays for a minute, unless it is told otherwise', () => {
    expect(benchOptions([])).toEqual({ seconds: 60, rounds: 5, only: new Set(parts), built: false })
  })
  it('plays for as many seconds as are named, and measures single parts as often as is asked', () => {
    expect(benchOptions(['20'])).toMatchObject({ seconds: 20, only: new Set(parts) })
    expect(benchOptions(['20', 'door'])).toMatchObject({ seconds: 20, only: new Set(['door']) })
    expect(benchOptions(['--only', 'door,frames', '--rounds', '3', '--built'])).toEqual({
      seconds: 60,
      rounds: 3,
      only: new Set(['door', 'frames']),
      built: true,
    })
  })
  it.each([
    [['dor'], '"dor" is nothing that is measured. Try one of: core, door, press, frames, play, weight, studio, soak'],
    [
      ['--only', 'door,'],
      '"" is nothing that is measured. Try one of: core, door, press, frames, play, weight, studio, soak',
    ],
    [
      ['--rounds', 'many'],
      '--rounds is a whole number from 1 to 9999, not "many". Try: npm run bench -- 20 --rounds 5',
    ],
    [['0'], 'the number of seconds is a whole number from 1 to 9999, not "0". Try: npm run bench -- 20 --rounds 5'],
    [['20', '30'], 'one number of seconds is enough. Try: npm run bench -- 20'],
  ])('says what it does not understand: %j', (args, words) => {
    expect(() => benchOptions(args)).toThrow(words)
  })
})
