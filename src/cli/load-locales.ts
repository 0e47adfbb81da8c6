import { parseLocale } from '#scenario'
import type { Locale, Scenario } from '#scenario'
import type { SpokenIo } from './command.ts'
import { readFile } from './paths.ts'
import { problemLines } from './problem-line.ts'
import { localeFiles } from './scenario-files.ts'

/** The translations beside a scenario; null when one cannot be read, which is said on standard error. */
export function loadLocales(file: string, scenario: Scenario, io: SpokenIo): Locale[] | null {
  const read = localeFiles(file, io).map((path) => parseLocale(readFile(path, io), path, scenario))
  const errors = read.flatMap(({ problems }) => problems.filter((p) => p.severity === 'error'))
  io.err(problemLines(errors, io.words.problems))
  const locales = read.flatMap(({ locale }) => locale ?? [])
  return locales.length === read.length ? locales : null
}
