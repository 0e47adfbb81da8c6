import { jsonSlip, linesOf, textOfFile } from '#scenario'
import * as v from 'valibot'
import { fileShape } from './file-shape.ts'
import type { ShapedFile } from './file-shape.ts'
import type { FileTrouble } from './trouble.ts'

/** Largest file of records that is looked at, bytes: some thousands of runs. */
export const LARGEST = 20 * 1024 * 1024
const MOST_PLACES = 10

export type ReadFile =
  | { readonly ok: true; readonly value: ShapedFile }
  | { readonly ok: false; readonly error: FileTrouble }

const refuse = (error: FileTrouble): ReadFile => ({ ok: false, error })

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** Reads a file of records, its bytes or their text, and checks its shape. Its runs are replayed by `checkRecords`. */
export function readRecordsFile(source: string | Uint8Array): ReadFile {
  // Characters are at least a byte each.
  if (source.length > LARGEST) return refuse({ code: 'too-large', megabytes: Math.ceil(source.length / 1024 / 1024) })
  const read = textOfFile(source)
  if (!read.ok) {
    const { encoding, before } = read
    return refuse({ code: 'not-utf8', encoding, ...linesOf(before).at(before.length) })
  }
  const { text } = read
  const json = parsed(text)
  if (json === null) return refuse({ code: 'not-json', ...(jsonSlip(text) ?? { line: 1, column: 1 }) })
  const { value } = json
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'step-in-records') {
    return refuse({ code: 'not-records' })
  }
  if ('format' in value && typeof value.format === 'number' && value.format > 1) {
    return refuse({ code: 'newer', format: value.format })
  }
  const shaped = v.safeParse(fileShape, value)
  if (shaped.success) return { ok: true, value: shaped.output }
  const places = shaped.issues.map((issue) => v.getDotPath(issue) ?? '')
  return refuse({ code: 'damaged', places: [...new Set(places)].slice(0, MOST_PLACES) })
}
