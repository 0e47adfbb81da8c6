/** The words for scores: one score is told in the same words wherever it stands. */
export default {
  mastered: 'mastered',
  notMastered: 'not mastered yet',
  overall: '{{band}}, {{mastery}}',
  early: {
    best: 'by the time a trained officer would have spoken',
    before: 'before the line was crossed',
    after: 'after the line was crossed',
    last: 'when it could not be undone any more',
    never: 'did not step in with words that count',
    wordless: 'stepped in and said nothing',
    silent: 'did not step in',
    none: 'not counted in this scene',
  },
  effective: {
    high: 'nearly all of it worked',
    good: 'it worked',
    part: 'part of it worked',
    low: 'little of it worked',
    none: 'nothing in it worked',
    silent: 'nothing was tried',
  },
  /** Where there was nothing to stop. */
  fitting: {
    high: 'it fitted a scene with nothing to stop',
    good: 'most of it fitted a scene with nothing to stop',
    part: 'part of it fitted a scene with nothing to stop',
    low: 'little of it fitted a scene with nothing to stop',
  },
  /** Before what joined in the harm or covered it up, by its words. */
  zero: 'Counted as 0, for this joined in the harm or covered it up:',
  zeroUnnamed: 'Counted as 0: something joined in the harm or covered it up.',
  /** Beside an average of so many scenes. */
  few_one: 'One scene tells little; after eight it is steadier.',
  few_other: '{{count}} scenes tell little; after eight it is steadier.',
} as const
