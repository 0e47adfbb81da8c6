/** Something to be said aloud, or to be read by somebody's screen reader. */
export interface Utterance {
  /** Unique in a run: the same words said again have another key. */
  readonly key: string
  readonly text: string
  /** The language of the text, BCP 47: it chooses the voice. */
  readonly lang: string
  /** Cast id of the person whose voice it has; null for the narrator. */
  readonly who: string | null
  /** How long the recording lasts that says it, ms. Left out where none is heard. */
  readonly recorded?: number
}

/** How many words a text has: what stands between blanks and holds a letter or a digit. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/**
 * How long a text takes to be said, ms.
 * @param rate words a minute, above 0
 */
export const sayingTime = (text: string, rate: number): number => (wordsIn(text) / rate) * 60_000
