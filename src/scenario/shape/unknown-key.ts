import type { ValueProblemData } from '../problem/value-problems.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { mixedUpKey } from './mix-ups.ts'

/** A key the format does not know there: one that belongs in another list, or a misspelt one (F2, F15). */
export function unknownKey(path: Path, known: readonly string[]): ValueProblemData {
  const mixedUp = mixedUpKey(path)
  return mixedUp ?? { code: 'unknown-key', known, suggestion: nearest(String(path.at(-1)), known) }
}
