import type { NoScore } from './scorecard.ts'

const sentences: Readonly<Record<NoScore['code'], string>> = {
  lesson: 'This is a lesson; lessons are not scored.',
  unfinished: 'The run is unfinished: it is scored once its ending is reached and the follow-up is confirmed.',
}

/** Why a run has no scorecard, in a line of English. */
export const noScoreText = ({ code }: NoScore): string => sentences[code]
