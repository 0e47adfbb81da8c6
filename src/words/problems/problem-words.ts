import { oneLine, type Problem, type ProblemCode, type Within } from '#scenario'

/** A sentence for each of these codes: what is wrong and what to do, in a trainer's words. */
export type Sentences<C extends ProblemCode> = {
  readonly [K in C]: (problem: Extract<Problem, { readonly code: K }>) => string
}

/** The words of the Studio's screens for problems; a code without a sentence, or whose sentence is null, is told in the file's words. */
export interface ScreenWords {
  readonly sentences: {
    readonly [K in ProblemCode]?: (problem: Extract<Problem, { readonly code: K }>) => string | null
  }
  /** A sentence with the part of the script it is of before it: `Beat "warning", line 3: …`. */
  readonly within: (place: Within, sentence: string) => string
}

/** How a language speaks of problems. */
export interface ProblemWords {
  readonly sentences: Sentences<ProblemCode>
  /** A sentence with what its problem is in before it: `In moment 3 of beat "warning": …`. */
  readonly within: (place: Within, sentence: string) => string
  readonly screen: ScreenWords
  /** ` Did you mean "…"?` with a space before it; nothing where there is no name to suggest. */
  readonly didYouMean: (suggestion: string | null) => string
}

/** A problem's sentence with the place it speaks of before it; one line of printable characters (F15). */
export function problemText({ sentences, within }: ProblemWords, problem: Problem): string {
  // A table's entry takes the problem of its own code, which is the problem's own code here.
  const sentence = (sentences[problem.code] as (problem: Problem) => string)(problem)
  return oneLine(problem.within === null ? sentence : within(problem.within, sentence))
}

/** The same in the words of the Studio's screens, for who never sees the file. */
export function screenText(words: ProblemWords, problem: Problem): string {
  const { sentences, within } = words.screen
  // As above: the entry is of the problem's own code.
  const told = (sentences[problem.code] as ((problem: Problem) => string | null) | undefined)?.(problem) ?? null
  const sentence = told ?? problemText(words, { ...problem, within: null })
  return oneLine(problem.within === null ? sentence : within(problem.within, sentence))
}

/** `file:line:column severity code sentence`, one line whatever the file is called (F15). */
export function formatProblem(words: ProblemWords, problem: Problem): string {
  const { file, line, column, severity, code } = problem
  return oneLine(`${file}:${line}:${column} ${severity} ${code} ${problemText(words, problem)}`)
}
