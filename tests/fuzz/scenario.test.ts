import { compile, hashOf, transcript, view } from '#engine'
import { parseScenario, textsOf, type Scenario } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tinyScenario } from '../prove/tiny-scenario.ts'
import { example, exampleText } from '../scenario/example.ts'
import { made, play, type Made } from '../score/arbitrary-run.ts'
import { damagedFile } from './damage.ts'
import { expectPlaced } from './expect-problems.ts'
import { expectRunSound } from './expect-run.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { treeOf } from './json-tree.ts'

const base = fc.oneof(
  { weight: 2, arbitrary: fc.constant(treeOf(example())) },
  { weight: 1, arbitrary: tinyScenario.map(treeOf) },
)

const notJson = new Set(['bad-json', 'comment-in-json', 'trailing-comma', 'empty-file'])
const notLookedAt = new Set(['too-many-problems', 'too-deep', 'too-large', 'not-utf8'])

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is accepted can be played in any way, and told. */
function expectPlayable(scenario: Scenario, how: Made): void {
  const compiled = compile(scenario)
  expect(hashOf(compiled)).toMatch(/^sha256-[0-9a-f]{64}$/)
  expect(textsOf(scenario).every(({ text }) => typeof text === 'string')).toBe(true)
  const run = play(compiled, how, (now) => {
    expect(view(now).cast).toBeDefined()
    return now
  })
  expect(run.phase).toBe('done')
  expect(Array.isArray(transcript(run))).toBe(true)
  expectRunSound(run)
}

/** Asserts what must hold of an input, and gives whether it was accepted. */
function accepted({ source, how }: { readonly source: string | Uint8Array; readonly how: Made }): boolean {
  const { scenario, problems } = parseScenario(source, 'x.json')
  expectPlaced(problems, source)
  expect(scenario === null).toBe(problems.some((p) => p.severity === 'error'))
  const looked = typeof source === 'string' && !problems.some((p) => notLookedAt.has(p.code))
  const said = !problems.some((p) => notJson.has(p.code))
  expect(looked ? isJson(source.replace(/^\ufeff/, '')) : said).toBe(said)
  if (scenario !== null) expectPlayable(scenario, how)
  return scenario !== null
}

describe('F15 nothing that can be written makes the check of a scenario fail', () => {
  it('places what is wrong, and what it accepts can be played', patience('scenario'), async () =>
    expect(
      await fuzz('scenario', fc.record({ source: damagedFile(base), how: made }), accepted, {
        source: ({ source }) => source,
        read: ({ source }) => void parseScenario(source, 'x.json'),
        cost: { base: 4_000_000, each: 1000 },
      }),
    ).toBeGreaterThan(ENOUGH),
  )
})

describe('a valid scenario', () => {
  it('comes back as it was written, however it is laid out', () => {
    const { scenario, problems } = parseScenario(JSON.stringify(example()), 'x.json')
    expect(problems).toEqual([])
    expect(scenario).toEqual(JSON.parse(exampleText))
  })
})
