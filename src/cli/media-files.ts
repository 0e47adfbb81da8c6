import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Media, MEDIA_FOLDER, mediaFile } from '#scenario'
import type { CommandIo } from './command.ts'
import { SCENARIO } from './scenario-files.ts'

/** The files in `media/` beside a scenario, each by its path in the scenario's folder and on this computer; sorted. */
export function mediaFiles(
  file: string,
  io: Pick<CommandIo, 'cwd'>,
): { readonly path: string; readonly full: string }[] {
  const folder = resolve(io.cwd, dirname(file), MEDIA_FOLDER)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ path: `${MEDIA_FOLDER}/${name}`, full: join(folder, name) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** What is in `media/` beside a scenario; undefined for a file of another name, which has no folder of its own. */
export function mediaOf(file: string, io: Pick<CommandIo, 'cwd'>): Media | undefined {
  if (basename(file) !== SCENARIO) return undefined
  return new Map(mediaFiles(file, io).map(({ path, full }) => [path, mediaFile(readFileSync(full))]))
}
