import { basename, dirname, resolve } from 'node:path'
import { formatProblem, parseLocale, parseScenario, type Problem, type Scenario } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { readFile } from './paths.ts'
import { localeFiles, SCENARIO, scenarioFiles } from './scenario-files.ts'

export const command: Command = {
  name: 'check',
  summary: 'say what is wrong in scenarios, and where',
  help: `step-in check <file or folder>… [--json]

Checks scenario files and says what is wrong, as
  file:line:column severity code message
Folders are searched for ${SCENARIO}; the translations in locales/ beside each are checked too.
Every code has a page in docs/problems/ that explains it.

  --json    print the problems as a JSON array

Exit code: 0 without errors (warnings are no errors), 1 with errors, 2 when there is nothing to check.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } })
    if (positionals.length === 0)
      throw new UsageError('check: name a scenario file or a folder, for example: check scenarios')
    const files = scenarioFiles(positionals, io)
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

/** A scenario's problems and those of its translations. */
function checkFile(file: string, io: CommandIo): Problem[] {
  const path = resolve(io.cwd, file)
  // A file of another name may stand anywhere; only scenarios/<id>/scenario.json must match its folder.
  const folder = basename(path) === SCENARIO ? basename(dirname(path)) : undefined
  const { scenario, problems } = parseScenario(readFile(file, io), file, { folder })
  return [...problems, ...localeFiles(file, io).flatMap((locale) => checkLocale(locale, scenario, io))]
}

const checkLocale = (file: string, scenario: Scenario | null, io: CommandIo): Problem[] =>
  parseLocale(readFile(file, io), file, scenario).problems

function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length
  const warnings = problems.length - errors
  const found = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => !part.startsWith('0 '))
  return `${count(files, 'scenario')}, ${found.length === 0 ? 'no problems' : found.join(' and ')}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
