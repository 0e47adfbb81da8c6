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
  /** Why a translator's file is not taken. Languages by name or tag. */
  refused: {
    'too-large': (kilobytes: number, most: number): string =>
      `This file has ${kilobytes} kB. A file for a scenario has ${most} kB at most.`,
    'not-text': 'This file is no text in UTF-8. Save it as UTF-8 and try again.',
    doctype: 'This file declares a document type or entities. Files for translators have none, so it is not taken.',
    'not-xml': (line: number | null): string =>
      `This file is damaged: it is no whole XML.${line === null ? '' : ` The first mistake is in line ${line}.`}`,
    'not-xliff': 'This is no XLIFF file.',
    version: (version: string): string => `This is XLIFF ${version}. Ask for XLIFF 2.0 or 2.1.`,
    'source-language': (written: string, expected: string): string =>
      `This file is translated from ${written}, and the scenario is written in ${expected}.`,
    'target-language': (written: string, expected: string): string =>
      `This file is translated into ${written}, and not into ${expected}.`,
    'no-language': 'This file does not say from which language into which it is translated.',
    twice: (name: string): string => `This file has the text “${name}” twice. It is not certain which one counts.`,
  },
}
