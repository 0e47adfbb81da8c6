import { compile, hashOf, logOf, start } from '#engine'
import type { Pace, Scenario } from '#engine'
import { isWarning } from '#scenario'
import { scorecard } from '#score'
import { parseArguments } from './arguments.ts'
import { type Command, type SpokenIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { cardText } from './play/card-text.ts'
import { shownIn } from './play/shown-in.ts'
import { small } from './play/small.ts'
import { whereText } from './play/where-text.ts'
import { Terminal } from './play/terminal.ts'
import { checkLogPath, writeLog } from './play/write-log.ts'

export const command: Command = {
  name: 'play',
  async run(args, io) {
    const options = { log: { type: 'string' }, pace: { type: 'string' }, seed: { type: 'string' } } as const
    const { values, positionals } = parseArguments(args, options)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError((words) => words.play.nothingNamed)
    }
    const head = { pace: paceOf(values.pace), seed: seedOf(values.seed) }
    if (values.log !== undefined) checkLogPath(values.log, io)
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
    if (left === 'done') {
      const card = scorecard(terminal.run)
      io.out(['', ...(card.ok ? cardText(card.value, terminal.run, io.words) : [io.words.noScore[card.error.code]])])
    }
    if (values.log === undefined) return 0
    if (!writeLog(values.log, logOf(terminal.run), io)) return 1
    io.out(play.logIn(values.log))
    return 0
  },
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
