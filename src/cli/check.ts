import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { formatProblem, parseLocale, parseScenario, type Problem, type Scenario } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { whyUnreadable } from './paths.ts'

const SCENARIO = 'scenario.json'
const LOCALES = 'locales'
/** Folders that hold no scenarios of one's own. */
const SKIPPED = new Set(['node_modules', '.git', 'dist', LOCALES])

export const command: Command = {
  name: 'check',
  summary: 'say what is wrong in scenarios, and where',
  help: `step-in check <file or folder>… [--json]

Checks scenario files and says what is wrong, as
  file:line:column severity code message
Folders are searched for ${SCENARIO}; the translations in ${LOCALES}/ beside each are checked too.
Every code has a page in docs/problems/ that explains it.

  --json    print the problems as a JSON array

Exit code: 0 without errors (warnings are no errors), 1 with errors, 2 when there is nothing to check.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } })
    if (positionals.length === 0)
      throw new UsageError('check: name a scenario file or a folder, for example: check scenarios')
    const files = [...new Set(positionals.flatMap((path) => scenarioFiles(path, io)))]
    const problems = files.flatMap((file) => checkFile(file, io))
    io.out(
      values.json === true
        ? `${JSON.stringify(problems, null, 2)}\n`
        : problems.map((p) => `${formatProblem(p)}\n`).join(''),
    )
    io.err(`${summary(files.length, problems)}\n`)
    return problems.some((p) => p.severity === 'error') ? 1 : 0
  },
}

/** The files meant by an argument: itself, or every scenario in that folder. Paths stay as they were typed. */
function scenarioFiles(path: string, io: CommandIo): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(resolve(io.cwd, path)).isDirectory()
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`)
  }
  if (!isFolder) return [path]
  const found = search(path, io)
  if (found.length === 0) throw new UsageError(`${path}: no ${SCENARIO} in this folder or below it`)
  return found
}

function search(folder: string, io: CommandIo): string[] {
  const found: string[] = []
  let entries
  try {
    entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true })
  } catch (error) {
    throw new UsageError(`${folder}: ${whyUnreadable(error)}`)
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...search(path, io))
    else if (entry.name === SCENARIO && !entry.isDirectory()) found.push(path)
  }
  return found
}

/** A scenario's problems and those of its translations. */
function checkFile(file: string, io: CommandIo): Problem[] {
  const path = resolve(io.cwd, file)
  // A file of another name may stand anywhere; only scenarios/<id>/scenario.json must match its folder.
  const folder = basename(path) === SCENARIO ? basename(dirname(path)) : undefined
  const { scenario, problems } = parseScenario(read(file, io), file, { folder })
  if (basename(path) !== SCENARIO) return problems
  return [...problems, ...localeFiles(file, io).flatMap((locale) => checkLocale(locale, scenario, io))]
}

function localeFiles(file: string, io: CommandIo): string[] {
  const folder = join(dirname(file), LOCALES)
  try {
    const names = readdirSync(resolve(io.cwd, folder)).filter((name) => name.endsWith('.json'))
    return names.toSorted().map((name) => join(folder, name))
  } catch {
    return []
  }
}

const checkLocale = (file: string, scenario: Scenario | null, io: CommandIo): Problem[] =>
  parseLocale(read(file, io), file, scenario).problems

function read(file: string, io: CommandIo): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, file))
  } catch (error) {
    throw new UsageError(`${file}: ${whyUnreadable(error)}`)
  }
}

function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length
  const warnings = problems.length - errors
  const found = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => !part.startsWith('0 '))
  return `${count(files, 'scenario')}, ${found.length === 0 ? 'no problems' : found.join(' and ')}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
