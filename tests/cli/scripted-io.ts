import { join } from 'node:path'
import type { CommandIo } from '../../src/cli/command.ts'

/** The outside world of a command in a test: lines typed one after the other, and what it wrote. */
export interface ScriptedIo extends CommandIo {
  written: string
  complained: string
}

export const repository = join(import.meta.dirname, '../..')

/** After the last of `lines` the input has ended. */
export function scriptedIo(lines: readonly string[] = [], cwd = repository): ScriptedIo {
  const left = [...lines]
  const io: ScriptedIo = {
    cwd,
    written: '',
    complained: '',
    out: (text) => void (io.written += text),
    err: (text) => void (io.complained += text),
    readLine: () => Promise.resolve(left.shift() ?? null),
  }
  return io
}
