import { describe, expect, it } from 'vitest'
import { parseScenario, scenarioHash, upgrade } from '#scenario'
import { exampleText, problemsWith, withValue } from './example.ts'
import { lineOf, sentenceOf } from './in-english.ts'

const codes = (source: string | Uint8Array): string[] => parseScenario(source, 'x.json').problems.map((p) => p.code)
const first = (source: string | Uint8Array): string => lineOf(parseScenario(source, 'x.json').problems[0] ?? never())
const never = (): never => {
  throw new Error('no problem was found')
}

describe('F13 what is too much is refused before it is parsed', { timeout: 60_000 }, () => {
  it('refuses five million brackets', () => {
    expect(codes('['.repeat(5_000_000))).toEqual(['too-large'])
    expect(codes(new Uint8Array(5_000_000).fill(0x5b))).toEqual(['too-large'])
  })
  it('refuses brackets too deep, however they are mixed', () => {
    expect(codes('['.repeat(500_000))).toEqual(['too-deep'])
    expect(codes('{"a":'.repeat(80_000))).toEqual(['too-deep'])
    expect(codes('[},'.repeat(150_000))).toEqual(['too-deep'])
  })
  it('counts bytes, not letters', () => {
    expect(codes(JSON.stringify('é'.repeat(300_000)))).toEqual(['too-large'])
    expect(codes(JSON.stringify('e'.repeat(300_000)))).toEqual(['wrong-type'])
  })
  it('does not mind a big file full of slips', () => {
    expect(codes(`[${',,'.repeat(40_000)}]`)).toContain('bad-json')
    expect(codes(`{"beats":{${Array.from({ length: 4_000 }, (_, i) => `"b${i}":{}`).join()}}}`).at(-1)).toBe(
      'too-many-problems',
    )
  })
  it.each([
    ['beats', 201, 'too-many'],
    ['beats', 200, undefined],
  ])('allows 200 %s: %i', (_, count, code) => {
    const beats = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `b${i}`,
        { harm: 'none', lasts: 1, then: i + 1 < count ? `b${i + 1}` : 'x' },
      ]),
    )
    const all = problemsWith([['beats'], beats], [['start'], 'b0']).map((p) => p.code)
    expect(all.includes('too-many')).toBe(code !== undefined)
  })
})

