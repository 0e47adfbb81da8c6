import { strToU8, type Zippable, type ZipOptions, zipSync } from 'fflate'
import type { FolderFiles } from './folder-files.ts'

/** The same date for every file, so that the same content gives the same bytes. It is written as local time: any zone reads it so. */
const DATE = '1980-01-01T12:00:00'
const packed: ZipOptions = { mtime: DATE, level: 9 }
/** Pictures are packed already. */
const asTheyAre: ZipOptions = { mtime: DATE, level: 0 }

/**
 * The zip of a scenario: all its files in one folder, by name. The same bytes for the same content, on every machine, whatever
 * the clock says. What `readZip` makes of it is what was given, where no file is larger than it may be.
 */
export function writeZip({ texts, media }: FolderFiles, folder: string): Uint8Array {
  const files: [string, Uint8Array, ZipOptions][] = []
  for (const [name, text = ''] of Object.entries(texts)) if (text !== '') files.push([name, strToU8(text), packed])
  for (const [name, bytes] of Object.entries(media))
    files.push([name, bytes, name.endsWith('.svg') ? packed : asTheyAre])
  files.sort(([a], [b]) => (a < b ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(
    files.map(([name, bytes, options]) => [`${folder}/${name}`, [bytes, options]]),
  )
  return zipSync(zippable)
}
