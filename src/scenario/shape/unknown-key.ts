import type { ValueProblemData } from '../problem/value-problems.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { mixedUpKey } from './mix-ups.ts'

/** A key the format does not know there: a mix-up of two lists, or a slip of the pen (F2, F15). */
export function unknownKey(path: Path, known: readonly string[], root: unknown): ValueProblemData {
  const suggestion = nearest(String(path.at(-1)), known)
  return mixedUpKey(path, root) ?? { code: 'unknown-key', known, suggestion }
}
