import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownText, withChanges } from '#studio'

const lines = fc
  .array(fc.constantFrom('\r\n', '\n', '\r', 'a', 'é', '{'), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('a text as an editor shows it', () => {
  it('leaves every line end of the file that is not touched', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (file, a, b) => {
        const text = shownText(file)
        const [from = 0, to = 0] = [a, b].map((n) => n % (text.shown.length + 1)).toSorted((x, y) => x - y)
        const after = shownText(withChanges(text, [{ from, to, insert: 'x' }]))
        expect(after.shown).toBe(`${text.shown.slice(0, from)}x${text.shown.slice(to)}`)
        expect(after.file).toContain('x')
        expect(file.startsWith(after.file.slice(0, after.file.indexOf('x')))).toBe(true)
        expect(file.endsWith(after.file.slice(after.file.indexOf('x') + 1))).toBe(true)
      }),
    )
  })
  it('writes a new line as the file ends its lines, and keeps its byte order mark', () => {
    const text = shownText('\uFEFF{\r\n}\r\n')
    expect(text.shown).toBe('{\n}\n')
    expect(withChanges(text, [{ from: 1, to: 1, insert: '\n "a": 1' }])).toBe('\uFEFF{\r\n "a": 1\r\n}\r\n')
  })
  it('takes several changes at once', () => {
    expect(
      withChanges(shownText('a\r\nb\r\nc'), [
        { from: 0, to: 1, insert: '' },
        { from: 4, to: 5, insert: 'd\n' },
      ]),
    ).toBe('\r\nb\r\nd\r\n')
  })
})
