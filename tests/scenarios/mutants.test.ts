import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { prove } from '#prove'
import { parseScenario } from '#scenario'
import type { Scenario } from '#scenario'
import { rungHeight } from '#score'
import { expect, test } from 'vitest'
import { compiledOf, shipped } from './library.ts'

/** A shipped scenario with a change. */
function changed({ scenario }: CompiledScenario, change: (s: Scenario) => void): CompiledScenario {
  const copy = structuredClone(scenario)
  change(copy)
  const { scenario: mutant, problems } = parseScenario(JSON.stringify(copy), 'scenario.json')
  if (mutant === null) throw new Error(JSON.stringify(problems.filter((p) => p.severity === 'error')))
  return compile(mutant)
}

const failing = (compiled: CompiledScenario): string[] =>
  prove(compiled).proofs.flatMap((p) => (p.holds ? [] : [p.id]))

const intervening = shipped.filter((id) => {
  const { scenario } = compiledOf(id)
  return scenario.kind === 'intervene' && scenario.tutorial !== true
})

test.for(intervening)('%s with the good lines first can be mastered by taking the first (P8)', (id) => {
  const mutant = changed(compiledOf(id), (s) => {
    for (const { actions = [], needs = 'probe' } of Object.values(s.beats)) {
      const fits = (a: (typeof actions)[number]): number => {
        const above = rungHeight(a.rung) - rungHeight(needs)
        return a.quality - (above === 0 || above === 1 || a.kind === 'accept' ? 0 : 2)
      }
      actions.sort((a, b) => fits(b) - fits(a))
    }
  })
  expect(failing(mutant)).toContain('P8')
})

test.for(intervening)('%s with rebuffs that are over at once is caught (P4)', (id) => {
  const { scenario } = compiledOf(id)
  const rebuffs = Object.values(scenario.beats).filter(({ rebuff }) => rebuff === true).length
  const mutant = changed(compiledOf(id), (s) => {
    for (const beat of Object.values(s.beats)) {
      if (beat.rebuff !== true) continue
      beat.lasts = 2
      beat.script = (beat.script ?? []).filter(({ at = 0 }) => at < 2)
      delete beat.ask
    }
  })
  expect(failing(mutant).includes('P4')).toBe(rebuffs > 0)
})
