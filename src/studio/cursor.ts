import type { Path } from '#scenario'
import type { TextName } from './draft/files.ts'

/** A place in a text, by 1-based line and column (in UTF-16 code units). */
export interface TextPlace {
  readonly text: TextName
  readonly line: number
  readonly column: number
}

/**
 * What somebody is looking at, in every view alike: `beat` null is the scenario as a whole (head, cast, follow-up).
 * `path` is the finest thing known: `['beats', 'stop', 'script', 2]` for a moment, `['beats', 'stop', 'actions', 0]` for an
 * option.
 */
export interface Cursor {
  readonly beat: string | null
  readonly path: Path
  /** Where in which text, for who shows texts: of a slip of the JSON it is all that is known. Left out where the path says it. */
  readonly place?: TextPlace
}

export const wholeScenario: Cursor = { beat: null, path: [] }

/** The cursor at a place of the scenario's file. */
export function cursorAt(path: Path): Cursor {
  const [first, second] = path
  return { beat: first === 'beats' && typeof second === 'string' ? second : null, path }
}

/** Which moment of its beat's script a cursor is at; null where it is at none. */
export function momentAt({ path }: Cursor): number | null {
  const [, , list, index] = path
  return list === 'script' && typeof index === 'number' ? index : null
}
