import { jsonSlip, linesOf, textOfFile } from '#scenario'
import * as v from 'valibot'
import { overrun } from './extent.ts'
import { attemptShape, fileShape, personShape, runShape } from './file-shape.ts'
import type { ShapedFile } from './file-shape.ts'
import { fileLimits } from './limits.ts'
import type { FileTrouble } from './trouble.ts'

/** Largest file of records that is looked at, bytes. */
export const LARGEST = fileLimits.bytes

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

/** Reads a file of records, its bytes or their text, and checks its shape. Its runs are replayed by `checkingRecords`. */
export function readRecordsFile(source: string | Uint8Array): ReadFile {
  // Characters are at least a byte each.
  if (source.length > LARGEST) return refuse({ code: 'too-large', megabytes: Math.ceil(source.length / 1024 / 1024) })
  const read = textOfFile(source)
  if (!read.ok) {
    const { encoding, before } = read
    return refuse({ code: 'not-utf8', encoding, ...linesOf(before).at(before.length) })
  }
  const { text } = read
  const over = overrun(text)
  if (over !== null) return refuse({ code: 'too-much', what: over, most: fileLimits[over] })
  const json = parsed(text)
  if (json === null) return refuse({ code: 'not-json', ...(jsonSlip(text) ?? { line: 1, column: 1 }) })
  const { value } = json
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'step-in-records') {
    return refuse({ code: 'not-records' })
  }
  if ('format' in value && typeof value.format === 'number' && value.format > 1) {
    return refuse({ code: 'newer', format: value.format })
  }
  return shaped(value)
}

const damaged = (places: readonly string[]): ReadFile => refuse({ code: 'damaged', places })

function shaped(value: object): ReadFile {
  const whole = v.safeParse(fileShape, value)
  if (!whole.success) return damaged(placesOf(whole.issues))
  const { output } = whole
  for (const what of ['people', 'runs', 'attempts'] as const) {
    if (output[what].length > fileLimits[what]) return refuse({ code: 'too-much', what, most: fileLimits[what] })
  }
  const places: string[] = []
  const people = rowsOf(personShape, output.people, 'people', places)
  const runs = rowsOf(runShape, output.runs, 'runs', places)
  const attempts = rowsOf(attemptShape, output.attempts, 'attempts', places)
  return places.length > 0 ? damaged(places) : { ok: true, value: { ...output, people, runs, attempts } }
}

const placesOf = (issues: readonly v.BaseIssue<unknown>[], within = ''): string[] =>
  [...new Set(issues.map((issue) => `${within}${v.getDotPath(issue) ?? ''}`))].slice(0, fileLimits.places)

/**
 * Rows one by one, until there are as many damaged places as are told of: what is wrong is never gathered for a whole
 * file, for it may be wrong in all its rows.
 * @param places takes what is damaged
 */
function rowsOf<T extends v.GenericSchema>(
  shape: T,
  rows: readonly unknown[],
  name: string,
  places: string[],
): v.InferOutput<T>[] {
  const found: v.InferOutput<T>[] = []
  for (const [i, row] of rows.entries()) {
    const left = fileLimits.places - places.length
    if (left <= 0) return found
    const read = v.safeParse(shape, row)
    if (read.success) found.push(read.output)
    // A row that is no object at all has no place within it.
    else
      places.push(
        ...placesOf(read.issues, `${name}.${i}.`)
          .slice(0, left)
          .map((place) => place.replace(/\.$/, '')),
      )
  }
  return found
}
