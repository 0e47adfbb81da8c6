import { compile } from '#engine'
import { proveLibrary } from '#prove'
import type { LibraryScenario } from '#prove'
import { type SpokenIo, UsageError } from '../command.ts'
import { loadLocales } from '../load-locales.ts'
import { loadScenario } from '../load-scenario.ts'
import { scenarioFiles } from '../scenario-files.ts'
import { libraryJson, libraryText } from './library-report.ts'

interface LibraryOptions {
  readonly json?: boolean
  readonly out?: string
  /** The only scenario of which is told. */
  readonly scenario?: string
}

/** `step-in prove --library`: proves P13 and P16 of the scenarios together. Gives the exit code. */
export function runLibrary(
  paths: readonly string[],
  { json, out, scenario: only }: LibraryOptions,
  io: SpokenIo,
): number {
  if (out !== undefined) throw new UsageError((words) => words.library.notWithLibrary)
  const wrong: string[] = []
  const library: LibraryScenario[] = []
  for (const file of scenarioFiles(paths, io)) {
    const scenario = loadScenario(file, io)
    const locales = scenario === null ? null : loadLocales(file, scenario, io)
    if (scenario === null || locales === null) wrong.push(file)
    else library.push({ compiled: compile(scenario), locales })
  }
  if (only !== undefined && !library.some(({ compiled }) => compiled.scenario.id === only))
    throw new UsageError((words) => words.library.noSuchScenario(only))

  const findings = proveLibrary(library)
  const failing = findings.proofs.filter(({ holds }) => !holds).map(({ id }) => id)
  if (json === true) io.json(JSON.stringify(libraryJson(findings, only, io.jsonWords), null, 2))
  else io.out(libraryText(findings, only, io.words))
  const say = io.words.commands.library
  if (wrong.length > 0) io.err(say.hasErrors(wrong))
  io.err(failing.length === 0 ? say.holding : say.failing(failing))
  return failing.length > 0 || wrong.length > 0 ? 1 : 0
}
