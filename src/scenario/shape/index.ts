import * as v from 'valibot'
import { plainCopy } from '../plain-copy.ts'
import { inPlace } from '../place-words.ts'
import { quote, type Report } from '../report.ts'
import type { Draft } from '../draft.ts'
import type { JsonDocument, Path } from '../source/document.ts'
import { flatIssues, type FlatIssue } from './issues.ts'
import { descriptionOf, schemaAt, type SchemaView, viewOf } from './schema-view.ts'
import { pathSetOf } from './path-set.ts'
import { structureOf } from './structure.ts'
import { unknownKey } from './unknown-key.ts'
import { wordingOf } from './wording.ts'
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
  value: unknown,
  document: JsonDocument,
  report: Report,
): Shaped<T> {
  const view = viewOf(schema)
  const { unknownKeys, notObjects } = structureOf(value, view)
  for (const { path, known } of unknownKeys) {
    const { code, message } = unknownKey(path, known, value)
    report.add(document.keyOffset(path), 'error', code, message)
  }
  for (const path of notObjects) {
    const message = () =>
      `${inPlace(path.slice(0, -1), value)}${nameOf(path)} must be an object { … }, but is a list [ … ].`
    report.add(document.valueOffset(path), 'error', 'wrong-type', message)
  }
  const blocked = pathSetOf(notObjects)

  const result = v.safeParse(schema, value)
  const issues = flatIssues(result.issues ?? []).filter(({ path }) => !blocked.covers(path))
  for (const issue of issues) reportIssue(issue, value, view, document, report)

  const whole = result.success && notObjects.length === 0 && unknownKeys.length === 0 ? result.output : null
  return { whole, draft: draftOf<T>(value, [...notObjects, ...issues.filter(isUnusable).map((i) => i.path)]) }
}

function reportIssue(
  flat: FlatIssue,
  value: unknown,
  schema: SchemaView,
  document: JsonDocument,
  report: Report,
): void {
  const { issue, path, onKey } = flat
  const around = path.slice(0, -1)
  if (issue.type === 'strict_object' && onKey) {
    if (issue.expected === 'never') return
    const message = () => {
      const hint = descriptionOf(schemaAt(schema, path))
      return `${inPlace(around, value)}${nameOf(path)} is missing.${hint === null ? '' : ` ${hint}`}`
    }
    report.add(document.valueOffset(around), 'error', 'missing-key', message)
    return
  }
  // The only literal is the format, which is checked before.
  if (issue.type === 'literal') return
  const swapped = issue.type === 'picklist' ? mixedUpWord(path, issue.input, value) : null
  const { code, message } = swapped ?? wordingOf(flat, nameOf(path))
  const offset = onKey ? document.keyOffset(path) : document.valueOffset(path)
  report.add(offset, 'error', code, () => `${inPlace(around, value)}${message()}`)
}

/** The key at a path's end in quotes; for a list's item, which item of what. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return quote(last ?? 'The scenario')
  return `item ${last + 1} of ${quote(path.findLast((s) => typeof s === 'string') ?? 'the list')}`
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
