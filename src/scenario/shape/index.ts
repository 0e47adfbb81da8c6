import * as v from 'valibot'
import { plainCopy } from '../plain-copy.ts'
import type { Finding, Report } from '../problem/report.ts'
import { withinOf } from '../problem/within.ts'
import type { Draft } from '../draft.ts'
import type { JsonDocument, Path } from '../source/document.ts'
import { flatIssues, type FlatIssue } from './issues.ts'
import { descriptionOf, schemaAt, viewOf } from './schema-view.ts'
import { pathSetOf } from './path-set.ts'
import { structureOf } from './structure.ts'
import { mended } from './mended-keys.ts'
import { unknownKey } from './unknown-key.ts'
import { faultOf } from './fault.ts'
import { mixedUpWord } from './mix-ups.ts'

export interface Shaped<T> {
  /** The value as written, without the parts whose kind is wrong: those have been reported. */
  readonly draft: Draft<T>
  /** The value, when its shape is right everywhere. */
  readonly whole: T | null
}

/** Checks keys, kinds of value, words and sizes against a schema, and reports what does not fit (F1, F3, F6, F13). */
export function shapeOf<T>(
  schema: v.GenericSchema<unknown, T>,
  written: unknown,
  document: JsonDocument,
  report: Report,
): Shaped<T> {
  const view = viewOf(schema)
  const { unknownKeys, notObjects } = structureOf(written, view)
  const add = (path: Path, offset: number, data: Finding['data']): void =>
    report.add({ offset, severity: 'error', path, data, within: () => withinOf(path.slice(0, -1), written) })
  for (const { path, known } of unknownKeys) {
    add(path, document.keyOffset(path), () => unknownKey(path, known))
  }
  // What follows from a misspelt key is not told: from here on it is taken as it was meant.
  const value = mended(written, unknownKeys, document)
  for (const path of notObjects) {
    const data = { code: 'wrong-type', what: 'value', expected: 'object', written: { is: 'list' } } as const
    add(path, document.valueOffset(path), data)
  }
  const blocked = pathSetOf(notObjects)

  const result = v.safeParse(schema, value)
  const issues = flatIssues(result.issues ?? []).filter(({ path }) => !blocked.covers(path))
  for (const { issue, path, onKey } of issues) {
    if (issue.type === 'strict_object' && onKey) {
      // A key that is not known has been reported.
      if (issue.expected !== 'never') {
        const help = descriptionOf(schemaAt(view, path))
        add(path, document.valueOffset(path.slice(0, -1)), { code: 'missing-key', what: 'key', help })
      }
      continue
    }
    // The only literal is the format, which is checked before.
    if (issue.type === 'literal') continue
    const offset = onKey ? document.keyOffset(path) : document.valueOffset(path)
    add(path, offset, () => mixedUpWord(path, issue.input, value) ?? faultOf(issue, onKey))
  }

  const whole = result.success && notObjects.length === 0 && unknownKeys.length === 0 ? result.output : null
  return { whole, draft: draftOf<T>(value, [...notObjects, ...issues.filter(isUnusable).map((i) => i.path)]) }
}

/** Wrong in kind or size, so that no further check should look at it. A badly written name still is a name. */
function isUnusable({ issue, onKey }: FlatIssue): boolean {
  if (onKey) return false
  return issue.kind === 'schema' || ['min_value', 'max_value', 'integer', 'finite'].includes(issue.type)
}

/** A copy without the values at the paths given. Items of lists leave a gap, so that the others keep their numbers. */
function draftOf<T>(value: unknown, without: readonly Path[]): Draft<T> {
  const copy = plainCopy(value)
  for (const path of without) {
    let holder: unknown = copy
    for (const segment of path.slice(0, -1)) holder = isIndexable(holder) ? holder[segment] : undefined
    const last = path.at(-1)
    if (last === undefined || !isIndexable(holder)) continue
    holder[last] = undefined
  }
  // Whatever did not fit the schema is gone, so what is left is of its type with parts missing.
  return copy as Draft<T>
}

const isIndexable = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
