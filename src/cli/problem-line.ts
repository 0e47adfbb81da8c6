import type { Problem } from '#scenario'
import { englishProblems, formatProblem, problemText } from '#words'

/** A problem as commands print it. */
export const problemLine = (problem: Problem): string => formatProblem(englishProblems, problem)

/** A problem as `--json` tells it: one shape for all codes, the sentence in place of the data it is made of. */
export function problemJson(problem: Problem): object {
  const { file, line, column, severity, code, path } = problem
  return { file, line, column, severity, code, message: problemText(englishProblems, problem), path }
}
