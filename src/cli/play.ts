import { compile, hashOf, logOf, start } from '#engine'
import type { Pace, Run, Scenario } from '#engine'
import { isWarning } from '#scenario'
import { scorecard } from '#score'
import { parseArguments } from './arguments.ts'
import { type Command, type SpokenIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { readLogFile, replayed } from './read-log.ts'
import { cardText } from './play/card-text.ts'
import { replayLines } from './play/replay-lines.ts'
import { shownIn } from './play/shown-in.ts'
import { small } from './play/small.ts'
import { whereText } from './play/where-text.ts'
import { Terminal } from './play/terminal.ts'
import { checkLogPath, writeLog } from './play/write-log.ts'

export const command: Command = {
  name: 'play',
  async run(args, io) {
    const string = { type: 'string' } as const
    const options = { log: string, save: string, pace: string, seed: string }
    const { values, positionals } = parseArguments(args, options)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError((words) => words.play.nothingNamed)
    }
    if (values.log !== undefined) {
      const other = (['save', 'pace', 'seed'] as const).find((option) => values[option] !== undefined)
      if (other !== undefined) throw new UsageError((words) => words.play.notWithLog(other))
      return replayLog(path, values.log, io)
    }
    const head = { pace: paceOf(values.pace), seed: seedOf(values.seed) }
    if (values.save !== undefined) checkLogPath(values.save, io)
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1

    const shown = shownIn(scenario, path, io)
    brief(shown, io)
    const compiled = compile(shown, scenario)
    const terminal = new Terminal(start(compiled, { ...head, scenarioHash: hashOf(compiled) }), io)
    const left = await terminal.play()
    const { play } = io.words.commands
    if (left === 'quit') io.out(play.left)
    if (left === 'input-ended') io.out(play.inputEnded)
    if (left === 'done') io.out(['', ...cardLines(terminal.run, io)])
    if (values.save === undefined) return 0
    if (!writeLog(values.save, logOf(terminal.run), io)) return 1
    io.out(play.logIn(values.save))
    return 0
  },
}

/** Shows the run of a log as it went, and its card. 1 when the scenario or the log is at fault, which is said. */
function replayLog(path: string, logPath: string, io: SpokenIo): number {
  const log = readLogFile(logPath, io)
  const scenario = loadScenario(path, io)
  if (scenario === null || log === undefined) return 1
  const shown = shownIn(scenario, path, io)
  const run = replayed(compile(shown, scenario), log, logPath, io)
  if (run === null) return 1
  brief(shown, io)
  io.out(replayLines(run, io.words))
  io.out(['', ...(run.phase === 'done' ? cardLines(run, io) : [io.words.commands.play.logUnfinished])])
  return 0
}

/** The card of a finished run, or why it has none. */
function cardLines(run: Run, io: SpokenIo): string[] {
  const card = scorecard(run)
  return card.ok ? cardText(card.value, run, io.words) : [io.words.noScore[card.error.code]]
}

/** The lines before a scene begins: its title, the trainee's role, and its content warnings. */
function brief(scenario: Scenario, io: SpokenIo): void {
  const { title, summary, role, warnings = [], warningDetail, stage } = scenario
  const lines = [title, summary, '', role, whereText(stage, io.words)]
  const { vocabulary, commands } = io.words
  if (warnings.length > 0)
    lines.push(
      commands.play.warned(
        warnings.map((warning) => (isWarning(warning) ? small(vocabulary.warning[warning]) : warning)),
      ),
    )
  if (warningDetail !== undefined) lines.push(warningDetail)
  io.out([...lines, ''])
}

function paceOf(text: string | undefined): Pace {
  if (text === undefined || text === 'untimed') return 'untimed'
  const pace = text.trim() === '' ? NaN : Number(text)
  if (pace >= 0.1 && pace <= 100) return pace
  throw new UsageError((words) => words.play.badPace(text))
}

function seedOf(text: string | undefined): number {
  const seed = text === undefined ? 1 : text.trim() === '' ? NaN : Number(text)
  if (Number.isSafeInteger(seed)) return seed
  throw new UsageError((words) => words.play.badSeed(text ?? ''))
}
