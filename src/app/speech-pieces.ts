/** Chromium ends a text by itself after about 15 seconds and says nothing of it (its issue 41294170), ms. */
const LONGEST = 12_000
/** The least that a piece may hold, words. */
const SHORTEST = 6

/**
 * A text in pieces that a browser says to their end: sentence by sentence, and where a sentence is too long, by words.
 * @param rate words a minute
 */
export function piecesOf(text: string, rate: number): readonly string[] {
  const most = Math.max(SHORTEST, Math.floor((rate * LONGEST) / 60_000))
  const pieces: string[][] = []
  for (const sentence of text.split(/(?<=[.!?…]["”»’)]*)\s+/u)) {
    const words = sentence.split(/\s+/u).filter((word) => word !== '')
    for (let from = 0; from < words.length; from += most) {
      const part = words.slice(from, from + most)
      const last = pieces.at(-1)
      if (last !== undefined && last.length + part.length <= most) last.push(...part)
      else pieces.push(part)
    }
  }
  return pieces.map((words) => words.join(' '))
}
