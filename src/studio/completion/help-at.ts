import { type Path, placeAt, type Span } from '#scenario'
import { helpFor, type JsonSchema, schemasAt } from './json-schema.ts'

/** What the format says of the key or value at a place. */
export interface Help {
  readonly span: Span
  readonly path: Path
  /** In English, as it is published. */
  readonly text: string
  /** The words that may stand there; none where it is no list. */
  readonly words: readonly string[]
}

/** What the format says of what is written at an offset; null between things, and where it says nothing. */
export function helpAt(source: string, offset: number, schema: JsonSchema): Help | null {
  const { path, token } = placeAt(source, offset)
  if (token === null) return null
  // Of an item, what its list is said to be.
  const named = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
  const text = helpFor(schema, path) ?? helpFor(schema, named)
  if (text === null) return null
  return { span: token, path, text, words: schemasAt(schema, path).flatMap((one) => one.enum ?? []) }
}
