import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type CommandIo, UsageError } from './command.ts'
import { whyUnreadable } from './paths.ts'

type Io = Pick<CommandIo, 'cwd'>

/** Folders that hold no scenarios and no plans of one's own. Those whose name begins with a dot are passed over too. */
const SKIPPED = new Set(['node_modules', 'dist', 'locales', 'media'])

/** Something that lies in a folder. A link is what it leads to, under its own name. */
interface Entry {
  /** The folder's path as it was given, and the name. */
  readonly path: string
  readonly name: string
  readonly isFolder: boolean
  readonly isLink: boolean
}

/**
 * Whether there is a folder of this path. Something that is not there is none; a link is what it leads to. Throws a
 * `UsageError` for a link to nothing or to itself, and for what may not be read.
 */
export function isFolder(path: string, io: Io): boolean {
  const full = resolve(io.cwd, path)
  let gone: boolean
  try {
    const found = statSync(full, { throwIfNoEntry: false })
    if (found !== undefined) return found.isDirectory()
    gone = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true
  } catch (error) {
    throw new UsageError(({ files }) => `${path}: ${whyUnreadable(files, error)}`)
  }
  if (gone) {
    const to = readlinkSync(full)
    throw new UsageError(({ files }) => `${path}: ${files.deadLink(to)}`)
  }
  return false
}

/** The JSON files that lie in a folder itself, sorted by name. Throws a `UsageError` where one is a link to nothing. */
export const jsonIn = (folder: string, io: Io): string[] =>
  entriesIn(folder, io)
    .filter((entry) => !entry.isFolder && entry.name.endsWith('.json'))
    .map(({ path }) => path)

/** The names of the files and of the folders in a folder, sorted, each as it is written there. */
export function namesIn(folder: string, io: Io): { readonly files: string[]; readonly folders: string[] } {
  const entries = entriesIn(folder, io)
  const of = (isFolder: boolean): string[] => entries.filter((e) => e.isFolder === isFolder).map(({ name }) => name)
  return { files: of(false), folders: of(true) }
}

/**
 * A folder and every folder below it, sorted, links followed. A real folder that is reached by several ways comes once,
 * by its own name where that lies below; so links that lead in a circle end. A folder called `special` comes under that
 * name besides, for there the name says what is in it. Throws a `UsageError` for what cannot be read, and for a link to
 * nothing.
 */
export function foldersBelow(root: string, io: Io, special?: string): string[] {
  const seen = new Set<string>()
  const links: string[] = []
  const found: string[] = []
  const visit = (folder: string): void => {
    const full = resolve(io.cwd, folder)
    const real = `${realpathSync(full)}/${basename(full) === special ? special : ''}`
    if (seen.has(real)) return
    seen.add(real)
    found.push(folder)
    for (const { path, name, ...entry } of entriesIn(folder, io)) {
      if (!entry.isFolder || SKIPPED.has(name) || name.startsWith('.')) continue
      if (entry.isLink) links.push(path)
      else visit(path)
    }
  }
  visit(root)
  for (const link of links) visit(link)
  return found.toSorted(byParts)
}

/** Sorts paths folder by folder: what is in `desk` stands before what is in `desk-two`. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split(/[\\/]/), b.split(/[\\/]/)]
  const at = left.findIndex((part, i) => part !== right[i])
  if (at < 0) return left.length - right.length
  const other = right[at]
  return other !== undefined && (left[at] ?? '') < other ? -1 : 1
}

function entriesIn(folder: string, io: Io): Entry[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true })
  } catch (error) {
    throw new UsageError(({ files }) => `${folder}: ${whyUnreadable(files, error)}`)
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Entry[] => {
      const [path, isLink] = [join(folder, entry.name), entry.isSymbolicLink()]
      if (isLink && !matters(entry.name) && !existsSync(resolve(io.cwd, path))) return []
      return [{ path, name: entry.name, isFolder: isLink ? isFolder(path, io) : entry.isDirectory(), isLink }]
    })
}

/**
 * Whether a link of this name may not lead to nothing: it could be a scenario's folder or a JSON file. Editors make
 * others, which say only who has a file open.
 */
const matters = (name: string): boolean => /^[^.]+(\.json)?$/.test(name)
