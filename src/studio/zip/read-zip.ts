import { isSoundKind, isWindowsName, mediaFile, MOST_PIXELS, textOfFile } from '#scenario'
import { SCENARIO } from '../draft/files.ts'
import { readDirectory, type ZipEntry } from './directory.ts'
import { fileOfFolder, type FolderFiles } from './folder-files.ts'
import { unpack } from './unpack.ts'
import { zipLimits } from './zip-limits.ts'
import { Refused, refuseZip, shownPath, type ZipRefusal } from './zip-refusal.ts'

export type ZipRead =
  | { readonly ok: true; readonly brought: FolderFiles }
  | { readonly ok: false; readonly refusal: ZipRefusal }

/**
 * Reads a zip of one scenario from outside, with its folder around it or without. Everything in it must be a file that a
 * scenario's folder may have; else it is refused, with the reason and the file. Never throws, and never unpacks more than
 * `zipLimits` allows. What the texts say is not checked here.
 */
export function readZip(bytes: Uint8Array): ZipRead {
  try {
    if (bytes.length > zipLimits.bytes) refuseZip({ code: 'too-large', bytes: bytes.length, most: zipLimits.bytes })
    return { ok: true, brought: filesOf(filesIn(readDirectory(bytes))) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** The files among the entries: paths are safe, none stands twice, and all together are not too large. */
function filesIn(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const seen = new Set<string>()
  let total = 0
  for (const { path, size } of entries) {
    const file = shownPath(path)
    if (!isSafe(path)) refuseZip({ code: 'unsafe-path', file })
    const same = path.replace(/\/$/, '').toLowerCase()
    if (seen.has(same)) refuseZip({ code: 'twice', file })
    seen.add(same)
    total += size
  }
  if (total > zipLimits.unpacked) refuseZip({ code: 'unpacks-too-large', most: zipLimits.unpacked })
  return entries.filter(({ path, size }) => !(path.endsWith('/') && size === 0) && !isOfSystem(path))
}

/** A path that stays in its folder, on every system. */
function isSafe(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  if (path.length > zipLimits.path || /[\\:<>"|?*\u0000-\u001f\u007f]/.test(path)) return false
  const names = path.replace(/\/$/, '').split('/')
  return names.every((name) => name !== '' && !/[. ]$/.test(name) && !isWindowsName(name.split('.')[0] ?? ''))
}

/** What macOS and Windows put into folders by themselves. It is passed over, never unpacked. */
const isOfSystem = (path: string): boolean =>
  path.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path)

function filesOf(entries: readonly ZipEntry[]): FolderFiles {
  const folder = folderIn(entries)
  const texts: Record<string, string> = {}
  const media: Record<string, Uint8Array> = {}
  for (const entry of entries) {
    const file = shownPath(entry.path)
    const known = entry.path.startsWith(folder) ? fileOfFolder(entry.path.slice(folder.length)) : null
    if (known === null) refuseZip({ code: 'unknown-file', file })
    if ('text' in known) texts[known.text] = textIn(unpack(entry, zipLimits.text), file)
    else media[known.media] = mediaIn(unpack(entry, mostOf(known.media)), entry.path)
  }
  return { texts, media }
}

/** The folder that everything is in, with `/` at its end; empty where there is none. */
function folderIn(entries: readonly ZipEntry[]): string {
  const scenarios = entries.filter(({ path }) => path === SCENARIO || /^[^/]+\/scenario\.json$/.test(path))
  const [first, second] = scenarios
  if (first === undefined) refuseZip({ code: 'no-scenario' })
  if (second !== undefined)
    refuseZip({ code: 'several-scenarios', files: scenarios.slice(0, 5).map(({ path }) => shownPath(path)) })
  return first.path.slice(0, -SCENARIO.length)
}

function textIn(bytes: Uint8Array, file: string): string {
  const read = textOfFile(bytes)
  if (!read.ok) refuseZip({ code: 'not-text', file })
  return read.marked ? `\ufeff${read.text}` : read.text
}

/** The most bytes an own file may have, whatever it is used as. */
const mostOf = (path: string): number =>
  isSoundKind(path.split('.').at(-1) ?? '') ? zipLimits.voice : zipLimits.picture

function mediaIn(bytes: Uint8Array, path: string): Uint8Array {
  const { kind, active, pixels } = mediaFile(bytes)
  const file = shownPath(path)
  if (kind === null || !path.endsWith(`.${kind}`)) refuseZip({ code: 'not-that-kind', file })
  if (active === true) refuseZip({ code: 'active', file })
  if (pixels && pixels.width * pixels.height > MOST_PIXELS)
    refuseZip({ code: 'too-many-dots', file, most: MOST_PIXELS / 1_000_000 })
  return bytes
}
