import { canonicalHash, type Path, type Scenario } from '#scenario'
import { inOrder, type TextEdit } from '../script/in-order.ts'
import { put } from '../script/put.ts'
import type { ReviewFile, ReviewHeld } from './review-file.ts'

/** A line of a scenario: the smallest thing of which a review says that it has changed. */
interface Line {
  /** Where it stands: a list, or itself where it is in none. */
  readonly group: string
  readonly path: Path
  /** Of what it says and does. When it comes is no part of it: a line that is put in moves all that follow. */
  readonly hash: string
  /** Of all of it: what earlier records hold. */
  readonly timed: string
}

/** What is no part of what was reviewed: the review itself and what only the author reads. */
const leftOut = ['$schema', 'format', 'review', 'notes']

const hashOf = (value: unknown): string =>
  canonicalHash(withoutNotes(value)).slice('sha256-'.length, 'sha256-'.length + 12)

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'notes' ? [] : [[key, withoutNotes(inner)]])),
  )
}

function withoutTime(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('at' in value)) return value
  const { at: _, ...rest } = value
  return rest
}

/** All lines of a scenario in its order: moments, options, laws one by one, and the rest by field. */
function linesOf(scenario: Scenario): readonly Line[] {
  const lines: Line[] = []
  const one = (path: Path, value: unknown): void => {
    const hash = hashOf(value)
    lines.push({ group: path.join('/'), path, hash, timed: hash })
  }
  const each = (path: Path, list: readonly unknown[] = []): void => {
    for (const [i, item] of list.entries())
      lines.push({ group: path.join('/'), path: [...path, i], hash: hashOf(withoutTime(item)), timed: hashOf(item) })
  }
  const { beats, cast, rights, followUp, ...rest } = scenario
  for (const [key, value] of Object.entries(rest)) if (!leftOut.includes(key)) one([key], value)
  for (const [id, member] of Object.entries(cast)) one(['cast', id], member)
  each(['rights'], rights)
  for (const [id, { script, actions, ...beat }] of Object.entries(beats)) {
    one(['beats', id], beat)
    each(['beats', id, 'script'], script)
    each(['beats', id, 'actions'], actions)
  }
  one(['followUp', 'prompt'], followUp.prompt)
  each(['followUp', 'items'], followUp.items)
  return lines
}

const grouped = (lines: readonly Line[]): Map<string, Line[]> => {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line])
  return groups
}

/** Who reviewed it, in which role, on which day (`2026-03-02`). */
export interface Reviewer {
  readonly by: string
  readonly role: string
  readonly date: string
}

/** The record of a review of this scenario as it is now. */
export function heldReview(scenario: Scenario, { by, role, date }: Reviewer): ReviewHeld {
  const lines = [...grouped(linesOf(scenario))].map(([group, of]) => [group, of.map(({ hash }) => hash)] as const)
  return { by: by.trim(), role: role.trim(), date, scenario: reviewedHash(scenario), lines: Object.fromEntries(lines) }
}

function reviewedHash(scenario: Scenario): string {
  const { review: _, ...reviewed } = scenario
  return canonicalHash(withoutNotes(reviewed))
}

/** The edit of the scenario's text that says it was reviewed, by whom and when. `jurisdiction` is asked where none is written yet. */
export const markReviewed = ({ by, role, date }: Reviewer, jurisdiction: string | null): TextEdit =>
  inOrder(
    ...(jurisdiction === null ? [] : [put(['review', 'jurisdiction'], jurisdiction)]),
    put(['review', 'status'], 'reviewed'),
    put(['review', 'date'], date),
    put(['review', 'by'], `${by.trim()}, ${role.trim()}`),
  )

/** The edit that makes it a draft again. */
export const markDraft: TextEdit = inOrder(
  put(['review', 'status'], 'draft'),
  put(['review', 'date'], undefined),
  put(['review', 'by'], undefined),
)

/** What has changed since the review, where it stands now. `removed`: how many lines went from a list or a field. */
export type SinceReview =
  | { readonly what: 'changed' | 'new'; readonly path: Path }
  | { readonly what: 'removed'; readonly path: Path; readonly count: number }

/** Line by line what is another than it was when it was reviewed; nothing where it is the same. */
export function sinceReview({ review }: ReviewFile, scenario: Scenario): readonly SinceReview[] {
  if (review === undefined || review.scenario === reviewedHash(scenario)) return []
  const now = grouped(linesOf(scenario))
  const found: SinceReview[] = [...now].flatMap(([group, lines]) =>
    changesIn(Object.hasOwn(review.lines, group) ? (review.lines[group] ?? []) : [], lines),
  )
  for (const [group, lines] of Object.entries(review.lines))
    if (!now.has(group)) found.push({ what: 'removed', path: group.split('/'), count: lines.length })
  return found
}

/** The lines that are in both in the same order stay; between them, what stands in the place of another is changed. */
function changesIn(before: readonly string[], now: readonly Line[]): SinceReview[] {
  const same = inBoth(before, now)
  const found: SinceReview[] = []
  let [b, n] = [0, 0]
  for (const [nextB, nextN] of [...same, [before.length, now.length] as const]) {
    for (const [i, { path }] of now.slice(n, nextN).entries())
      found.push({ what: i < nextB - b ? 'changed' : 'new', path })
    const removed = nextB - b - (nextN - n)
    const near = now[Math.min(nextN, now.length - 1)]
    if (removed > 0 && near !== undefined) found.push({ what: 'removed', path: near.path, count: removed })
    b = nextB + 1
    n = nextN + 1
  }
  return found
}

/** The longest common subsequence, as pairs of places. Lists of a scenario are short. */
function inBoth(a: readonly string[], b: readonly Line[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const isSame = (i: number, j: number): boolean => a[i] === b[j]?.hash || a[i] === b[j]?.timed
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row !== undefined) row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isSame(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
