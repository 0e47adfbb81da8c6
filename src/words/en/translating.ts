/** What translators are told of a text. */
export const translating = {
  /** What a text is for, by its kind. */
  kinds: {
    title: 'Title',
    summary: 'Summary',
    'warning-detail': 'What may be hard to see',
    role: 'Your role',
    warning: 'Content warning',
    name: 'A name',
    rank: 'Title of a rank',
    right: 'A right or duty',
    source: 'Source of law',
    say: 'Says',
    does: 'Does',
    note: 'Narration',
    thought: 'Your thought',
    cue: 'A sign, told afterwards',
    inset: 'To be read in a picture',
    alt: 'What a picture shows',
    option: 'An option',
    why: 'Why, told afterwards',
    ending: 'Title of an ending',
    'ending-text': 'An ending',
    prompt: 'What to do afterwards',
    view: 'How the person affected sees it',
    point: 'To take away',
    question: 'To talk about',
  },
  /** Notes in a file for translators. */
  notes: {
    beat: (beat: string): string => `Beat: ${beat}`,
    most: (characters: number): string => `At most ${characters} characters.`,
    /** Both in seconds. */
    room: (reading: string, room: string): string =>
      `Takes ${reading} s to read; the next line comes after ${room} s. Keep it short.`,
    was: (original: string): string => `The translation was made when the original said: ${original}`,
    quoted: 'Only a name of a case or statute? Then leave it untranslated.',
  },
}
