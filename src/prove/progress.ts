/** Called with how much of some work is done, 0 to 1. */
export type Progress = (done: number) => void

/** The progress of a part of the work that reaches from `from` to `to` of the whole. */
export const part =
  (whole: Progress, from: number, to: number): Progress =>
  (done) =>
    whole(from + done * (to - from))
