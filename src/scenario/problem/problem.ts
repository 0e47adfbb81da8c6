import type { Path } from '../source/document.ts'
import type { BeatProblemData } from './beat-problems.ts'
import type { FileProblemData } from './file-problems.ts'
import type { MediaProblemData } from './media-problems.ts'
import type { MomentProblemData } from './moment-problems.ts'
import type { NameProblemData } from './name-problems.ts'
import type { PlanProblemData } from './plan-problems.ts'
import type { StageProblemData } from './stage-problems.ts'
import type { TranslationProblemData } from './translation-problems.ts'
import type { ValueProblemData } from './value-problems.ts'
import type { Within } from './within.ts'

/** Where a problem is, and how much it matters. */
export interface ProblemPlace {
  /** File as the caller named it. */
  readonly file: string
  /** 1-based line and column (in UTF-16 code units) of the value, or key, at fault. */
  readonly line: number
  readonly column: number
  /** An `error` keeps the scenario from being played; a `warning` does not. */
  readonly severity: 'error' | 'warning'
  /**
   * Keys, and places in lists from 0, from the top of the file to the value at fault. A key that is missing is its last
   * in `missing-key`. Empty for the file as a whole, and for a slip of its JSON.
   */
  readonly path: Path
  /** What the sentence says the problem is in; null at the top of the file. */
  readonly within: Within | null
}

/** What is wrong, by `code`, with all that a sentence about it needs. The sentences themselves are in `src/words`. */
export type ProblemData = OneCode<
  | FileProblemData
  | ValueProblemData
  | NameProblemData
  | BeatProblemData
  | MomentProblemData
  | StageProblemData
  | MediaProblemData
  | TranslationProblemData
  | PlanProblemData
>

/** Takes apart what is written together because several codes have the same data, so that a code picks its own. */
type OneCode<D> = D extends { readonly code: infer C } ? (C extends string ? D & { readonly code: C } : never) : never

/** Kebab-case; `docs/problems/<code>.md` explains it. */
export type ProblemCode = ProblemData['code']

/** Something wrong in a scenario, a translation or a training plan, as data: where it is and what it is. */
export type Problem = ProblemPlace & ProblemData
