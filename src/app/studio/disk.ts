import { canonicalHash } from '#scenario'
import { type DraftFiles, type MediaRef, SCENARIO, type TextName } from '#studio'
import type { DiskPlace, DraftDisk } from '#ui'
import { fileAt, textsOn, writeTo } from './disk-files.ts'

/** What is kept of the place a scenario came from. */
interface DiskRow {
  readonly place: DiskPlace
  /** Hashes of the texts as they were last read or written there. */
  readonly seen: Readonly<Partial<Record<TextName, string>>>
}

type Texts = DraftFiles['texts']

const hashesOf = (texts: Texts): DiskRow['seen'] =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, canonicalHash(text)]))

/** What to keep of a place, from which these texts have just been read. */
export const diskRow = (place: DiskPlace, texts: Texts): DiskRow => ({ place, seen: hashesOf(texts) })

function isDiskRow(value: unknown): value is DiskRow {
  const row = value as Partial<DiskRow> | null | undefined
  const kind = row?.place?.kind
  return (
    (kind === 'file' || kind === 'folder') && typeof row?.place?.handle === 'object' && typeof row.seen === 'object'
  )
}

/** What Chromium's browsers have beyond the standard. */
interface Permissions {
  queryPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
  requestPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
}

async function isAllowed({ handle }: DiskPlace, mode: 'read' | 'readwrite', ask: boolean): Promise<boolean> {
  const asked = handle as Permissions
  if ((await asked.queryPermission?.({ mode })) === 'granted' || asked.queryPermission === undefined) return true
  return ask && (await asked.requestPermission?.({ mode })) === 'granted'
}

export interface DiskParts {
  readonly files: () => DraftFiles
  readonly media: (ref: MediaRef) => Promise<Uint8Array | null>
  /** Keeps the row for the next visit. */
  readonly keep: (row: DiskRow) => Promise<void>
}

/** Opens the place a scenario came from. Null where there is none that can be saved to. */
export function openDisk(kept: unknown, { files, media, keep }: DiskParts): DraftDisk | null {
  if (!isDiskRow(kept)) return null
  const { place } = kept
  let { seen } = kept

  async function noteDown(texts: Texts): Promise<void> {
    seen = hashesOf(texts)
    await keep({ place, seen })
  }
  /** The texts there that are neither as they were last seen nor what is written here. */
  function strange(there: Texts): Texts | null {
    const here = files().texts
    const all = Object.entries(there).filter(
      ([name, text]) => canonicalHash(text) !== seen[name as TextName] && here[name as TextName] !== text,
    )
    return all.length === 0 ? null : Object.fromEntries(all)
  }
  async function writeText(name: TextName, text: string): Promise<void> {
    const handle = place.kind === 'file' ? place.handle : await fileAt(place.handle, name, true)
    if (handle !== null) await writeTo(handle, text)
  }
  async function writeMedia(path: string, ref: MediaRef): Promise<void> {
    if (place.kind === 'file') return
    const before = await (await fileAt(place.handle, path))?.getFile()
    if (before?.size === ref.size) return
    const bytes = await media(ref)
    const handle = bytes && (await fileAt(place.handle, path, true))
    if (bytes && handle) await writeTo(handle, bytes)
  }
  async function writeAll(there: Texts): Promise<void> {
    const { texts, media: own } = files()
    const mine = place.kind === 'file' ? { [SCENARIO]: texts[SCENARIO] ?? '' } : texts
    for (const [name, text] of Object.entries(mine)) {
      if (there[name as TextName] !== text) await writeText(name as TextName, text ?? '')
    }
    for (const [path, ref] of Object.entries(own)) await writeMedia(path, ref)
    await noteDown({ ...there, ...mine })
  }

  return {
    name: place.handle.name,
    async save() {
      try {
        if (!(await isAllowed(place, 'readwrite', true))) return 'refused'
        const there = await textsOn(place)
        if (strange(there) !== null) return 'changed'
        await writeAll(there)
        return 'saved'
      } catch {
        return 'failed'
      }
    },
    async changed() {
      try {
        return (await isAllowed(place, 'read', false)) ? strange(await textsOn(place)) : null
      } catch {
        return null
      }
    },
    note: async () => noteDown(await textsOn(place)),
  }
}
