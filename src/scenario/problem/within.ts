import { type Path, valueAt } from '../source/document.ts'

/** A person, beat, moment, action or follow-up item, as its author knows it. Numbers are counted from 1. */
export type NamedPart =
  | { readonly part: 'person'; readonly id: string }
  | { readonly part: 'beat'; readonly beat: string }
  | { readonly part: 'moment'; readonly beat: string; readonly number: number }
  /** `id` is null where none is written. */
  | { readonly part: 'action'; readonly beat: string; readonly number: number; readonly id: string | null }
  | { readonly part: 'follow-up-item'; readonly number: number; readonly id: string | null }

/** What a problem is in: the part that has a name, and the keys from it (or from the top of the file) on. */
export interface Within {
  readonly named: NamedPart | null
  readonly keys: Path
}

/** What a problem at this path is in; null at the top of the file. `root` is the file's plain value. */
export const withinOf = (path: Path, root: unknown): Within | null => (path.length === 0 ? null : partAt(path, root))

/** A path of at least one key as the file's author knows it. */
export function partAt(path: Path, root: unknown): Within {
  const found = namedPart(path, root)
  return { named: found?.named ?? null, keys: path.slice(found?.length ?? 0) }
}

function namedPart(path: Path, root: unknown): { length: number; named: NamedPart } | null {
  const [top, second, list, index] = path
  const id = (length: number): string | null => {
    const written = valueAt(root, [...path.slice(0, length), 'id'])
    return typeof written === 'string' ? written : null
  }
  if (top === 'cast' && second !== undefined) return { length: 2, named: { part: 'person', id: String(second) } }
  if (top === 'followUp' && second === 'items' && typeof list === 'number') {
    return { length: 3, named: { part: 'follow-up-item', number: list + 1, id: id(3) } }
  }
  if (top !== 'beats' || second === undefined) return null
  const beat = String(second)
  if (typeof index === 'number' && list === 'script') {
    return { length: 4, named: { part: 'moment', beat, number: index + 1 } }
  }
  if (typeof index === 'number' && list === 'actions') {
    return { length: 4, named: { part: 'action', beat, number: index + 1, id: id(4) } }
  }
  return { length: 2, named: { part: 'beat', beat } }
}
