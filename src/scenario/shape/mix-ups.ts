import { mixedUpKeys, type MixedUpKey, type ValueProblemData } from '../problem/value-problems.ts'
import { type Path, valueAt } from '../source/document.ts'
import { marks, places } from '../vocabulary.ts'

/** A key that belongs somewhere else, or null (F15). */
export function mixedUpKey(path: Path): Extract<ValueProblemData, { code: 'mixed-up-key' }> | null {
  const holder = holderOf(path)
  if (holder === null || !isOneOf(mixedUpKeys[holder], path.at(-1))) return null
  return { code: 'mixed-up-key', key: `${holder}.${path.at(-1)}` as MixedUpKey }
}

/** The thing a path's last key stands in, when beginners mix up its keys. */
function holderOf(path: Path): keyof typeof mixedUpKeys | null {
  const [top, , list] = path
  if (top !== 'beats') return null
  if (path.length === 3) return 'beat'
  if (path.length === 5 && list === 'actions') return 'action'
  if (path.length === 5 && list === 'script') return 'moment'
  return path.at(-3) === 'then' ? 'branch' : null
}

/** A word from the wrong list: the scene's places and the marks people stand on are easily mixed up (F15). */
export function mixedUpWord(path: Path, input: unknown, root: unknown): ValueProblemData | null {
  if (path.at(-1) !== 'place' || typeof input !== 'string') return null
  const code = 'mixed-up-place'
  if (path[0] === 'stage' && isOneOf(marks, input)) return { code, what: 'mark-as-stage', written: input }
  if (path[2] !== 'script') return null
  if (isOneOf(places, input)) return { code, what: 'stage-as-mark', written: input }
  return isCast(root, input) ? { code, what: 'person-as-mark', written: input } : null
}

function isCast(root: unknown, name: string): boolean {
  const cast = valueAt(root, ['cast'])
  return typeof cast === 'object' && cast !== null && Object.hasOwn(cast, name)
}

function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (words as readonly string[]).includes(value)
}
