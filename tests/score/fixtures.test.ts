import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replay } from '#engine'
import { scorecard, scorecardJson } from '#score'
import { describe, expect, test } from 'vitest'
import { fixtures, compiledOf, readJson, root } from './fixtures.ts'

describe('S1 to S6: scorecards worked out by hand', () => {
  test.for(fixtures().map((f) => [f.name, f] as const))('%s', ([, fixture]) => {
    const run = replay(compiledOf(fixture.scenario), readJson(fixture.log))
    if (!run.ok) throw new Error(run.error.code)
    const card = scorecard(run.value)
    if (!card.ok) throw new Error(card.error.code)
    expect(card.value).toEqual(readJson(fixture.expected))
    // Key order is part of what is published.
    expect(JSON.stringify(JSON.parse(scorecardJson(card.value)))).toBe(JSON.stringify(readJson(fixture.expected)))
  })

  test('every case has its arithmetic written beside it', () => {
    for (const { name } of fixtures()) {
      const [folder = '', id] = name.split('/')
      const arithmetic = readFileSync(join(root, folder, 'arithmetic.md'), 'utf8')
      expect(arithmetic).toContain(id === undefined ? '#' : `## ${id}\n`)
    }
  })

  test('every log has its expected card and the other way round', () => {
    for (const folder of readdirSync(root)) {
      const files = readdirSync(join(root, folder))
      if (!files.includes('logs')) continue
      expect(readdirSync(join(root, folder, 'expected'))).toEqual(readdirSync(join(root, folder, 'logs')))
    }
  })
})
