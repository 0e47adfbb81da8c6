/** The pages of the talk, in order. */
export const talkPages = ['ending', 'questions', 'best', 'points'] as const
