import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from '#engine'
import { proofText, prove, unfinishedText } from '#prove'
import type { Findings } from '#prove'
import { formatProblem, parseLocale } from '#scenario'
import type { Locale, Scenario } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { readFile, whyUnreadable } from './paths.ts'
import { writeLog } from './play/write-log.ts'
import { progressBar } from './progress-bar.ts'
import { reportText } from './prove/report.ts'
import { localeFiles, scenarioFiles } from './scenario-files.ts'

export const command: Command = {
  name: 'prove',
  help: `step-in prove <scenario or folder>… [--out <folder>] [--json]

Explores every run of a scenario, over choices and time, and proves that it is fair: that silence never passes, that
earlier is never worse, that no lazy way to play masters it, that every line can be read, and more. docs/proofs.md tells
what each proof means and how to mend a scenario that fails it. Folders are searched for scenario.json.

  --out <folder>  write the runs that show what fails there, as <scenario>-<proof>.json; replay them with "score"
  --json          print everything as a JSON array

Exit code: 0 when all proofs hold, 1 when one fails, a scenario has errors or is too large to explore, 2 when there is
nothing to prove.
`,
  run(args, io) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, out: { type: 'string' } })
    if (positionals.length === 0)
      throw new UsageError('prove: name a scenario file or a folder, for example: prove scenarios')
    const files = scenarioFiles(positionals, io)
    if (values.out !== undefined) makeFolder(values.out, io)

    const json: object[] = []
    const failed: string[] = []
    for (const [i, file] of files.entries()) {
      const scenario = loadScenario(file, io)
      const locales = scenario === null ? null : loadLocales(file, scenario, io)
      if (scenario === null || locales === null) {
        failed.push(`${file} has errors`)
        continue
      }
      const plan = compile(scenario)
      const findings = prove(plan, {
        locales,
        onProgress: (done) => io.progress(progressBar((i + done) / files.length, scenario.id)),
      })
      io.progress(null)
      const written = new Map<string, string>()
      if (values.out !== undefined && !writeRuns(findings, values.out, written, io))
        failed.push(`${values.out} is not complete`)
      const not = findings.proofs.filter((p) => !p.holds).map((p) => p.id)
      if (not.length > 0) failed.push(`${scenario.id} fails ${not.join(', ')}`)
      if (values.json === true) json.push({ file, ...inWords(findings) })
      else io.out([...(i === 0 ? [] : ['']), ...reportText(plan, findings, written)])
    }
    if (values.json === true) io.json(JSON.stringify(json, null, 2))
    io.err(summary(files.length, failed))
    return failed.length > 0 ? 1 : 0
  },
}

/** The findings as the command prints them: each proof says what it found in a sentence. */
const inWords = ({ proofs, unfinished, ...rest }: Findings) => {
  const { scenario, runs, ...scores } = rest
  return {
    scenario,
    proofs: proofs.map((p) => ({ id: p.id, holds: p.holds, says: proofText(p), counterexample: p.counterexample })),
    runs,
    unfinished: unfinished === null ? null : unfinishedText(unfinished),
    ...scores,
  }
}

function makeFolder(path: string, io: CommandIo): void {
  try {
    mkdirSync(resolve(io.cwd, path), { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new UsageError(`${path}: ${code === 'EEXIST' ? 'it is a file, not a folder' : whyUnreadable(error)}`)
  }
}

/** The translations beside a scenario; null when one cannot be read, which is said on standard error. */
function loadLocales(file: string, scenario: Scenario, io: CommandIo): Locale[] | null {
  const read = localeFiles(file, io).map((path) => parseLocale(readFile(path, io), path, scenario))
  const errors = read.flatMap(({ problems }) => problems.filter((p) => p.severity === 'error'))
  io.err(errors.map(formatProblem))
  const locales = read.flatMap(({ locale }) => locale ?? [])
  return locales.length === read.length ? locales : null
}

/** Writes the run of each proof that fails, and notes where; false when one could not be written. */
function writeRuns(
  { scenario, proofs }: Findings,
  folder: string,
  written: Map<string, string>,
  io: CommandIo,
): boolean {
  let complete = true
  for (const { id, counterexample } of proofs) {
    if (counterexample === null) continue
    const path = join(folder, `${scenario}-${id}.json`)
    if (writeLog(path, counterexample, io)) written.set(id, path)
    else complete = false
  }
  return complete
}

function summary(files: number, failed: readonly string[]): string {
  const proved = `${files} scenario${files === 1 ? '' : 's'}`
  return failed.length === 0 ? `${proved}, all proofs hold` : `${proved}: ${failed.join('; ')}`
}
