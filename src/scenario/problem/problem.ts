import { oneLine } from './one-line.ts'

/** Something wrong in a scenario or locale file, as data: where it is, what it is, what to do. */
export interface Problem {
  /** File as the caller named it. */
  readonly file: string
  /** 1-based line and column (in UTF-16 code units) of the value, or key, at fault. */
  readonly line: number
  readonly column: number
  /** An `error` keeps the scenario from being played; a `warning` does not. */
  readonly severity: 'error' | 'warning'
  /** Kebab-case; `docs/problems/<code>.md` explains it. */
  readonly code: string
  /** What is wrong and what to do, in a trainer's words; one line. */
  readonly message: string
}

/** `file:line:column severity code message`, one line whatever the file is called (rule F15). */
export function formatProblem(p: Problem): string {
  return oneLine(`${p.file}:${p.line}:${p.column} ${p.severity} ${p.code} ${p.message}`)
}
