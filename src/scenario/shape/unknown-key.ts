import { inPlace } from '../place-words.ts'
import { list, quote } from '../report.ts'
import type { Path } from '../source/document.ts'
import { didYouMean, nearest } from '../suggest.ts'
import { mixedUpKey } from './mix-ups.ts'
import type { Wording } from './wording.ts'

/** A key the format does not know there: a mix-up of two lists, or a slip of the pen (F2, F15). */
export function unknownKey(path: Path, known: readonly string[], root: unknown): Wording {
  const key = String(path.at(-1))
  const where = (): string => inPlace(path.slice(0, -1), root)
  const mixUp = mixedUpKey(path, root)
  if (mixUp !== null) return { code: 'mixed-up-key', message: () => `${where()}${mixUp}` }
  return {
    code: 'unknown-key',
    message: () => {
      const near = nearest(key, known) === null ? ` Known here: ${list(known, 'and')}.` : didYouMean(key, known)
      return `${where()}${quote(key)} is not a key the format knows here.${near}`
    },
  }
}
