import { basename, dirname, resolve } from 'node:path'
import {
  parseLocale,
  parseScenario,
  parseTrainingPlan,
  type KnownScenario,
  type Problem,
  type Scenario,
} from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { isFolder } from './folder.ts'
import { readFile } from './paths.ts'
import { knownScenarios, planFiles } from './plan-files.ts'
import { problemJson, problemLine } from './problem-line.ts'
import { localeFiles, SCENARIO, scenarioFiles, scenariosBelow } from './scenario-files.ts'

/** Where scenarios mostly are. */
const SCENARIOS = 'scenarios'

export const command: Command = {
  name: 'check',
  help: `step-in check <file or folder>… [--scenarios <folder>] [--json]

Checks scenario files and says what is wrong, as
  file:line:column severity code message
Folders are searched for ${SCENARIO}, links are followed; the translations in locales/ beside each are checked too.
JSON files in folders called plans are training plans; each is checked against the scenarios there are.
Every code has a page in docs/problems/ that explains it.

  --scenarios <folder>    the scenarios that plans are made of ("${SCENARIOS}" when left out)
  --json                  print the problems as a JSON array

Exit code: 0 without errors (warnings are no errors), 1 with errors, 2 when there is nothing to check.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, scenarios: { type: 'string' } })
    if (positionals.length === 0)
      throw new UsageError('check: name a scenario file or a folder, for example: check scenarios')
    const plans = [...new Set(positionals.flatMap((path) => planFiles(path, io)))]
    const others = positionals.filter((path) => !plans.includes(path) && !holdsOnlyPlans(path, io))
    const files = scenarioFiles(others, io)
    const known = plans.length > 0 ? scenariosFor(values.scenarios, io) : undefined
    const checked = files.map((file) => checkFile(file, io))
    const problems = [
      ...checked.flatMap(({ problems }) => problems),
      ...twins(checked),
      ...plans.flatMap((file) => parseTrainingPlan(readFile(file, io), file, { scenarios: known }).problems),
    ]
    if (values.json === true) io.json(JSON.stringify(problems.map(problemJson), null, 2))
    else io.out(problems.map(problemLine))
    if (plans.length > 0 && known === undefined)
      io.err(`There is no folder "${SCENARIOS}" here, so plans were checked by themselves. Name one with --scenarios.`)
    io.err(summary(files.length, plans.length, problems))
    return problems.some((p) => p.severity === 'error') ? 1 : 0
  },
}

interface Checked {
  readonly file: string
  /** Null where it has errors. */
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
}

/** A scenario's problems and those of its translations. */
function checkFile(file: string, io: CommandIo): Checked {
  const path = resolve(io.cwd, file)
  // A file of another name may stand anywhere; only scenarios/<id>/scenario.json must match its folder.
  const folder = basename(path) === SCENARIO ? basename(dirname(path)) : undefined
  const { scenario, problems } = parseScenario(readFile(file, io), file, { folder })
  const inLocales = localeFiles(file, io).flatMap((locale) => checkLocale(locale, scenario, io))
  return { file, scenario, problems: [...problems, ...inLocales] }
}

/** Scenarios in folders of their own that have the id of one before: a build could hold only one of the two. */
function twins(checked: readonly Checked[]): Problem[] {
  const seen = new Map<string, string>()
  return checked.flatMap(({ file, scenario }): Problem[] => {
    if (scenario === null || basename(file) !== SCENARIO) return []
    const before = seen.get(scenario.id)
    if (before === undefined) seen.set(scenario.id, file)
    if (before === undefined) return []
    const place = { file, line: 1, column: 1, severity: 'error', path: ['id'], within: null } as const
    return [{ ...place, code: 'duplicate-id', what: 'scenario', id: scenario.id, other: before }]
  })
}

const checkLocale = (file: string, scenario: Scenario | null, io: CommandIo): Problem[] =>
  parseLocale(readFile(file, io), file, scenario).problems

const holdsOnlyPlans = (path: string, io: CommandIo): boolean =>
  isFolder(path, io) && planFiles(path, io).length > 0 && scenariosBelow(path, io).length === 0

/** The scenarios plans are checked against; none where no folder was named and there is none of the usual name. */
function scenariosFor(folder: string | undefined, io: CommandIo): ReadonlyMap<string, KnownScenario> | undefined {
  if (folder !== undefined && !isFolder(folder, io))
    throw new UsageError(`check: --scenarios: ${folder}: there is no such folder`)
  return folder === undefined && !isFolder(SCENARIOS, io) ? undefined : knownScenarios(folder ?? SCENARIOS, io)
}

function summary(files: number, plans: number, problems: readonly Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length
  const warnings = problems.length - errors
  const found = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => !part.startsWith('0 '))
  const looked = [count(files, 'scenario'), count(plans, 'plan')].filter((part) => !part.startsWith('0 '))
  return `${looked.join(' and ')}, ${found.length === 0 ? 'no problems' : found.join(' and ')}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
