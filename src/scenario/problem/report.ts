import type { Lines } from '../source/lines.ts'
import type { Path } from '../source/document.ts'
import type { Problem, ProblemData, ProblemPlace } from './problem.ts'
import type { Within } from './within.ts'

/** Problems reported of one file; more would only bury the first. */
const MOST_PROBLEMS = 100

export interface Finding {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly severity: ProblemPlace['severity']
  readonly path: Path
  /** Worked out only when it is shown: looking for a name that was meant costs time. */
  readonly data: ProblemData | (() => ProblemData)
  /** The same for what it is in; nothing when left out. */
  readonly within?: () => Within | null
}

export interface Report {
  add(finding: Finding): void
  readonly hasErrors: boolean
  /** All problems by place, errors before warnings at one place; after the hundredth, one says how many are left out. */
  problems(file: string, lines: Lines): Problem[]
}

export function createReport(): Report {
  const findings: Finding[] = []
  let hasErrors = false
  return {
    add(finding) {
      findings.push(finding)
      if (finding.severity === 'error') hasErrors = true
    },
    get hasErrors() {
      return hasErrors
    },
    problems(file, lines) {
      const sorted = findings.toSorted(
        (a, b) => a.offset - b.offset || Number(b.severity === 'error') - Number(a.severity === 'error'),
      )
      const problems = sorted.slice(0, MOST_PROBLEMS).map(({ offset, severity, path, data, within }): Problem => {
        const place = { file, ...lines.at(offset), severity, path, within: within?.() ?? null }
        return { ...place, ...(typeof data === 'function' ? data() : data) }
      })
      const left = sorted.slice(MOST_PROBLEMS)
      const next = left[0]
      if (next !== undefined) {
        const severity = left.some((f) => f.severity === 'error') ? 'error' : 'warning'
        const place = { file, ...lines.at(next.offset), severity, path: next.path, within: null } as const
        problems.push({ ...place, code: 'too-many-problems', more: left.length })
      }
      return problems
    },
  }
}
