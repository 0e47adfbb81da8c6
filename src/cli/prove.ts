import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from '#engine'
import { faultPlaces, prove } from '#prove'
import type { Findings } from '#prove'
import type { Scenario } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, type SpokenIo, type SpokenWords, UsageError } from './command.ts'
import { loadLocales } from './load-locales.ts'
import { loadScenario } from './load-scenario.ts'
import { whyUnreadable } from './paths.ts'
import { writeLog } from './play/write-log.ts'
import { progressBar } from './progress-bar.ts'
import { runLibrary } from './prove/library.ts'
import { reportText } from './prove/report.ts'
import { scenarioFiles } from './scenario-files.ts'

export const command: Command = {
  name: 'prove',
  run(args, io) {
    const { values, positionals } = parseArguments(args, {
      json: { type: 'boolean' },
      library: { type: 'boolean' },
      out: { type: 'string' },
      scenario: { type: 'string' },
    })
    if (positionals.length === 0) throw new UsageError((words) => words.prove.nothingNamed)
    if (values.library === true) return runLibrary(positionals, values, io)
    if (values.scenario !== undefined) throw new UsageError((words) => words.library.onlyWithLibrary)
    const files = scenarioFiles(positionals, io)
    if (values.out !== undefined) makeFolder(values.out, io)

    const say = io.words.commands.prove
    const json: object[] = []
    const failed: string[] = []
    for (const [i, file] of files.entries()) {
      const scenario = loadScenario(file, io)
      const locales = scenario === null ? null : loadLocales(file, scenario, io)
      if (scenario === null || locales === null) {
        failed.push(say.hasErrors(file))
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
        failed.push(say.incomplete(values.out))
      const not = findings.proofs.filter((p) => !p.holds).map((p) => p.id)
      if (not.length > 0) failed.push(say.failing(scenario.id, not))
      if (values.json === true) json.push({ file, ...inWords(findings, scenario, io.jsonWords) })
      else io.out([...(i === 0 ? [] : ['']), ...reportText(plan, findings, written, io.words)])
    }
    if (values.json === true) io.json(JSON.stringify(json, null, 2))
    io.err(say.summary(files.length, failed))
    return failed.length > 0 ? 1 : 0
  },
}

/** The findings as the command prints them: each proof says what it found in a sentence, and where in the file what fails comes from. */
const inWords = ({ proofs, unfinished, ...rest }: Findings, written: Scenario, { proofs: words }: SpokenWords) => {
  const { scenario, runs, ...scores } = rest
  return {
    scenario,
    proofs: proofs.map((p) => ({
      id: p.id,
      holds: p.holds,
      says: words.finding(p),
      places: p.holds ? [] : faultPlaces(p.finding, written),
      counterexample: p.counterexample,
    })),
    runs,
    unfinished: unfinished === null ? null : words.unfinished(unfinished),
    ...scores,
  }
}

function makeFolder(path: string, io: CommandIo): void {
  try {
    mkdirSync(resolve(io.cwd, path), { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new UsageError(
      ({ files }) => `${path}: ${code === 'EEXIST' ? files.fileNotFolder : whyUnreadable(files, error)}`,
    )
  }
}

/** Writes the run of each proof that fails, and notes where; false when one could not be written. */
function writeRuns(
  { scenario, proofs }: Findings,
  folder: string,
  written: Map<string, string>,
  io: SpokenIo,
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
