import type { Draft } from '../draft.ts'
import { inPlace } from '../place-words.ts'
import type { ProblemCode } from '../problem-codes.ts'
import type { Message, Report } from '../report.ts'
import type { Scenario } from '../schema.ts'
import type { JsonDocument, Path } from '../source/document.ts'

export type DraftScenario = Draft<Scenario>
export type DraftBeat = NonNullable<NonNullable<DraftScenario['beats']>[string]>
export type DraftMoment = NonNullable<NonNullable<DraftBeat['script']>[number]>
export type DraftAction = NonNullable<NonNullable<DraftBeat['actions']>[number]>
export type DraftThen = NonNullable<DraftBeat['then']>

/** What a check works on: the scenario as far as its shape is right, and where to say what is wrong. */
export interface Context {
  readonly scenario: DraftScenario
  /** Whether something, right or wrong, is written there. */
  written(path: Path): boolean
  /** Reports at the value of a path, or at what is around it when nothing is written there. */
  error(path: Path, code: ProblemCode, message: Message): void
  warn(path: Path, code: ProblemCode, message: Message): void
  /** The same at the path's key. */
  errorAtKey(path: Path, code: ProblemCode, message: Message): void
  warnAtKey(path: Path, code: ProblemCode, message: Message): void
}

/** Messages get the place they speak of put before them: `around` is what holds the value at fault. */
export function contextOf(scenario: DraftScenario, document: JsonDocument, report: Report): Context {
  const say = (path: Path, message: Message) => () =>
    inPlace(around(path), scenario) + (typeof message === 'string' ? message : message())
  return {
    scenario,
    written: (path) => document.node(path) !== undefined,
    error: (path, code, message) => report.add(document.valueOffset(path), 'error', code, say(path, message)),
    warn: (path, code, message) => report.add(document.valueOffset(path), 'warning', code, say(path, message)),
    errorAtKey: (path, code, message) => report.add(document.keyOffset(path), 'error', code, say(path, message)),
    warnAtKey: (path, code, message) => report.add(document.keyOffset(path), 'warning', code, say(path, message)),
  }
}

/** The person, beat, moment, action or item a path is in or is, whichever is smallest; the messages name the rest. */
function around(path: Path): Path {
  const [top, second, list] = path
  if (path.length < 2) return []
  if (top === 'beats')
    return path.slice(0, typeof path[3] === 'number' && (list === 'script' || list === 'actions') ? 4 : 2)
  if (top === 'followUp' && second === 'items') return path.slice(0, 3)
  return top === 'cast' ? path.slice(0, 2) : []
}
