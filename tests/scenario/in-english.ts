import type { Problem } from '#scenario'
import { formatProblem, loadProblemWords, problemText } from '#words'

const english = await loadProblemWords('en')

/** A problem's sentence in English. */
export const sentenceOf = (problem: Problem): string => problemText(english, problem)

/** A problem in English as it is printed. */
export const lineOf = (problem: Problem): string => formatProblem(english, problem)
