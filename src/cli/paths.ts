import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandWords } from '#words'
import { type CommandIo, UsageError } from './command.ts'

/** Reads a file named on the command line. A file that cannot be read is a `UsageError` that says why. */
export function readFile(path: string, io: Pick<CommandIo, 'cwd'>): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path))
  } catch (error) {
    throw new UsageError(({ files }) => `${path}: ${whyUnreadable(files, error)}`)
  }
}

/** Why a file or folder could not be opened, in plain words. */
export function whyUnreadable({ unreadable, unreadableBy }: CommandWords['files'], error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unreadable['not-there']
    case 'EACCES':
    case 'EPERM':
      return unreadable.denied
    case 'EISDIR':
      return unreadable.folder
    case 'ELOOP':
      return unreadable.circle
    default:
      return unreadableBy(code === '' ? null : code)
  }
}
