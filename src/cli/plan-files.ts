import { basename, resolve } from 'node:path'
import { looksLikePlan, parseScenario, type Scenario } from '#scenario'
import type { CommandIo } from './command.ts'
import { foldersBelow, isFolder, jsonIn } from './folder.ts'
import { readFile } from './paths.ts'
import { scenariosBelow } from './scenario-files.ts'

/** The name of folders whose JSON files are training plans. */
const PLANS = 'plans'

type Io = Pick<CommandIo, 'cwd'>

/** The training plans meant by an argument: itself, or every one in folders called `plans`. */
export function planFiles(path: string, io: Io): string[] {
  if (!isFolder(path, io)) return isPlan(path, io) ? [path] : []
  return foldersBelow(path, io, PLANS)
    .filter((folder) => basename(resolve(io.cwd, folder)) === PLANS)
    .flatMap((folder) => jsonIn(folder, io))
}

/** Every JSON file of a folder `plans`, and a file somewhere else that looks like one. */
function isPlan(path: string, io: Io): boolean {
  if (basename(resolve(io.cwd, path, '..')) === PLANS) return path.endsWith('.json')
  return looksLikePlan(new TextDecoder().decode(readFile(path, io)))
}

/** What plans are checked against: every scenario of a folder that can be played, by id. */
export function knownScenarios(folder: string, io: Io): ReadonlyMap<string, Scenario> {
  const read = scenariosBelow(folder, io).map((file) => parseScenario(readFile(file, io), file).scenario)
  return new Map(read.flatMap((scenario) => (scenario === null ? [] : [[scenario.id, scenario] as const])))
}
