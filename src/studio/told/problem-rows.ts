import type { Problem } from '#scenario'
import { type Cursor, cursorAt } from '../cursor.ts'
import { localeTag, SCENARIO, type TextName } from '../draft/files.ts'
import type { Reading } from '../reading/read.ts'
import { originalPath } from './original-path.ts'

/** A problem as the list shows it. */
export interface ProblemRow {
  readonly problem: Problem
  /** Tells a problem from the others as long as it stays: the same after an edit elsewhere. */
  readonly key: string
  /** Where it leads. */
  readonly cursor: Cursor
  /** The view that has to be open for it; null where every view of the scenario shows the place. */
  readonly view: 'json' | 'translation' | null
}

/** All problems: errors first, then by text and by place. */
export function problemRows({ problems, shown }: Pick<Reading, 'problems' | 'shown'>): ProblemRow[] {
  const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1)
  const times = new Map<string, number>()
  return problems
    .toSorted((a, b) => rank(a) - rank(b))
    .map((problem) => {
      const text = problem.file as TextName
      const place = { text, line: problem.line, column: problem.column }
      const path = text === SCENARIO ? problem.path : originalPath(String(problem.path[0] ?? textNamed(problem)), shown)
      const name = `${text} ${problem.code} ${problem.path.join('/')}`
      const before = times.get(name) ?? 0
      times.set(name, before + 1)
      return {
        problem,
        key: `${name} ${before}`,
        cursor: { ...cursorAt(path ?? []), place },
        view: localeTag(text) !== null ? 'translation' : problem.path.length === 0 ? 'json' : null,
      }
    })
}

/** The text that a problem of a translation as a whole names. */
const textNamed = (problem: Problem): string => (problem.code === 'translation-missing' ? problem.first : '')

export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
}

/** How many there are; the ones that are left out of a long list count too. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  let [errors, warnings] = [0, 0]
  for (const problem of problems) {
    const many = problem.code === 'too-many-problems' ? problem.more : 1
    if (problem.severity === 'error') errors += many
    else warnings += many
  }
  return { errors, warnings }
}
