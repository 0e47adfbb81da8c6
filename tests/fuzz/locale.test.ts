import { parseLocale, parseScenario, refreshLocale, textsOf, translate, type Scenario } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example } from '../scenario/example.ts'
import { damagedFile } from './damage.ts'
import { expectPlaced } from './expect-problems.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { treeOf } from './json-tree.ts'

const scenario = example()
const whole = Object.fromEntries(
  textsOf(scenario).map(({ path, text }) => [path, { source: text, text: `${text} ES` }]),
)
const base = fc.constant(treeOf(whole))
/** Of a scenario that has errors nothing is known: it is null. */
const known = fc.constantFrom(scenario, scenario, scenario, null)
const name = fc.constantFrom('es.json', 'es.json', 'es.json', 'es.json', 'pt-BR.json', 'en.json', 'con.json', 'x.json')

/** Asserts what must hold of an input, and gives whether it was accepted. */
function accepted({
  source,
  known: of,
  name: file,
}: {
  readonly source: string | Uint8Array
  readonly known: Scenario | null
  readonly name: string
}): boolean {
  const { locale, problems } = parseLocale(source, file, of)
  expectPlaced(problems, source)
  expect(locale === null).toBe(problems.some((p) => p.severity === 'error'))
  if (locale === null) return false
  const translated = translate(scenario, locale.texts)
  expect(textsOf(translated).map(({ path }) => path)).toEqual(textsOf(scenario).map(({ path }) => path))
  // Whatever was translated fits: what is wrong with a translated text is wrong with the translation.
  const again = parseScenario(JSON.stringify(translated), 'x.json')
  expect(again.problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual([])
  const refreshed = refreshLocale(scenario, locale.texts)
  expect(refreshLocale(scenario, refreshed)).toEqual(refreshed)
  const kept = new Set(Object.values(refreshed).map(({ text }) => text))
  expect(Object.values(locale.texts).filter(({ text }) => text !== '' && !kept.has(text))).toEqual([])
  return true
}

describe('F15 nothing that can be written makes the check of a translation fail', () => {
  it('places what is wrong, and what it accepts can be shown and brought in step', patience('locale'), async () =>
    expect(
      await fuzz('locale', fc.record({ source: damagedFile(base), known, name }), accepted, {
        source: ({ source }) => source,
        read: ({ source }) => void parseLocale(source, 'es.json', scenario),
        cost: { base: 4_000_000, each: 1000 },
      }),
    ).toBeGreaterThan(ENOUGH),
  )
})
