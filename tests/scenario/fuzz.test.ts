import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLocale, parseScenario, type Problem, problemCodes } from '#scenario'
import { example, exampleText } from './example.ts'

const codes: readonly string[] = problemCodes

/** What holds of every answer, whatever was asked. */
function expectSound(source: string | Uint8Array): void {
  const { scenario, problems } = parseScenario(source, 'x.json')
  const errors = problems.filter((p) => p.severity === 'error')
  expect(scenario === null).toBe(errors.length > 0)
  expectPlaces(problems, typeof source === 'string' ? source : new TextDecoder().decode(source))
}

function expectPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  let before = { line: 0, column: 0 }
  for (const { line, column, code, message } of problems) {
    expect(codes).toContain(code)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    expect(line > before.line || (line === before.line && column >= before.column)).toBe(true)
    expect(message).toMatch(/^[^\n\r]+$/)
    before = { line, column }
  }
}

/** The example with one stretch of its text replaced. */
const damaged = fc
  .tuple(
    fc.nat(exampleText.length),
    fc.nat(60),
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('{', '}', '[', ']', ',', '"', ':', '//', '/*', '\\', '1e999', '-'),
    ),
  )
  .map(([from, length, piece]) => exampleText.slice(0, from) + piece + exampleText.slice(from + length))

const truncated = fc.nat(exampleText.length).map((end) => exampleText.slice(0, end))

/** Every place in a value, as a path. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))]
}
const paths = pathsOf(example()).filter((path) => path.length > 0)

function replaced(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(example())
  let holder = copy as Record<string | number, unknown>
  for (const segment of path.slice(0, -1)) holder = holder[segment] as Record<string | number, unknown>
  holder[path.at(-1) ?? ''] = value
  return JSON.stringify(copy, null, 1)
}

/** The example with other values, of any kind, in some of its places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, [], {}, [[]], [{}], '', 'you', 'gone', 'left', 1e300, -1, 0, true, { go: 'gone' }, [
        { go: 'gone' },
      ]),
    ),
  )
  .map(([path, value]) => replaced(path, value))

describe('F15 nothing that can be written makes the check fail', { timeout: 60_000 }, () => {
  it('takes any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), expectSound), { numRuns: 400 })
  })
  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSound), { numRuns: 300 })
  })
  it('takes a damaged scenario', () => {
    fc.assert(fc.property(damaged, expectSound), { numRuns: 400 })
  })
  it('takes a truncated scenario', () => {
    fc.assert(fc.property(truncated, expectSound), { numRuns: 150 })
  })
  it('takes a scenario with other values in it', () => {
    fc.assert(fc.property(mutated, expectSound), { numRuns: 600 })
  })
  it('takes any JSON as a translation', () => {
    const scenario = example()
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { locale, problems } = parseLocale(text, 'es.json', scenario)
        expect(locale === null).toBe(problems.some((p) => p.severity === 'error'))
        expectPlaces(problems, text)
      }),
      { numRuns: 200 },
    )
  })
  it('agrees with JSON.parse on what is JSON', () => {
    const bad = new Set(['bad-json', 'comment-in-json', 'trailing-comma', 'empty-file'])
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        const { problems } = parseScenario(text, 'x.json')
        if (problems.some((p) => p.code === 'too-many-problems' || p.code === 'too-deep')) return
        expect(problems.some((p) => bad.has(p.code))).toBe(!isJson)
      }),
      { numRuns: 600 },
    )
  })
})

describe('a valid scenario', () => {
  it('comes back as it was written, however it is laid out', () => {
    const { scenario, problems } = parseScenario(JSON.stringify(example()), 'x.json')
    expect(problems).toEqual([])
    expect(scenario).toEqual(JSON.parse(exampleText))
  })
})