describe('F15 what is not JSON is told where it is, in plain words', () => {
  it.each(['J),', '),', 'J),J),J),'])('is given up where the repairs of one place undo each other: %s', (text) => {
    const { problems } = parseScenario(text, 'x.json')
    expect(problems.map(({ code }) => code)).toContain('bad-json')
  })
  it.each([
    ['', 'x.json:1:1 error empty-file This file is empty. A scenario begins with { and ends with }.'],
    ['[]', 'x.json:1:1 error wrong-type A scenario is one object: it begins with { and ends with }.'],
    ['null', 'x.json:1:1 error wrong-type A scenario is one object: it begins with { and ends with }.'],
    ['{\n  "a": 1\n  "b": 2\n}', 'x.json:2:8 error bad-json A comma is missing here, between this and what follows.'],
    [
      '{"a": 1',
      'x.json:1:7 error bad-json Write } right after this: what was opened is not closed before the end of the file.',
    ],
    ['{"a": NaN}', 'x.json:1:7 error bad-json "NaN" is no value. Write a number.'],
    ['{"a": True}', 'x.json:1:7 error bad-json Write true, in small letters, instead of True.'],
    [
      '{“a”: 1}',
      'x.json:1:2 error bad-json Quotation marks around keys and texts must be straight: write " instead of each curly one like “. If your editor makes them curly again, switch off its “smart quotes”.',
    ],
    [
      "{'a': 1}",
      `x.json:1:2 error bad-json Single quotation marks do not work here: around keys and texts, write " instead of each '.`,
    ],
    ['{"a" 1}', 'x.json:1:4 error bad-json After a key comes a colon : and then its value. The colon is missing here.'],
  ])('%j', (source, line) => {
    expect(first(source)).toBe(line)
  })
  it('reports keys written twice, also when one hides behind an escape', () => {
    const { problems } = parseScenario('{"a": 1, "\\u0061": 2}', 'x.json')
    expect(problems.find((p) => p.code === 'duplicate-key')).toMatchObject({ line: 1, column: 10 })
  })
  it('reports names that JavaScript keeps for itself, and is not poisoned by them', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(codes(withValue(['facts'], 0).replace('"facts": 0', `"facts": { "${name}": 1 }`))).toContain(
        'reserved-name',
      )
    }
    expect(codes(exampleText.replace('"then": "refusal"', '"then": "constructor"'))).toContain('unknown-beat')
    expect(codes(exampleText.replace('"to": "cole"', '"to": "constructor"'))).toContain('unknown-person')
    expect(({} as Record<string, unknown>)['trust']).toBeUndefined()
  })
  it.each(['{}/*', '{}/**', '/*', '{}//', '{"a": 1}/'])(
    'comes to an end where a comment begins at the end: %s',
    (source) => {
      expect(codes(source).length).toBeGreaterThan(0)
    },
  )
  it('reports comments and trailing commas together with everything else', () => {
    const source = exampleText
      .replace('"minutes": 4,', '"minutes": "4", // four')
      .replace('"time": "day" }', '"time": "day", }')
    expect(codes(source)).toEqual(['wrong-type', 'comment-in-json', 'trailing-comma'])
  })
  it('counts a byte order mark as nothing', () => {
    expect(first(`\ufeff${exampleText.replace('"format": 2', '"format": 3')}`)).toMatch(
      /^x\.json:1:1 warning byte-order-mark/,
    )
    expect(parseScenario(`\ufeff${exampleText}`, 'x').scenario).not.toBeNull()
  })
  it('says where a file stops being UTF-8, and names UTF-16', () => {
    const bytes = new TextEncoder().encode('{\n"é": "')
    expect(first(new Uint8Array([...bytes, 0xff]))).toMatch(/^x\.json:2:7 error not-utf8 From here on/)
    expect(first(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatch(
      /^x\.json:1:1 error not-utf8 This file is saved as UTF-16/,
    )
  })
  it('keeps messages on one line and short, whatever they quote', () => {
    const [problem] = problemsWith([['start'], 'a'], [['cast', 'x\n\u202ey'.repeat(50)], {}])
    expect(sentenceOf(problem ?? never())).not.toMatch(/[\n\u202e]/)
  })
})

describe('F16 formats', () => {
  it('says which formats are known', () => {
    expect(first(withValue(['format'], 3))).toBe(
      'x.json:3:13 error unknown-format Format 3 is not known; 1 and 2 are. Is a newer version of Step In needed?',
    )
    expect(codes(withValue(['format'], 3))).toEqual(['unknown-format'])
    expect(codes(withValue(['format'], '1'))).toEqual(['wrong-type'])
    expect(codes(withValue(['format'], undefined))).toEqual(['missing-key'])
  })
  it('reads a file of format 1 as the same scenario in format 2, with the same hash', () => {
    const [old, now] = [1, 2].map((format) => parseScenario(withValue(['format'], format), 'x.json').scenario)
    expect(old).toEqual(now)
    expect(old).toMatchObject({ format: 2 })
    if (!old || !now) return never()
    expect(scenarioHash(old)).toBe(scenarioHash(now))
  })
  it('reads older formats step by step', () => {
    const registry = { 1: (v: object) => ({ ...v, b: 1 }), 2: (v: object) => ({ ...v, c: 2 }) }
    expect(upgrade({ format: 1 }, registry, 3)).toEqual({ format: 3, b: 1, c: 2 })
    expect(upgrade({ format: 2 }, registry, 3)).toEqual({ format: 3, c: 2 })
    expect(upgrade({ format: 3 }, registry, 3)).toEqual({ format: 3 })
    expect(upgrade({ format: 4 }, registry, 3)).toBeNull()
    expect(upgrade({ format: 1.5 }, registry, 3)).toBeNull()
  })
})
