import { nearest } from '#scenario'
import { englishProblems } from '#words'
import { type Command, type CommandIo, UsageError } from './command.ts'

/** Commands by name, loaded when they are asked for. Summaries stand here so that the list of them loads nothing. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  check: { summary: 'say what is wrong in scenarios and training plans, and where', load: () => import('./check.ts') },
  graph: { summary: 'draw a scenario as a graph of its beats', load: () => import('./graph.ts') },
  new: { summary: 'begin a scenario from a small complete one', load: () => import('./new.ts') },
  play: { summary: 'play a scenario as text', load: () => import('./play.ts') },
  prove: { summary: 'prove scenarios fair, or show where they are not', load: () => import('./prove.ts') },
  score: { summary: 'score a run from its log', load: () => import('./score.ts') },
  translate: {
    summary: 'write or refresh a translation, and list what it lacks',
    load: () => import('./translate.ts'),
  },
  verify: { summary: 'replay exported records and say which do not hold', load: () => import('./verify.ts') },
}
const HELP = ['help', '--help', '-h']

const overview = (): string[] => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return ['step-in <command> [arguments]', '', ...lines, '', 'step-in <command> --help tells more about one.']
}

/** Runs one command line (without the program's name) and gives the exit code. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined) {
      io.err(overview())
      return 2
    }
    const wantsHelp = HELP.includes(name)
    const asked = wantsHelp ? rest[0] : name
    if (asked === undefined) {
      io.out(overview())
      return 0
    }
    const entry = Object.hasOwn(commands, asked) ? commands[asked] : undefined
    if (entry === undefined) {
      throw new UsageError(
        `there is no command "${asked}".${englishProblems.didYouMean(nearest(asked, Object.keys(commands)))} Try: step-in --help`,
      )
    }
    const { command } = await entry.load()
    if (wantsHelp || rest.some((arg) => arg === '--help' || arg === '-h')) {
      io.out(command.help.trimEnd().split('\n'))
      return 0
    }
    return await command.run(rest, io)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const what = error instanceof UsageError ? message : `something went wrong inside: ${message}`
    io.err(`step-in: ${what}`)
    return 2
  }
}
