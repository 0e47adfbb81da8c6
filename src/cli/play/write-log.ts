import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Log } from '#engine'
import { type CommandIo, type SpokenIo, UsageError } from '../command.ts'
import { triedToWrite, whyNotWritable } from '../write-whole.ts'

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
    throw new UsageError(({ files }) => files.noFolderForLog(path, dirname(path)))
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(({ files }) => files.logIsFolder(path))
  }
  const why = whyNotWritable(path, io)
  if (why !== null) throw new UsageError(({ files }) => files.logNotWritten(path, why(files)))
}

/** Writes the log, whole or not at all; false when that failed, which is said on standard error. */
export function writeLog(path: string, log: Log, io: SpokenIo): boolean {
  const why = triedToWrite(path, logText(log), io)
  const { files } = io.words.commands
  if (why !== null) io.err(files.logNotWritten(path, why(files)))
  return why === null
}
