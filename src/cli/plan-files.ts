import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseScenario, type KnownScenario } from '#scenario'
import type { CommandIo } from './command.ts'
import { readFile } from './paths.ts'
import { scenariosBelow } from './scenario-files.ts'

/** The name of folders whose JSON files are training plans. */
const PLANS = 'plans'

type Io = Pick<CommandIo, 'cwd'>

/** The training plans meant by an argument: itself, or every one in folders called `plans`. */
export function planFiles(path: string, io: Io): string[] {
  if (!isFolder(path, io)) return looksLikePlan(path, io) ? [path] : []
  return below(path, io)
}

/** Whether an argument is a folder. Something that is not there is none. */
export const isFolder = (path: string, io: Io): boolean =>
  statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() === true

function below(folder: string, io: Io): string[] {
  if (basename(resolve(io.cwd, folder)) === PLANS) return jsonIn(folder, io)
  return names(folder, io, 'folders').flatMap((name) => below(join(folder, name), io))
}

/** The JSON files that lie in a folder itself. */
export const jsonIn = (folder: string, io: Io): string[] =>
  names(folder, io, 'files')
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))

function names(folder: string, io: Io, what: 'files' | 'folders'): string[] {
  try {
    const entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() === (what === 'folders') && !/^(\..*|node_modules|dist)$/.test(entry.name))
      .map(({ name }) => name)
      .toSorted()
  } catch {
    return []
  }
}

/** A file somewhere else is a plan if it lists scenarios and tells no story, even while its JSON is broken. */
function looksLikePlan(path: string, io: Io): boolean {
  if (basename(resolve(io.cwd, path, '..')) === PLANS) return path.endsWith('.json')
  const text = new TextDecoder().decode(readFile(path, io))
  return /"scenarios"\s*:/.test(text) && !/"beats"\s*:/.test(text)
}

/** What plans are checked against: every scenario of a folder that can be played, by id. */
export function knownScenarios(folder: string, io: Io): ReadonlyMap<string, KnownScenario> {
  const read = scenariosBelow(folder, io).map((file) => parseScenario(readFile(file, io), file).scenario)
  return new Map(read.flatMap((scenario) => (scenario === null ? [] : [[scenario.id, scenario] as const])))
}
