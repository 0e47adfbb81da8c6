import { basename, join, resolve } from 'node:path'
import { readFileSync, statSync } from 'node:fs'
import { lookalikes, textOfFile, type Problem } from '#scenario'
import type { CommandIo } from './command.ts'
import { foldersBelow, isFolder, namesIn } from './folder.ts'

type Io = Pick<CommandIo, 'cwd'>

/** A file larger than this is no scenario, bytes. */
const LARGEST = 512 * 1024

/** Files and folders at or below these paths that only look like a scenario's, folder by folder. Files among the paths have none. */
export const lookalikesBelow = (paths: readonly string[], io: Io): Problem[] =>
  [...new Set(paths.filter((path) => isFolder(path, io)).flatMap((path) => foldersBelow(path, io)))].flatMap(
    (folder) => {
      const { files, folders } = namesIn(folder, io)
      const locales = folders.includes('locales') ? namesIn(join(folder, 'locales'), io).files : []
      const json = files.filter((name) => /\.json(\.txt)?$/i.test(name))
      // Among several files any can be there for another reason, but for one that is called like its folder.
      const meant = json.filter((name) => json.length === 1 || name.startsWith(`${basename(resolve(io.cwd, folder))}.`))
      const scenarios = meant.filter((name) => holdsScenario(join(folder, name), io))
      return lookalikes({ files, folders, locales, scenarios }, (name) => join(folder, name))
    },
  )

/** Whether a file reads like a scenario: it has beats and a start. */
function holdsScenario(path: string, { cwd }: Io): boolean {
  const full = resolve(cwd, path)
  try {
    if (statSync(full).size > LARGEST) return false
    const file = textOfFile(readFileSync(full))
    return file.ok && /"beats"\s*:/.test(file.text) && /"cast"\s*:/.test(file.text)
  } catch {
    // What cannot be read is told where it is asked for.
    return false
  }
}
