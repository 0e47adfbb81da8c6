import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineDiff } from '#studio'

const aText = fc.array(fc.constantFrom('{', '}', '"a"', '"b"', '"c"', ''), { maxLength: 30 }).map((l) => l.join('\n'))

describe('the lines in which two versions differ', () => {
  it('make both texts again, in their order and with their numbers', () => {
    fc.assert(
      fc.property(aText, aText, (before, after) => {
        const runs = lineDiff(before, after)
        const side = (not: 'gone' | 'new') => runs.filter(({ kind }) => kind !== not).flatMap(({ lines }) => lines)
        expect(side('new').join('\n')).toBe(before)
        expect(side('gone').join('\n')).toBe(after)
        const [a, b] = [before.split('\n'), after.split('\n')]
        for (const { kind, lines, from } of runs) expect((kind === 'gone' ? a : b)[from - 1]).toBe(lines[0])
      }),
    )
  })
  it('are no more than they need be', () => {
    expect(lineDiff('a\nb\nc\nd', 'a\nc\nx\nd').map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ['same', 'a'],
      ['gone', 'b'],
      ['same', 'c'],
      ['new', 'x'],
      ['same', 'd'],
    ])
    expect(lineDiff('a\nb', 'a\nb')).toEqual([{ kind: 'same', lines: ['a', 'b'], from: 1 }])
  })
  it('count as rewritten where nearly nothing is left, and that quickly', () => {
    const lines = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join('\n')
    expect(lineDiff(lines('a'), lines('b')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
