import { compile } from '#engine'
import { scorecard, scorecardJson } from '#score'
import { parseArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { readLogFile, replayed } from './read-log.ts'

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
    const run = replayed(compile(scenario), log, logPath, io)
    if (run === null) return 1
    const card = scorecard(run)
    if (!card.ok) {
      io.err(`${logPath}: ${io.words.noScore[card.error.code]}`)
      return 1
    }
    io.json(scorecardJson(card.value))
    return 0
  },
}
