import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { parseScenario, textsOf } from '#scenario'
import type { Locale, Scenario } from '#scenario'
import { control, fairWith, receive } from '../fixtures.ts'

/** The fair scenarios that mutants are made of. */
const bases = {
  intervene: fairWith({}),
  control: fairWith(control),
  receive: fairWith(receive),
  example: readFileSync(join(import.meta.dirname, '../../../docs/examples/group-chat/scenario.json'), 'utf8'),
} as const
export type Base = keyof typeof bases
export const baseNames = Object.keys(bases) as readonly Base[]

function parsed(json: string): Scenario {
  const { scenario, problems } = parseScenario(json, 'scenario.json')
  if (scenario === null) throw new Error(JSON.stringify(problems.filter((p) => p.severity === 'error')))
  return scenario
}

/** A fair scenario, changed, compiled. Throws where the change makes errors: then `check` would have said so. */
export function mutated(base: Base, change: (s: Scenario) => void): CompiledScenario {
  const scenario = parsed(bases[base])
  change(scenario)
  return compile(parsed(JSON.stringify(scenario)))
}

/** A translation of a scenario that says the same in other letters, but for the texts that are given. */
export function translation({ scenario }: CompiledScenario, texts: Readonly<Record<string, string>> = {}): Locale {
  const all = textsOf(scenario).map(({ path, text }) => [path, { source: text, text: texts[path] ?? text }] as const)
  return { lang: 'es', texts: Object.fromEntries(all) }
}
