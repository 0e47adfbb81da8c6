import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import type { CompiledOf } from '#records'
import { parseScenario, type Scenario, scenarioHash } from '#scenario'
import type { CommandIo } from './command.ts'
import { readFile } from './paths.ts'
import { scenarioFiles } from './scenario-files.ts'

/** The scenarios of a folder by their versions. */
export interface ScenarioShelf {
  readonly compiledOf: CompiledOf
  /** What training plans are checked against. */
  known(): ReadonlyMap<string, Scenario>
}

/** Reads a folder of scenarios when it is first asked for one, and compiles each when it is first asked for. */
export function scenarioShelf(folder: string, io: Pick<CommandIo, 'cwd'>): ScenarioShelf {
  let read: ReadonlyMap<string, Scenario> | null = null
  const all = (): ReadonlyMap<string, Scenario> => {
    const found = scenarioFiles([folder], io).flatMap((file) => {
      const { scenario } = parseScenario(readFile(file, io), file)
      return scenario === null ? [] : [[scenarioHash(scenario), scenario] as const]
    })
    return new Map(found)
  }
  const scenarios = (): ReadonlyMap<string, Scenario> => (read ??= all())
  const compiledScenarios = new Map<string, CompiledScenario>()
  return {
    compiledOf(_scenario, hash) {
      const known = compiledScenarios.get(hash)
      const scenario = known === undefined ? scenarios().get(hash) : undefined
      if (scenario === undefined) return known ?? null
      const compiled = compile(scenario)
      compiledScenarios.set(hash, compiled)
      return compiled
    },
    known: () => new Map([...scenarios().values()].map((scenario) => [scenario.id, scenario])),
  }
}
