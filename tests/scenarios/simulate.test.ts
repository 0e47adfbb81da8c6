import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import { simulate, skilled, unskilled } from '#prove'
import type { TraineeName } from '#prove'
import { parseLocale, parseTrainingPlan, translate } from '#scenario'
import { describe, expect, test } from 'vitest'
import { compiledOf, shipped } from './library.ts'

const project = join(import.meta.dirname, '../..')
const originals = shipped.map(compiledOf)
const spanish = originals.map(({ scenario }) => {
  const file = join(project, 'scenarios', scenario.id, 'locales/es.json')
  const { locale } = parseLocale(readFileSync(file), file, scenario)
  return compile({ ...translate(scenario, locale?.texts ?? {}), lang: 'es' }, scenario)
})

const file = join(project, 'public/plans/annual-refresher.json')
const known = new Map(originals.map(({ scenario }) => [scenario.id, scenario]))
const { plan } = parseTrainingPlan(readFileSync(file), file, { scenarios: known })

describe.each([
  ['in English', originals],
  ['in Spanish', spanish],
])('the annual refresher, in the model of docs/simulate.md, %s', (_, scenes) => {
  const found = plan === null ? null : simulate(scenes, { plan })
  /** Share of people of a type who pass. */
  const passed = (type: TraineeName): number => found?.types.find((each) => each.type === type)?.plan?.passed ?? NaN

  test.for(unskilled)('is passed by hardly anybody who goes by a trick: %s', (type) => {
    expect(passed(type)).toBeLessThanOrEqual(0.05)
  })
  test('is passed by the expert and by most of the competent', () => {
    expect(skilled).toEqual(['expert', 'competent'])
    expect(passed('expert')).toBeGreaterThanOrEqual(0.95)
    expect(passed('competent')).toBeGreaterThanOrEqual(0.8)
  })
  test('tells people apart by each of its scenes', () => {
    expect(found?.scenes).toHaveLength(plan?.scenarios.length ?? NaN)
    expect(found?.scenes.filter(({ discrimination }) => !((discrimination ?? NaN) > 0))).toEqual([])
  })
})
