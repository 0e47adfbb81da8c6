import { compile, hashOf, logOf, start } from '#engine'
import type { Pace, Scenario } from '#engine'
import { noScoreText, scorecard } from '#score'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'
import { loadScenario } from './load-scenario.ts'
import { cardText } from './play/card-text.ts'
import { whereText } from './play/look-text.ts'
import { Terminal } from './play/terminal.ts'
import { checkLogPath, writeLog } from './play/write-log.ts'

export const command: Command = {
  name: 'play',
  help: `step-in play <scenario.json> [--log <file>] [--pace <number or untimed>] [--seed <number>]

Plays a scenario line by line. The scene waits for you at every line; what you type:

  Enter, wait   go on
  n             something is off
  s             step in, then a number to say or do it, or back
  l             look: what can be seen now
  q             leave

  --log <file>  write the run's log there, also when you leave before the end
  --pace        written into the log (default: untimed); it never changes a score
  --seed        written into the log (default: 1)

Input may come from a file or a pipe. Exit code: 0 played or left, 1 when the scenario is at fault or the log could not
be written.
`,
  async run(args, io) {
    const options = { log: { type: 'string' }, pace: { type: 'string' }, seed: { type: 'string' } } as const
    const { values, positionals } = parseArguments(args, options)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError('play: name one scenario, for example: play scenarios/long-stop/scenario.json')
    }
    const head = { pace: paceOf(values.pace), seed: seedOf(values.seed) }
    if (values.log !== undefined) checkLogPath(values.log, io)
    const scenario = loadScenario(path, io)
    if (scenario === null) return 1

    brief(scenario, io)
    const plan = compile(scenario)
    const terminal = new Terminal(start(plan, { ...head, scenarioHash: hashOf(plan) }), io)
    const left = await terminal.play()
    if (left === 'quit') io.out('You left. The run is unfinished and is not scored.')
    if (left === 'input-ended') io.out('The input has ended. The run is unfinished and is not scored.')
    if (left === 'done') {
      const card = scorecard(terminal.run)
      io.out(['', ...(card.ok ? cardText(card.value, terminal.run) : [noScoreText(card.error)])])
    }
    if (values.log === undefined) return 0
    if (!writeLog(values.log, logOf(terminal.run), io)) return 1
    io.out(`The log is in ${values.log}.`)
    return 0
  },
}

/** What is told before a scene begins: its title, your part, and what to be warned of. */
function brief(scenario: Scenario, io: CommandIo): void {
  const { title, summary, role, warnings = [], warningDetail, stage } = scenario
  const lines = [title, summary, '', role, whereText({ ...stage, weather: stage.weather ?? 'clear' })]
  if (warnings.length > 0) lines.push(`Be warned: ${warnings.join(', ').replaceAll('-', ' ')}.`)
  if (warningDetail !== undefined) lines.push(warningDetail)
  io.out([...lines, ''])
}

function paceOf(text: string | undefined): Pace {
  if (text === undefined || text === 'untimed') return 'untimed'
  const pace = text.trim() === '' ? NaN : Number(text)
  if (pace >= 0.1 && pace <= 100) return pace
  throw new UsageError(`play: --pace is "untimed" or a number from 0.1 to 100, not "${text}"`)
}

function seedOf(text: string | undefined): number {
  const seed = text === undefined ? 1 : text.trim() === '' ? NaN : Number(text)
  if (Number.isSafeInteger(seed)) return seed
  throw new UsageError(`play: --seed is a whole number, not "${text}"`)
}
