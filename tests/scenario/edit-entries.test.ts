import { describe, expect, it } from 'vitest'
import { setEntries } from '#scenario'

const entry = (key: string, value: string, was?: string) => ({ key, value, ...(was !== undefined && { was }) })
const textOf = (source: string, entries: Parameters<typeof setEntries>[1]): string => {
  const edited = setEntries(source, entries)
  if (!edited.ok) throw new Error(edited.refusal)
  return edited.text
}

describe('the entries of a file', () => {
  const source = '\uFEFF{\r\n\t"a" :  "1",\r\n\r\n\t"b": "2"\r\n}\r\n'
  it('stay as they are written where they stay the same', () => {
    expect(textOf(source, [entry('a', '1'), entry('b', '2')])).toBe(source)
  })
  it('come, go, change, move and get other names, and are laid out as those beside them', () => {
    expect(textOf(source, [entry('b', '2'), entry('a', '1')])).toBe(
      '\uFEFF{\r\n\t"b": "2",\r\n\r\n\t"a" :  "1"\r\n}\r\n',
    )
    expect(textOf(source, [entry('c', '1', 'a')])).toBe('\uFEFF{\r\n\t"c" :  "1"\r\n}\r\n')
    expect(textOf(source, [entry('a', '3'), entry('b', '2'), { key: 'c', value: { d: '4' } }])).toBe(
      '\uFEFF{\r\n\t"a" :  "3",\r\n\r\n\t"b": "2",\r\n\r\n\t"c": { "d": "4" }\r\n}\r\n',
    )
  })
  it('begin an empty file, and are laid out anew where all stood on one line', () => {
    expect(textOf('{}\n', [entry('a', '1')])).toBe('{\n  "a": "1"\n}\n')
    expect(textOf('{"a":"1"}', [entry('a', '1')])).toBe('{"a":"1"}')
    expect(textOf('{"a":"1"}', [entry('a', '2')])).toBe('{\n  "a": "2"\n}\n')
    expect(textOf(source, [])).toBe('\uFEFF{}\r\n')
  })
  it('are left alone where it is not certain what is meant', () => {
    const refusal = (text: string, entries: Parameters<typeof setEntries>[1]) => {
      const edited = setEntries(text, entries)
      return edited.ok ? null : edited.refusal
    }
    expect(refusal('{', [])).toBe('not-json')
    expect(refusal('[]', [])).toBe('wrong-holder')
    expect(refusal('{"a":1,"a":2}', [])).toBe('key-twice')
    expect(refusal('{}', [entry('a', '1'), entry('a', '2')])).toBe('key-taken')
    expect(refusal('{}', [entry('__proto__', '1')])).toBe('reserved-name')
  })
})
