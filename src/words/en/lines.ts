/** Lines of a run that have gone by, as sentences for screen readers and the transcript. They never name a cue and never judge. */
export const lines = {
  spoken: (name: string, text: string): string => `${name}: ${text}`,
  did: (name: string, text: string): string => `${name} ${text}`,
  thought: (text: string): string => `You think: ${text}`,
  /** Around a sound's caption. */
  sound: (caption: string, whence: 'left' | 'right' | 'off' | null): string =>
    `[${caption}${whence === null ? '' : `, ${from[whence]}`}]`,
  /** What can be read in an inset. */
  reads: (text: string): string => `It reads: “${text}”.`,
  /** The picture is black for a while. */
  dark: 'The picture goes dark.',
  youSaid: (text: string): string => `You: ${text}`,
  /** Acts that are done: an order in English, an infinitive in Spanish, so no name can be their subject. */
  youDid: (text: string): string => `What you do: ${text}`,
  youNoted: 'You noted this.',
  silence: (seconds: number): string =>
    seconds === 1 ? 'One second. Nobody speaks.' : `${numbers[seconds] ?? String(seconds)} seconds. Nobody speaks.`,
}

const from = { left: 'on the left', right: 'on the right', off: 'out of view' }

/** Small numbers in words, to start a sentence with. */
const numbers: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
  11: 'Eleven',
  12: 'Twelve',
  13: 'Thirteen',
  14: 'Fourteen',
  15: 'Fifteen',
  16: 'Sixteen',
  17: 'Seventeen',
  18: 'Eighteen',
  19: 'Nineteen',
  20: 'Twenty',
}
