import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type CommandIo, UsageError } from './command.ts'
import { whyUnreadable } from './paths.ts'

/** The name of a scenario's file in its folder. */
export const SCENARIO = 'scenario.json'
const LOCALES = 'locales'
/** Folders that hold no scenarios of one's own. */
const SKIPPED = new Set(['node_modules', '.git', 'dist', LOCALES])

/** The files meant by arguments, each once: itself, or every scenario in that folder. Paths stay as they were typed. */
export function scenarioFiles(paths: readonly string[], io: Pick<CommandIo, 'cwd'>): string[] {
  return [...new Set(paths.flatMap((path) => filesOf(path, io)))]
}

function filesOf(path: string, io: Pick<CommandIo, 'cwd'>): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(resolve(io.cwd, path)).isDirectory()
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`)
  }
  if (!isFolder) return [path]
  const found = scenariosBelow(path, io)
  if (found.length === 0) throw new UsageError(`${path}: no ${SCENARIO} in this folder or below it`)
  return found
}

/** Every scenario of a folder and the folders in it, sorted; none is no error. */
export function scenariosBelow(folder: string, io: Pick<CommandIo, 'cwd'>): string[] {
  const found: string[] = []
  let entries
  try {
    entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true })
  } catch (error) {
    throw new UsageError(`${folder}: ${whyUnreadable(error)}`)
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...scenariosBelow(path, io))
    else if (entry.name === SCENARIO && !entry.isDirectory()) found.push(path)
  }
  return found
}

/** The translations beside a scenario; a file of another name than `scenario.json` has none. */
export function localeFiles(file: string, io: Pick<CommandIo, 'cwd'>): string[] {
  if (basename(file) !== SCENARIO) return []
  const folder = join(dirname(file), LOCALES)
  try {
    const names = readdirSync(resolve(io.cwd, folder)).filter((name) => name.endsWith('.json'))
    return names.toSorted().map((name) => join(folder, name))
  } catch {
    return []
  }
}
