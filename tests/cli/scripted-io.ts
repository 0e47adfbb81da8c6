import { join } from 'node:path'
import type { CommandIo } from '../../src/cli/command.ts'
import { commandIo } from '../../src/cli/command-io.ts'

/** The outside world of a command in a test: lines typed one after the other, and what it wrote. */
export interface ScriptedIo extends CommandIo {
  written: string
  complained: string
}

export const repository = join(import.meta.dirname, '../..')

/** After the last of `lines` the input has ended. What is written goes through the same door as in a terminal. */
export function scriptedIo(
  lines: readonly string[] = [],
  cwd = repository,
  terminal = false,
  languages: readonly string[] = ['en'],
): ScriptedIo {
  const left = [...lines]
  const streams = {
    cwd,
    languages,
    terminal,
    out: (text: string) => void (io.written += text),
    err: (text: string) => void (io.complained += text),
    nextLine: () => Promise.resolve(left.shift() ?? null),
  }
  const io: ScriptedIo = { ...commandIo(streams), written: '', complained: '' }
  return io
}
