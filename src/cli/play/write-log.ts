import { statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Log } from '#engine'
import { type CommandIo, UsageError } from '../command.ts'

/** A log as a file holds it: its head, then one entry a line. */
function logText({ format, scenario, scenarioHash, entries, ...rest }: Log): string {
  const top = JSON.stringify({ format, scenario, scenarioHash, ...rest }, null, 2).slice(0, -2)
  const rows = entries.map((e) => `\n    ${JSON.stringify(e)}`).join(',')
  return `${top},\n  "entries": [${rows}${rows === '' ? '' : '\n  '}]\n}\n`
}

/** Refuses, before the scene is played, a file that could not be written after it. */
export function checkLogPath(path: string, io: CommandIo): void {
  const file = resolve(io.cwd, path)
  const folder = statSync(dirname(file), { throwIfNoEntry: false })
  if (folder === undefined || !folder.isDirectory()) {
    throw new UsageError(`${path}: there is no folder to write it to; make ${dirname(path)} first`)
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${path}: it is a folder; name a file in it`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is gone',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
}

/** Writes the log; false when that failed, which is said on standard error. */
export function writeLog(path: string, log: Log, io: CommandIo): boolean {
  try {
    writeFileSync(resolve(io.cwd, path), logText(log))
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    io.err(`${path}: the log could not be written: ${reasons[code] ?? code}\n`)
    return false
  }
}
