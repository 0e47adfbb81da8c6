import { type Edited, PLAN_FORMAT, type Problem, setValue } from '#scenario'
import type { FixWords } from '../fixes/fix.ts'
import { fixOf, fixWordsOf } from '../fixes/fix-of.ts'

/** A plan has a format of its own, and there is one. */
const isOfFormat = ({ path }: Problem): boolean => path.length === 1 && path[0] === 'format'

/** What would mend a problem of a plan, for the words on its button; null where it takes a person to decide. */
export const planFixWords = (problem: Problem, source: string): FixWords | null =>
  isOfFormat(problem) ? { does: 'write', value: PLAN_FORMAT } : fixWordsOf(problem, source)

/** The text of a plan with the problem mended; null where only a person can decide. */
export const planFix = (problem: Problem, source: string): Edited | null =>
  isOfFormat(problem) ? setValue(source, ['format'], PLAN_FORMAT) : fixOf(problem, source)
