import { parseScenario } from '#scenario'
import { describe, expect, test } from 'vitest'
import { largeScenario } from '../../build/large-scenario.ts'

describe('a large scenario that is made up for tests and measurements', () => {
  test.each([1, 2, 3])('is one that can be played (%i)', (seed) => {
    const text = JSON.stringify(largeScenario({ seed, beats: 200, facts: 12, span: 0.5 }))
    const { problems } = parseScenario(text, 'scenario.json')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
