import { compile, replay } from '#engine'
import { scorecard, scorecardJson } from '#score'
import { linesOf, textOfFile } from '#scenario'
import { refusalText } from '#words'
import { parseArguments } from './arguments.ts'
import { type Command, type SpokenIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { readFile } from './paths.ts'

export const command: Command = {
  name: 'score',
  run(args, io) {
    const { positionals } = parseArguments(args, {})
    const [scenarioPath, logPath, ...more] = positionals
    if (scenarioPath === undefined || logPath === undefined || more.length > 0) {
      throw new UsageError(({ score }) => score.nothingNamed)
    }
    const scenario = loadScenario(scenarioPath, io)
    const log = readLogFile(logPath, io)
    if (scenario === null || log === undefined) return 1
    if (scenario.tutorial === true) {
      io.err(io.words.noScore.lesson)
      return 1
    }
    const run = replay(compile(scenario), log)
    if (!run.ok) {
      const { code, entry } = run.error
      // Most sentences name the entry already; those about its shape do not.
      const where = entry === undefined || code !== 'bad-log' ? '' : io.words.commands.score.entry(entry)
      io.err(`${logPath}: ${where}${refusalText(io.words, run.error)}`)
      return 1
    }
    const card = scorecard(run.value)
    if (!card.ok) {
      io.err(`${logPath}: ${io.words.noScore[card.error.code]}`)
      return 1
    }
    io.json(scorecardJson(card.value))
    return 0
  },
}

/** The JSON in a log file; undefined when it is not JSON, which is said on standard error. */
function readLogFile(path: string, io: SpokenIo): unknown {
  const read = textOfFile(readFile(path, io))
  if (!read.ok) {
    const { line, column } = linesOf(read.before).at(read.before.length)
    io.err(`${path}:${line}:${column}: ${io.words.commands.score.encoding[read.encoding]}`)
    return undefined
  }
  try {
    return JSON.parse(read.text) as unknown
  } catch (error) {
    io.err(`${path}: ${io.words.commands.score.noLog(error instanceof Error ? error.message : String(error))}`)
    return undefined
  }
}
