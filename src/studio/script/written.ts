import type { Path } from '#scenario'

/** An object of a file, whatever is wrong with it. */
export type Loose = Readonly<Record<string, unknown>>

/** What stands at a path of a text, as it is written; undefined where there is nothing, or the text is no JSON. */
export function writtenAt(source: string, path: Path): unknown {
  let value: unknown
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    value = (value as Record<string | number, unknown>)[segment]
  }
  return value
}

/** An object as it is written; an empty one where something else stands. */
export const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}

/** The items of a list as they are written; none where something else stands. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
