import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import { simulate } from '#prove'
import { parseTrainingPlan, translate } from '#scenario'
import type { Scenario, TrainingPlan } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, type SpokenIo, UsageError } from './command.ts'
import { isFolder } from './folder.ts'
import { loadLocales } from './load-locales.ts'
import { loadScenario } from './load-scenario.ts'
import { readFile } from './paths.ts'
import { problemLines } from './problem-line.ts'
import { progressBar } from './progress-bar.ts'
import { scenarioFiles } from './scenario-files.ts'
import { simulationText } from './simulate/report.ts'

/** Where scenarios and training plans mostly are. */
const SCENARIOS = 'scenarios'
const PLANS = 'public/plans'

export const command: Command = {
  name: 'simulate',
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      library: { type: 'string' },
      plan: { type: 'string' },
      people: { type: 'string' },
      labels: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length === 0 && values.library === undefined && values.plan === undefined) {
      throw new UsageError((words) => words.simulate.nothingNamed)
    }
    const people = wholeNumber('people', values.people, 200, { least: 2, most: 10_000 })
    const seed = wholeNumber('seed', values.seed, 1, { least: 0, most: 2 ** 32 - 1 })
    const planFile = values.plan === undefined ? null : fileOfPlan(values.plan, io)
    const libraryFiles = inLibrary(values.library, positionals.length === 0, io)
    const load = (files: readonly string[]) => loaded(files, values.labels, io)
    const named = load(positionals.length > 0 ? scenarioFiles(positionals, io) : libraryFiles)
    if (named === null) return 1
    const library = positionals.length > 0 ? [...named, ...(load(libraryFiles) ?? [])] : named
    const plan = planFile === null ? undefined : loadPlan(planFile, library, io)
    if (plan === null) return 1

    const played = plan === undefined ? named : library
    if (played.every(({ scenario }) => scenario.tutorial === true)) {
      throw new UsageError((words) => words.simulate.onlyLessons)
    }
    const what = plan?.id ?? io.words.commands.simulate.library
    const found = simulate(played, {
      people,
      seed,
      library,
      plan,
      onProgress: (done) => io.progress(progressBar(done, what)),
    })
    io.progress(null)
    // Nothing stops it here.
    if (found === null) return 1
    if (values.json === true) io.json(JSON.stringify(found, null, 2))
    else io.out(simulationText(found, played, io.words))
    return 0
  },
}

function wholeNumber(
  option: string,
  text: string | undefined,
  otherwise: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (text === undefined) return otherwise
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (number >= least && number <= most) return number
  throw new UsageError((words) => words.simulate.noNumber(option, least, most, text))
}

/** The file of a plan that was named by its path or by its id. */
function fileOfPlan(plan: string, io: CommandIo): string {
  const file = join(PLANS, `${plan}.json`)
  const found = [plan, file].find((path) => existsSync(resolve(io.cwd, path)))
  if (found === undefined) throw new UsageError((words) => words.simulate.noPlan(plan, file))
  return found
}

/** The files of the library: of the folder that was named, or of the usual one, which only has to be there when it is needed. */
function inLibrary(folder: string | undefined, needed: boolean, io: CommandIo): readonly string[] {
  if (folder !== undefined || needed) return scenarioFiles([folder ?? SCENARIOS], io)
  return isFolder(SCENARIOS, io) ? scenarioFiles([SCENARIOS], io) : []
}

/**
 * The scenarios of these files, with their texts in that language, the original's unless one is named; null when one
 * has errors, which is said on standard error.
 */
function loaded(files: readonly string[], labels: string | undefined, io: SpokenIo): CompiledScenario[] | null {
  const scenarios = files.map((file) => {
    const scenario = loadScenario(file, io)
    if (scenario === null) io.err(io.words.commands.simulate.hasErrors(file))
    return scenario === null ? null : inLanguage(scenario, file, labels, io)
  })
  return scenarios.includes(null) ? null : scenarios.flatMap((scenario) => scenario ?? [])
}

/** A scenario in the language that was asked for; null when its translations have errors. */
function inLanguage(scenario: Scenario, file: string, lang: string | undefined, io: SpokenIo): CompiledScenario | null {
  if (lang === undefined || lang === (scenario.lang ?? 'en')) return compile(scenario)
  const locales = loadLocales(file, scenario, io)
  if (locales === null) return null
  const locale = locales.find((one) => one.lang === lang)
  if (locale === undefined) throw new UsageError((words) => words.simulate.noLabels(file, lang))
  return compile({ ...translate(scenario, locale.texts), lang }, scenario)
}

/** A plan of these scenarios; null when it has errors, which are said on standard error. */
function loadPlan(file: string, scenes: readonly CompiledScenario[], io: SpokenIo): TrainingPlan | null {
  const known = new Map(scenes.map(({ scenario }) => [scenario.id, scenario]))
  const { plan, problems } = parseTrainingPlan(readFile(file, io), file, { scenarios: known })
  if (plan !== null) return plan
  io.err(
    problemLines(
      problems.filter((problem) => problem.severity === 'error'),
      io.words.problems,
    ),
  )
  io.err(io.words.commands.simulate.hasErrors(file))
  return null
}
