import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as scenario from '#scenario'
import { stageWordsPage } from '../../build/stage-words.ts'

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8')
const stagePage = readFileSync(new URL('../../docs/stage-words.md', import.meta.url), 'utf8')
const fences = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((m) => m[1] ?? '')

describe('docs/format.md', () => {
  const parsed = scenario.parseScenario(fences[0] ?? '', 'format.md', { folder: 'front-desk' })

  it('shows a scenario that has no problem', () => {
    expect(parsed.problems).toEqual([])
  })
  it('shows a translation that fits it', () => {
    for (const shown of fences.slice(1, 3)) {
      const { problems } = scenario.parseLocale(shown, 'locales/es.json', parsed.scenario)
      expect(problems.map((p) => p.code)).toEqual(['translation-missing'])
    }
  })
  it('has every rule, in order', () => {
    const rules = [...page.matchAll(/^\*\*([FR]\d+)\b/gm)].map((m) => m[1])
    const upTo = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)
    expect(rules).toEqual([...upTo('F', 24), ...upTo('R', 10)])
  })
  it('has every word of every list', () => {
    const { kinds, pillars, harms, rungs, actionKinds, screenOuts, worths, outcomes, bases, inhibitors, warnings } =
      scenario
    const { ranks, places, times, weathers, sounds, skins, hairs, beards, glassesKinds, builds } = scenario
    const lists: (readonly string[])[] = [
      kinds,
      pillars,
      harms,
      rungs,
      actionKinds,
      screenOuts,
      worths,
      outcomes,
      bases,
      inhibitors,
      warnings,
    ]
    lists.push(ranks, places, times, weathers, sounds, skins, hairs, beards, glassesKinds, builds)
    expect(lists.flat().filter((word) => !page.includes(`\`${word}\``))).toEqual([])
  })
})

describe('docs/stage-words.md', () => {
  it('is what the lists say now', () => {
    expect(stagePage).toBe(stageWordsPage())
  })
})
