import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { parseLocale, parseScenario } from '#scenario'
import type { Locale } from '#scenario'
import { formatProblem, loadProblemWords } from '#words'
import { scenariosBelow } from '../src/cli/scenario-files.ts'

/** The scenarios that ship, as they lie on the disk: what tests and tools read them with. */

const english = await loadProblemWords('en')

const here = join(import.meta.dirname, '..')

/** Ids of the scenarios that ship. */
export const shipped: readonly string[] = scenariosBelow('scenarios', { cwd: here }).map((file) =>
  basename(dirname(file)),
)

/** Reads a scenario that ships; its problems, printed, are empty for a good one. */
export function read(id: string): { compiled: CompiledScenario | null; problems: string[] } {
  const source = readFileSync(join(here, 'scenarios', id, 'scenario.json'))
  const { scenario, problems } = parseScenario(source, `scenarios/${id}/scenario.json`, { folder: id })
  return {
    compiled: scenario === null ? null : compile(scenario),
    problems: problems.map((p) => formatProblem(english, p)),
  }
}

const compiledScenarios = new Map<string, CompiledScenario>()

/** The compiled scenario of a scenario that ships, worked out once. Throws when it cannot be read. */
export function compiledOf(id: string): CompiledScenario {
  const before = compiledScenarios.get(id)
  if (before !== undefined) return before
  const { compiled, problems } = read(id)
  if (compiled === null) throw new Error(problems.join('\n'))
  compiledScenarios.set(id, compiled)
  return compiled
}

/** The translations that ship with a scenario. Throws when one cannot be read. */
export function localesOf(id: string): Locale[] {
  const folder = join(here, 'scenarios', id, 'locales')
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files.map((file) => {
    const { locale, problems } = parseLocale(readFileSync(join(folder, file)), file, compiledOf(id).scenario)
    if (locale === null) throw new Error(problems.map((p) => formatProblem(english, p)).join('\n'))
    return locale
  })
}

const logs = (id: string): string => join(here, 'tests/fixtures/logs', id)

/** Names of the logs that ship with a scenario's tests. */
export const logsOf = (id: string): string[] =>
  readdirSync(logs(id))
    .map((file) => file.replace(/\.json$/, ''))
    .sort()

/** One of them. */
export const logOf = (id: string, name: string): unknown =>
  JSON.parse(readFileSync(join(logs(id), `${name}.json`), 'utf8'))
