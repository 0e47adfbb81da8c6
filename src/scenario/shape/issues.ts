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
    const deeper = inner.filter((i) => i.path !== undefined)
    return deeper.length > 0 ? flatIssues(deeper, path) : [{ path, onKey, issue }]
  })
}

const segmentOf = (key: unknown): string | number => (typeof key === 'number' ? key : String(key))
