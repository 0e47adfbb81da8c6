import type { ProblemCode, Problem } from '#scenario'
import { SCENARIO } from '../draft/files.ts'

/** A text with one of these is read only in part, if at all. */
const breaking: readonly ProblemCode[] = [
  'bad-json',
  'comment-in-json',
  'empty-file',
  'not-utf8',
  'too-deep',
  'too-large',
  'trailing-comma',
  'unknown-format',
]

/** Whether the scenario's text can be read to its end, whatever else is wrong with it. */
export const isWhole = (problems: readonly Problem[]): boolean =>
  !problems.some(({ file, code }) => file === SCENARIO && breaking.includes(code))
