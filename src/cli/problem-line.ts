import type { Problem } from '#scenario'
import { formatProblem, problemText, type ProblemWords } from '#words'

/** Problems as commands print them, a line each. */
export const problemLines = (problems: readonly Problem[], words: ProblemWords): string[] =>
  problems.map((problem) => formatProblem(words, problem))

/** A problem as `--json` tells it: one shape for all codes, the sentence in place of the data it is made of. */
export function problemJson(problem: Problem, words: ProblemWords): object {
  const { file, line, column, severity, code, path } = problem
  return { file, line, column, severity, code, message: problemText(words, problem), path }
}
