import type { Problem, ProblemCode } from '#scenario'

/** What keeps a text from being edited piece by piece: its parts cannot be found for certain. */
const slips: readonly ProblemCode[] = [
  'bad-json',
  'trailing-comma',
  'comment-in-json',
  'empty-file',
  'too-deep',
  'too-large',
  'not-utf8',
]

/** The first slip of the text itself, in the problems of one file; null where it is JSON through and through. */
export const textSlip = (problems: readonly Problem[], file: string): Problem | null =>
  problems.find((problem) => problem.file === file && slips.includes(problem.code)) ?? null
