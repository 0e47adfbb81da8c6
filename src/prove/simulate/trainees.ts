/** The types of trainee, the skilled first. docs/simulate.md says what each does and where its numbers come from. */
export const trainees = [
  'expert',
  'competent',
  'average',
  'early-weak',
  'late-strong',
  'silent',
  'passer',
  'over-eager',
  'asker',
  'reliever',
  'polite',
  'cynic',
  'peeker',
  'any-line',
  'random',
] as const
export type TraineeName = (typeof trainees)[number]

/** Who has what is to be tested: whoever of them does not pass fails falsely. */
export const skilled: readonly TraineeName[] = ['expert', 'competent']
/** Who lacks it: whoever of them passes, passes falsely. Those that are in neither list have some of it. */
export const unskilled: readonly TraineeName[] = [
  'silent',
  'passer',
  'over-eager',
  'asker',
  'reliever',
  'polite',
  'cynic',
  'peeker',
  'any-line',
  'random',
]
