import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type CommandIo, UsageError } from './command.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'there is a folder of that name',
  EEXIST: 'something in its path is no folder',
  ENOTDIR: 'something in its path is no folder',
}

/**
 * Writes a file, and its folder, as a whole or not at all: what was there stays until the new text is on the disk. A
 * file that cannot be written is a `UsageError` that says why.
 */
export function writeWhole(file: string, text: string, io: Pick<CommandIo, 'cwd'>): void {
  const path = resolve(io.cwd, file)
  const beside = `${path}.${process.pid}.new`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, text, { flush: true })
    renameSync(beside, path)
  } catch (error) {
    try {
      rmSync(beside, { force: true })
    } catch {
      // It could not be written in the first place.
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UsageError(`${file}: it could not be written and is as it was: ${reasons[code] ?? code}`)
  }
}
