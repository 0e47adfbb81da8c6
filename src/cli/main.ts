import { nearest } from '#scenario'
import { languageFor } from '#words'
import {
  type Command,
  type CommandIo,
  type CommandName,
  type SpokenIo,
  type SpokenWords,
  UsageError,
} from './command.ts'
import { askedLanguage, loadSpoken } from './language.ts'

/** Commands by name, each loaded when it is asked for. */
const commands: Readonly<Record<CommandName, () => Promise<{ command: Command }>>> = {
  check: () => import('./check.ts'),
  graph: () => import('./graph.ts'),
  new: () => import('./new.ts'),
  play: () => import('./play.ts'),
  prove: () => import('./prove.ts'),
  score: () => import('./score.ts'),
  simulate: () => import('./simulate.ts'),
  storyboard: () => import('./storyboard.ts'),
  translate: () => import('./translate.ts'),
  verify: () => import('./verify.ts'),
}
const HELP = ['help', '--help', '-h']

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

/** What `step-in` says of all its commands, line by line. */
function overview({ commands: { general } }: SpokenWords): string[] {
  const names = Object.keys(commands).filter(isCommand)
  const width = Math.max(...names.map((name) => name.length))
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${general.summaries[name]}`)
  return [general.usage, '', ...lines, '', ...general.more]
}

/** Runs one command line (without the program's name) and gives the exit code. */
export async function main(line: readonly string[], io: CommandIo): Promise<number> {
  const system = languageFor(io.languages)
  let words = await loadSpoken(system)
  try {
    const { args, language } = askedLanguage(line)
    words = await loadSpoken(language ?? system)
    const jsonWords = await loadSpoken(language ?? 'en')
    return await run(args, { ...io, language: language ?? system, words, jsonWords })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const { commands: said } = words
    io.err(`step-in: ${error instanceof UsageError ? error.sentence(said) : said.general.inside(message)}`)
    return 2
  }
}

/** Runs a command, or tells of it. */
async function run([name, ...rest]: readonly string[], io: SpokenIo): Promise<number> {
  if (name === undefined) {
    io.err(overview(io.words))
    return 2
  }
  const wantsHelp = HELP.includes(name)
  const asked = wantsHelp ? rest[0] : name
  if (asked === undefined) {
    io.out(overview(io.words))
    return 0
  }
  if (!isCommand(asked)) {
    throw new UsageError(({ general }) => general.unknownCommand(asked, nearest(asked, Object.keys(commands))))
  }
  if (wantsHelp || rest.some((arg) => arg === '--help' || arg === '-h')) {
    io.out(io.words.commands[asked].help.trimEnd().split('\n'))
    return 0
  }
  const { command } = await commands[asked]()
  return command.run(rest, io)
}
