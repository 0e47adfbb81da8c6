import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Change, isTextChange } from '../draft/change.ts'
import type { DraftFiles } from '../draft/files.ts'
import type { DraftState } from '../draft/journal.ts'
import { isEntry, isMediaRow, isStateRow, isVersionRow } from './rows.ts'
import type { TableChange, Tables } from './tables.ts'

/** Under which an own file's bytes are kept: `sha256-` and 64 hexadecimal digits. */
export const mediaHash = (bytes: Uint8Array): string => `sha256-${bytesToHex(sha256(bytes))}`

const inFiles = ({ media }: DraftFiles): readonly string[] => Object.values(media).map(({ hash }) => hash)
const inChanges = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) =>
    isTextChange(change) ? [] : [change.before, change.after].flatMap((ref) => (ref === null ? [] : [ref.hash])),
  )

/** The own files a document refers to, those that an undo brings back included. */
export const mediaOfState = ({ files, history }: DraftState): readonly string[] => [
  ...inFiles(files),
  ...[...history.done, ...history.undone].flatMap(({ changes }) => inChanges(changes)),
]

/**
 * Takes away the own files that no scenario, no version and no step refers to any more, and that came before `before` (ISO 8601):
 * what has just been brought is referred to a moment later.
 */
export async function collectMedia(tables: Tables, before: string): Promise<void> {
  const [media = []] = await tables.read([{ table: 'media', below: '' }])
  const old = media.filter(([, value]) => !isMediaRow(value) || value.at < before)
  if (old.length === 0) return
  const [states = [], entries = [], versions = []] = await tables.read([
    { table: 'states', below: '' },
    { table: 'entries', below: '' },
    { table: 'versions', below: '' },
  ])
  const used = new Set<string>()
  for (const [, value] of states) if (isStateRow(value)) for (const hash of mediaOfState(value)) used.add(hash)
  for (const [, value] of entries) {
    if (isEntry(value) && value.by === 'edit') for (const hash of inChanges(value.step.changes)) used.add(hash)
  }
  for (const [, value] of versions) if (isVersionRow(value)) for (const hash of inFiles(value.files)) used.add(hash)
  const gone = old.flatMap(([key]): TableChange[] => (used.has(key) ? [] : [{ table: 'media', key, value: undefined }]))
  if (gone.length > 0) await tables.write(gone)
}
