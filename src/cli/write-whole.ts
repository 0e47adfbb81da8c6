import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CommandWords } from '#words'
import { type CommandIo, UsageError } from './command.ts'

type Io = Pick<CommandIo, 'cwd'>

/** What a system's code says, by the key of our words for it. */
const reasons: Readonly<Record<string, keyof FileWords['unwritable']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'quota-full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only-disk',
  EISDIR: 'folder-of-that-name',
  EEXIST: 'no-folder-in-path',
  ENOTDIR: 'no-folder-in-path',
  ELOOP: 'circle',
  ENAMETOOLONG: 'name-too-long',
}

type FileWords = CommandWords['files']

/** Why a file could not be written, to be said in a language. */
export type Why = (words: FileWords) => string

/** A reason of our own. */
class NotWritable extends Error {
  readonly why: Why
  constructor(why: Why) {
    super('not writable')
    this.why = why
  }
}

function reasonOf(error: unknown): Why {
  if (error instanceof NotWritable) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  const reason = code === null ? undefined : reasons[code]
  return (words) => (reason === undefined ? words.unwritableBy(code) : words.unwritable[reason])
}

/**
 * Writes a file, and its folder, as a whole or not at all: what was there stays until the new text is on the disk. A
 * link stays a link and what it leads to is written; mode and, where the system lets us, owner stay. A file that cannot
 * be written, or whose permissions say that nobody should, is a `UsageError` that says why.
 */
export function writeWhole(file: string, text: string, io: Io): void {
  const why = triedToWrite(file, text, io)
  if (why !== null) throw new UsageError(({ files }) => files.notWritten(file, why(files)))
}

/** As `writeWhole`, but gives the reason, or null when it is written. */
export function triedToWrite(file: string, text: string, io: Io): Why | null {
  try {
    const { path, now } = targetOf(resolve(io.cwd, file))
    // A device or a pipe cannot be replaced by a file.
    if (now !== undefined && !now.isFile()) writeFileSync(path, text)
    else replace(path, now, text)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

/** Why a file could not be written, asked before there is anything to write; null where it can be, as far as is seen. */
export function whyNotWritable(file: string, io: Io): Why | null {
  try {
    targetOf(resolve(io.cwd, file))
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

/** Writes a file that is not there yet, whole or not at all. Whatever has its name already is a `UsageError`. */
export function writeNew(file: string, text: string, io: Io): void {
  const path = resolve(io.cwd, file)
  let begun = false
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      throw new NotWritable(({ unwritable }) => unwritable.exists)
    targetOf(path)
    mkdirSync(dirname(path), { recursive: true })
    // Taken at once, so that nobody else's file of that name is ever replaced.
    writeFileSync(path, '', { flag: 'wx' })
    begun = true
    writeFileSync(path, text, { flush: true })
  } catch (error) {
    if (begun) rmSync(path, { force: true })
    const why = reasonOf(error)
    throw new UsageError(({ files }) => files.cannotWrite(file, why(files)))
  }
}

/** Where a path really leads and what is there. Throws where it leads to nothing, or to what is not to be written. */
function targetOf(named: string): { readonly path: string; readonly now: Stats | undefined } {
  const now = statSync(named, { throwIfNoEntry: false })
  if (now === undefined && lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    const to = readlinkSync(named)
    throw new NotWritable((words) => words.deadLink(to))
  }
  if (now?.isDirectory() === true) throw new NotWritable(({ unwritable }) => unwritable.folder)
  if (now !== undefined && !now.isFile()) return { path: named, now }
  const path = now === undefined ? named : realpathSync(named)
  if (now !== undefined) {
    if (nobodyWrites(now)) throw new NotWritable(({ unwritable }) => unwritable['read-only'])
    accessSync(path, constants.W_OK)
  }
  const folder = standingFolder(dirname(path))
  // Windows keeps a mark of that name on folders for other ends.
  if (process.platform !== 'win32' && nobodyWrites(statSync(folder)))
    throw new NotWritable((words) => words.folderReadOnly(folder))
  accessSync(folder, constants.W_OK)
  return { path, now }
}

/** The administrator may write everything; a file nobody has leave to write was meant to stay all the same. */
const nobodyWrites = ({ mode }: Stats): boolean => (mode & 0o222) === 0

/** A folder, or the nearest above it that is there. */
const standingFolder = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : standingFolder(dirname(folder))

function replace(path: string, now: Stats | undefined, text: string): void {
  const beside = `${path}.${process.pid}.new`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, text, { flush: true })
    if (now !== undefined) {
      keepOwner(beside, now)
      chmodSync(beside, now.mode & 0o7777)
    }
    renameSync(beside, path)
  } catch (error) {
    try {
      rmSync(beside, { force: true })
    } catch {
      // It could not be written in the first place.
    }
    throw error
  }
}

/** Gives a file the owner and group of the one it replaces: both, or the group alone, or neither, as the system lets us. */
function keepOwner(path: string, { uid, gid }: Stats): void {
  const own = statSync(path)
  if (own.uid === uid && own.gid === gid) return
  for (const owner of [uid, own.uid]) {
    try {
      return chownSync(path, owner, gid)
    } catch {
      // Only the administrator gives files away.
    }
  }
}
