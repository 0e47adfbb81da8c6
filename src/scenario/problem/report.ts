import { oneLine } from './one-line.ts'
import type { ProblemCode } from './problem-codes.ts'
import type { Problem } from './problem.ts'
import type { Lines } from './source/lines.ts'

/** Problems reported of one file; more would only bury the first. */
export const MOST_PROBLEMS = 100

/** A message may be put off until it is known to be shown: looking for "did you mean …?" costs time. */
export type Message = string | (() => string)

export interface Report {
  /** `offset` is in UTF-16 code units from the start of the text. */
  add(offset: number, severity: Problem['severity'], code: ProblemCode, message: Message): void
  readonly hasErrors: boolean
  /** All problems by place, errors before warnings at one place; after the hundredth, one says how many are left out. */
  problems(file: string, lines: Lines): Problem[]
}

interface Finding {
  readonly offset: number
  readonly severity: Problem['severity']
  readonly code: ProblemCode
  readonly message: Message
}

export function createReport(): Report {
  const findings: Finding[] = []
  let hasErrors = false
  return {
    add(offset, severity, code, message) {
      findings.push({ offset, severity, code, message })
      if (severity === 'error') hasErrors = true
    },
    get hasErrors() {
      return hasErrors
    },
    problems(file, lines) {
      const sorted = findings.toSorted(
        (a, b) => a.offset - b.offset || Number(b.severity === 'error') - Number(a.severity === 'error'),
      )
      const shown = sorted.slice(0, MOST_PROBLEMS)
      const problems = shown.map(({ offset, severity, code, message }): Problem => {
        const text = typeof message === 'string' ? message : message()
        return { file, ...lines.at(offset), severity, code, message: oneLine(text) }
      })
      const left = sorted.slice(MOST_PROBLEMS)
      const next = left[0]
      if (next !== undefined) {
        const severity = left.some((f) => f.severity === 'error') ? 'error' : 'warning'
        const message = `There are ${left.length} more problems from here on. Mend the ones above and check again.`
        problems.push({ file, ...lines.at(next.offset), severity, code: 'too-many-problems', message })
      }
      return problems
    },
  }
}

/** A word of the file, quoted and kept short. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing')
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
}

/** `a, b and c` of words, quoted. */
export function list(words: readonly string[], joint = 'or'): string {
  const quoted = words.map(quote)
  const last = quoted.pop()
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} ${joint} ${last}`
}
