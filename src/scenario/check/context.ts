import type { Draft } from '../draft.ts'
import type { Finding, Report } from '../problem/report.ts'
import { withinOf } from '../problem/within.ts'
import type { Scenario } from '../schema.ts'
import type { JsonDocument, Path } from '../source/document.ts'

export type DraftScenario = Draft<Scenario>
export type DraftBeat = NonNullable<NonNullable<DraftScenario['beats']>[string]>
export type DraftMoment = NonNullable<NonNullable<DraftBeat['script']>[number]>
export type DraftAction = NonNullable<NonNullable<DraftBeat['actions']>[number]>
export type DraftThen = NonNullable<DraftBeat['then']>

/** Of the names there are, at most so many are told. */
export const MOST_NAMED = 8

/** What a check works on: the scenario as far as its shape is right, and where to say what is wrong. */
export interface Context {
  readonly scenario: DraftScenario
  /** The format the file says it is in, before it was upgraded. */
  readonly format: unknown
  /** Two beats have one name, so that it cannot be told which one is meant, nor what the other should be called. */
  readonly twinBeats: boolean
  /** Whether something, right or wrong, is written there. */
  written(path: Path): boolean
  /** Reports at the value of a path, or at what is around it when nothing is written there. */
  error(path: Path, data: Finding['data']): void
  warn(path: Path, data: Finding['data']): void
  /** The same at the path's key. */
  errorAtKey(path: Path, data: Finding['data']): void
  warnAtKey(path: Path, data: Finding['data']): void
}

export function contextOf(scenario: DraftScenario, document: JsonDocument, report: Report): Context {
  const reporter =
    (severity: Finding['severity'], offsetOf: (path: Path) => number) =>
    (path: Path, data: Finding['data']): void =>
      report.add({ offset: offsetOf(path), severity, path, data, within: () => withinOf(around(path), scenario) })
  return {
    scenario,
    format: (document.value as { readonly format?: unknown }).format,
    twinBeats: document.hasTwins(['beats']),
    written: (path) => document.node(path) !== undefined,
    error: reporter('error', document.valueOffset),
    warn: reporter('warning', document.valueOffset),
    errorAtKey: reporter('error', document.keyOffset),
    warnAtKey: reporter('warning', document.keyOffset),
  }
}

/** The person, beat, moment, action or item a path is in or is, whichever is smallest; the sentences name the rest. */
function around(path: Path): Path {
  const [top, second, list] = path
  if (path.length < 2) return []
  if (top === 'beats')
    return path.slice(0, typeof path[3] === 'number' && (list === 'script' || list === 'actions') ? 4 : 2)
  if (top === 'followUp' && second === 'items') return path.slice(0, 3)
  return top === 'cast' ? path.slice(0, 2) : []
}
