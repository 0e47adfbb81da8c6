import type { DraftFiles } from '../draft/files.ts'
import { mediaOfState } from './media.ts'
import { isMediaRow, isStateRow, isVersionRow } from './rows.ts'
import type { Tables } from './tables.ts'

const hashesOf = ({ media }: DraftFiles): readonly string[] => Object.values(media).map(({ hash }) => hash)
const lengthOf = (value: unknown): number => (JSON.stringify(value) ?? '').length

/**
 * About how many bytes each scenario or plan takes that is kept: its text, every step of it, its versions and its own files. An own
 * file that several have counts for each. Rejects where they cannot be read.
 */
export async function draftSizes(tables: Tables): Promise<ReadonlyMap<string, number>> {
  const [states = [], entries = [], versions = [], media = []] = await tables.read([
    { table: 'states', below: '' },
    { table: 'entries', below: '' },
    { table: 'versions', below: '' },
    { table: 'media', below: '' },
  ])
  const sizes = new Map<string, number>()
  const hashes = new Map<string, Set<string>>()
  const add = (id: string, value: unknown, refs: readonly string[]): void => {
    sizes.set(id, (sizes.get(id) ?? 0) + lengthOf(value))
    const known = hashes.get(id) ?? new Set()
    hashes.set(id, known)
    for (const hash of refs) known.add(hash)
  }
  for (const [id, value] of states) add(id, value, isStateRow(value) ? mediaOfState(value) : [])
  for (const [key, value] of entries) add(key.split('/')[0] ?? key, value, [])
  for (const [key, value] of versions)
    add(key.split('/')[0] ?? key, value, isVersionRow(value) ? hashesOf(value.files) : [])
  const bytes = new Map(media.map(([hash, value]) => [hash, isMediaRow(value) ? value.bytes.length : 0]))
  for (const [id, refs] of hashes) for (const hash of refs) sizes.set(id, (sizes.get(id) ?? 0) + (bytes.get(hash) ?? 0))
  return sizes
}
