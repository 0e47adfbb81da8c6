import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type CommandIo, UsageError } from './command.ts'
import { foldersBelow, isFolder, jsonIn } from './folder.ts'

/** The name of a scenario's file in its folder. */
export const SCENARIO = 'scenario.json'
const LOCALES = 'locales'

/** The files meant by arguments, each once: itself, or every scenario in that folder. Paths stay as they were typed. */
export function scenarioFiles(paths: readonly string[], io: Pick<CommandIo, 'cwd'>): string[] {
  return [...new Set(paths.flatMap((path) => filesOf(path, io)))]
}

function filesOf(path: string, io: Pick<CommandIo, 'cwd'>): string[] {
  if (!isFolder(path, io)) {
    if (existsSync(resolve(io.cwd, path))) return [path]
    throw new UsageError(({ files }) => `${path}: ${files.unreadable['not-there']}`)
  }
  const found = scenariosBelow(path, io)
  if (found.length === 0) throw new UsageError(({ files }) => files.noScenarios(path, SCENARIO))
  return found
}

/**
 * Every scenario of a folder and the folders in it, sorted, links followed; none is no error. The commands, the build
 * and the open game find scenarios by this alone, so what is checked is what is built.
 */
export const scenariosBelow = (folder: string, io: Pick<CommandIo, 'cwd'>): string[] =>
  foldersBelow(folder, io).flatMap((each) => jsonIn(each, io).filter((file) => basename(file) === SCENARIO))

/** The translations beside a scenario; a file of another name than `scenario.json` has none. */
export function localeFiles(file: string, io: Pick<CommandIo, 'cwd'>): string[] {
  const folder = join(dirname(file), LOCALES)
  return basename(file) === SCENARIO && isFolder(folder, io) ? jsonIn(folder, io) : []
}
