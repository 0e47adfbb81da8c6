import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { parseScenario } from '#scenario'
import { lineOf } from '../scenario/in-english.ts'

/** A log and the scorecard worked out for it by hand; the arithmetic stands beside them in `arithmetic.md`. */
export interface Fixture {
  /** `early/act-by-exactly` */
  readonly name: string
  /** File paths. */
  readonly scenario: string
  readonly log: string
  readonly expected: string
}

export const root = join(import.meta.dirname, '../fixtures/score')

/** All fixtures: one in a folder (`log.json`, `expected.json`), or several that share its scenario (`logs/`, `expected/`). */
export function fixtures(): Fixture[] {
  return readdirSync(root).flatMap((folder) => {
    const at = (...path: string[]): string => join(root, folder, ...path)
    const scenario = at('scenario.json')
    if (!readdirSync(at()).includes('logs'))
      return [{ name: folder, scenario, log: at('log.json'), expected: at('expected.json') }]
    return readdirSync(at('logs')).map((file) => ({
      name: `${folder}/${file.replace(/\.json$/, '')}`,
      scenario,
      log: at('logs', file),
      expected: at('expected', file),
    }))
  })
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const compiledScenarios = new Map<string, CompiledScenario>()

/** The compiled scenario of a file; throws with all its problems when it has an error. Advice to authors is not meant for what is made to be scored. */
export function compiledOf(path: string): CompiledScenario {
  const known = compiledScenarios.get(path)
  if (known !== undefined) return known
  const { scenario, problems } = parseScenario(readFileSync(path, 'utf8'), path)
  if (scenario === null) throw new Error(problems.map(lineOf).join('\n'))
  const compiled = compile(scenario)
  compiledScenarios.set(path, compiled)
  return compiled
}

/** The compiled scenario of a fixture folder. */
export const compiledNamed = (folder: string): CompiledScenario => compiledOf(join(root, folder, 'scenario.json'))
