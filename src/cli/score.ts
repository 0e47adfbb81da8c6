import { compile, refusalText, replay } from '#engine'
import { noScoreText, scorecard, scorecardJson } from '#score'
import { linesOf, textOfFile } from '#scenario'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { readFile } from './paths.ts'
import { encodingWords } from './record-words.ts'

export const command: Command = {
  name: 'score',
  help: `step-in score <scenario.json> <log.json>

Replays the log of a finished run and prints its scorecard as JSON. docs/scoring.md tells how every number in it comes
about.

A log is refused, with the number of its entry (from 1), when it does not fit the scenario.

Exit code: 0 with a scorecard, 1 when the scenario or the log is at fault, 2 when a file cannot be read.
`,
  run(args, io) {
    const { positionals } = parseArguments(args, {})
    const [scenarioPath, logPath, ...more] = positionals
    if (scenarioPath === undefined || logPath === undefined || more.length > 0) {
      throw new UsageError('score: name a scenario and a log, for example: score scenario.json log.json')
    }
    const scenario = loadScenario(scenarioPath, io)
    const log = readLogFile(logPath, io)
    if (scenario === null || log === undefined) return 1
    if (scenario.tutorial === true) {
      io.err('This is a lesson; lessons are not scored.')
      return 1
    }
    const run = replay(compile(scenario), log)
    if (!run.ok) {
      const { code, entry } = run.error
      // Most sentences name the entry already; those about its shape do not.
      const where = entry === undefined || code !== 'bad-log' ? '' : `Entry ${entry}: `
      io.err(`${logPath}: ${where}${refusalText(run.error)}`)
      return 1
    }
    const card = scorecard(run.value)
    if (!card.ok) {
      io.err(`${logPath}: ${noScoreText(card.error)}`)
      return 1
    }
    io.json(scorecardJson(card.value))
    return 0
  },
}

/** The JSON in a log file; undefined when it is none, which is said on standard error. */
function readLogFile(path: string, io: CommandIo): unknown {
  const read = textOfFile(readFile(path, io))
  if (!read.ok) {
    const { line, column } = linesOf(read.before).at(read.before.length)
    io.err(`${path}:${line}:${column}: ${encodingWords(read)}; save it as UTF-8`)
    return undefined
  }
  try {
    return JSON.parse(read.text) as unknown
  } catch (error) {
    io.err(`${path}: this is not a log: ${error instanceof Error ? error.message : 'it is no JSON'}`)
    return undefined
  }
}
