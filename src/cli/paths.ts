import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CommandIo, UsageError } from './command.ts'

/** Reads a file named on the command line. A file that cannot be read is a `UsageError` that says why. */
export function readFile(path: string, io: Pick<CommandIo, 'cwd'>): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path))
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`)
  }
}

/** Why a file or folder could not be opened, in plain words. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read (permission denied)'
    case 'EISDIR':
      return 'it is a folder, not a file'
    case 'ELOOP':
      return 'it is a link that leads to itself'
    default:
      return `it cannot be read (${code === '' ? 'unknown reason' : code})`
  }
}
