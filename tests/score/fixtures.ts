import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { Plan } from '#engine'
import { formatProblem, parseScenario } from '#scenario'

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

const plans = new Map<string, Plan>()

/** The compiled scenario of a file; throws with all its problems when it has any. */
export function planOf(path: string): Plan {
  const known = plans.get(path)
  if (known !== undefined) return known
  const { scenario, problems } = parseScenario(readFileSync(path, 'utf8'), path)
  if (scenario === null || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  const plan = compile(scenario)
  plans.set(path, plan)
  return plan
}

/** The plan of a fixture folder. */
export const planNamed = (folder: string): Plan => planOf(join(root, folder, 'scenario.json'))
