import type { ValueProblemData } from '../problem/value-problems.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { mixedUpKey } from './mix-ups.ts'

/** A key the format does not know there: one that belongs in another list, or a misspelt one (F2, F15). */
export function unknownKey(path: Path, known: readonly string[]): ValueProblemData {
  const mixedUp = mixedUpKey(path)
  return mixedUp ?? { code: 'unknown-key', known, suggestion: meantKey(String(path.at(-1)), known) }
}

/** Words that beginners write for keys of the format. The first that is known where they are written is meant. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  next: ['then', 'go'],
  goto: ['go', 'then'],
  duration: ['lasts'],
  seconds: ['lasts', 'at'],
  length: ['lasts'],
  time: ['at'],
  speaker: ['who'],
  person: ['who'],
  character: ['who'],
  text: ['say', 'label'],
  says: ['say'],
  speech: ['say'],
  action: ['does'],
  emotion: ['face'],
  expression: ['face'],
  location: ['place'],
  position: ['place'],
  choices: ['actions'],
  options: ['actions'],
  moments: ['script'],
  lines: ['script'],
  scenes: ['beats'],
  steps: ['beats'],
  characters: ['cast'],
  people: ['cast'],
  severity: ['harm'],
  score: ['quality'],
  reason: ['why'],
  description: ['summary'],
  name: ['id', 'title'],
}

/** The key that is probably meant: the one that looks most like it, or what beginners call by that name; null when there is none. */
export function meantKey(written: string, known: readonly string[]): string | null {
  const other = (Object.hasOwn(otherWords, written) ? otherWords[written] : undefined)?.find((key) =>
    known.includes(key),
  )
  return other ?? nearest(written, known)
}
