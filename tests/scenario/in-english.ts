import type { Problem } from '#scenario'
import { englishProblems, formatProblem, problemText } from '#words'

/** A problem's sentence in English. */
export const sentenceOf = (problem: Problem): string => problemText(englishProblems, problem)

/** A problem in English as it is printed. */
export const lineOf = (problem: Problem): string => formatProblem(englishProblems, problem)
