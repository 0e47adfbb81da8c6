import type * as v from 'valibot'
import type { Path } from '../source/document.ts'

type Issue = v.BaseIssue<unknown>

/** One of valibot's issues, with its whole path. */
export interface FlatIssue {
  readonly path: Path
  /** Whether it is about the key at the path's end rather than its value. */
  readonly onKey: boolean
  readonly issue: Issue
}

/**
 * Valibot's issues with those inside unions brought up. Of a union's options the ones that got furthest into the value
 * are meant: where a branch has a wrong `go`, nobody wants to hear that a beat's id would have done too.
 */
export function flatIssues(issues: readonly Issue[], before: Path = []): FlatIssue[] {
  return issues.flatMap((issue): FlatIssue[] => {
    const path = [...before, ...(issue.path ?? []).map((item) => segmentOf(item.key))]
    const onKey = issue.path?.at(-1)?.origin === 'key'
    const inner = issue.type === 'union' ? (issue.issues ?? []) : []
    // Of a word or an object, a text is meant to be the word.
    const word = typeof issue.input === 'string' ? inner.find((i) => i.type === 'picklist') : undefined
    if (word !== undefined) return [{ path, onKey, issue: word }]
    const deeper = meant(inner.filter((i) => i.path !== undefined))
    return deeper.length > 0 ? flatIssues(deeper, path) : [{ path, onKey, issue }]
  })
}

/**
 * Of the issues that a union's options have inside a value: an option that lacks keys the value does not have is not meant where
 * another has something to say of the values themselves.
 */
function meant(inside: readonly Issue[]): readonly Issue[] {
  const ofKeys = (i: Issue): boolean => i.type === 'strict_object' && i.path?.at(-1)?.origin === 'key'
  const ofValues = inside.filter((i) => !ofKeys(i))
  if (ofValues.length > 0) return ofValues
  const missing = inside.filter((i) => i.expected !== 'never')
  return missing.length > 0 ? missing.slice(0, 1) : inside.slice(0, 1)
}

const segmentOf = (key: unknown): string | number => (typeof key === 'number' ? key : String(key))
