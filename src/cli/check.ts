import { basename, dirname, resolve } from 'node:path'
import {
  mediaNamedIn,
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
import { lookalikesBelow } from './lookalikes.ts'
import { readFile } from './paths.ts'
import { knownScenarios, planFiles } from './plan-files.ts'
import { problemJson, problemLines } from './problem-line.ts'
import { mediaOf } from './media-files.ts'
import { localeFiles, SCENARIO, scenarioFiles, scenariosBelow } from './scenario-files.ts'

/** Where scenarios mostly are. */
const SCENARIOS = 'scenarios'

export const command: Command = {
  name: 'check',
  run(args, io) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, scenarios: { type: 'string' } })
    if (positionals.length === 0) throw new UsageError(({ check }) => check.nothingNamed)
    const plans = [...new Set(positionals.flatMap((path) => planFiles(path, io)))]
    const others = positionals.filter((path) => !plans.includes(path) && !holdsOnlyPlans(path, io))
    const alike = lookalikesBelow(others, io)
    const files = others.flatMap((path) => (isLookalikeOnly(path, alike, io) ? [] : scenarioFiles([path], io)))
    const known = plans.length > 0 ? scenariosFor(values.scenarios, io) : undefined
    const checked = [...new Set(files)].map((file) => checkFile(file, io))
    const problems = [
      ...checked.flatMap(({ problems }) => problems),
      ...twins(checked),
      ...alike,
      ...plans.flatMap((file) => parseTrainingPlan(readFile(file, io), file, { scenarios: known }).problems),
    ]
    if (values.json === true)
      io.json(
        JSON.stringify(
          problems.map((p) => problemJson(p, io.jsonWords.problems)),
          null,
          2,
        ),
      )
    else io.out(problemLines(problems, io.words.problems))
    const { check } = io.words.commands
    if (plans.length > 0 && known === undefined) io.err(check.plansAlone(SCENARIOS))
    io.err(check.summary({ scenarios: checked.length, plans: plans.length, ...bySeverity(problems) }))
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
  const media = mediaOf(file, io)
  const locales = localeFiles(file, io).map((locale) => ({ locale, bytes: readFile(locale, io) }))
  const namedElsewhere = locales.flatMap(({ bytes }) => mediaNamedIn(Buffer.from(bytes).toString('utf8')))
  const { scenario, problems } = parseScenario(readFile(file, io), file, { folder, media, namedElsewhere })
  const inLocales = locales.flatMap(({ locale, bytes }) => parseLocale(bytes, locale, scenario, media).problems)
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

/** A folder without any scenario, but with something that looks like one: that is told instead. */
const isLookalikeOnly = (path: string, alike: readonly Problem[], io: CommandIo): boolean =>
  alike.length > 0 && isFolder(path, io) && scenariosBelow(path, io).length === 0

const holdsOnlyPlans = (path: string, io: CommandIo): boolean =>
  isFolder(path, io) && planFiles(path, io).length > 0 && scenariosBelow(path, io).length === 0

/** The scenarios plans are checked against; none where no folder was named and there is none of the usual name. */
function scenariosFor(folder: string | undefined, io: CommandIo): ReadonlyMap<string, KnownScenario> | undefined {
  if (folder !== undefined && !isFolder(folder, io)) throw new UsageError(({ check }) => check.noScenarioFolder(folder))
  return folder === undefined && !isFolder(SCENARIOS, io) ? undefined : knownScenarios(folder ?? SCENARIOS, io)
}

/** How many problems are errors, and how many are warnings. */
function bySeverity(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  const errors = problems.filter((p) => p.severity === 'error').length
  return { errors, warnings: problems.length - errors }
}
