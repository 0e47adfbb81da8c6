import type { Beat, Moment } from './schema.ts'

/** How fast a text is taken to be read where its author gave no time: characters a second (F6). */
export const READING_SPEED = 13
/** The shortest time a text is taken to need, ms (F6). */
export const SHORTEST_READING = 1500

/** Seconds of a file → whole scenario milliseconds. */
export const toMs = (seconds: number): number => Math.round(seconds * 1000)

/** All words of a moment that appear on screen, in the file's own language. */
const words = (m: Moment): string => [m.say, m.does, m.note, m.thought].filter((t) => t !== undefined).join(' ')

/** Milliseconds a moment needs: its texts to be read (characters / 13 s, at least 1.5 s, F6), its voice to be heard (F20), its cut to last. */
export function readingTime(m: Moment): number {
  const read = Math.round((words(m).length / READING_SPEED) * 1000)
  return Math.max(SHORTEST_READING, toMs(m.cut ?? 0), m.voice?.ms ?? 0, read)
}

/**
 * When each moment of a beat comes, in ms after the beat's start: its `at`, or where that is left out the
 * previous moment's time plus what that one needs to be read (F6). The first one without `at` is at 0.
 */
export function momentTimes(beat: Beat): number[] {
  const at: number[] = []
  const script = beat.script ?? []
  for (const [i, m] of script.entries()) {
    const before = script[i - 1]
    const follows = before === undefined ? 0 : (at[i - 1] ?? 0) + readingTime(before)
    at.push(m.at === undefined ? follows : toMs(m.at))
  }
  return at
}
