import { replay, type CompiledScenario, type Run } from '#engine'
import { linesOf, textOfFile } from '#scenario'
import { refusalText } from '#words'
import type { SpokenIo } from './command.ts'
import { readFile } from './paths.ts'

/** The JSON in a log file; undefined when it is not JSON, which is said on standard error. */
export function readLogFile(path: string, io: SpokenIo): unknown {
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

/** The run of a log of this name; null when it does not fit the scenario, which is said on standard error. */
export function replayed(compiled: CompiledScenario, log: unknown, path: string, io: SpokenIo): Run | null {
  const run = replay(compiled, log)
  if (run.ok) return run.value
  const { code, entry } = run.error
  // Most sentences name the entry already; those about its shape do not.
  const where = entry === undefined || code !== 'bad-log' ? '' : io.words.commands.score.entry(entry)
  io.err(`${path}: ${where}${refusalText(io.words, run.error)}`)
  return null
}
