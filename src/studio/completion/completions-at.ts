import { looseValue, type Path, placeAt, type Span, valueAt } from '#scenario'
import { helpFor, type JsonSchema, schemasAt } from './json-schema.ts'
import { namedAt, namesOf } from './names.ts'

/** Something that can be written at a place. */
export interface Completion {
  /** The key, word or name, without quotation marks. */
  readonly label: string
  readonly kind: 'key' | 'word' | 'name'
  /** What the format says of a key, in English as it is published. */
  readonly help: string | null
  /** A key that must be there. */
  readonly required: boolean
  /** What is written in place of the span. */
  readonly insert: string
  /** Where the caret goes, counted from the beginning of `insert`. */
  readonly caret: number
}

export interface Completions {
  /** What is replaced: the whole text, number or word at the offset. */
  readonly span: Span
  /** What of it has been typed before the offset, without a quotation mark. */
  readonly typed: string
  /** In the order of the format, what must be there first. */
  readonly options: readonly Completion[]
}

/**
 * What can be written at an offset of a scenario's text: keys that are allowed there and not there yet, words of fixed lists, and
 * names that the scenario has where the format refers to them. Null where it is a free text or a number. The text may be
 * broken after the offset.
 */
export function completionsAt(source: string, offset: number, schema: JsonSchema): Completions | null {
  const place = placeAt(source, offset)
  const span = place.token ?? wordAround(source, offset)
  const start = source[span.from] === '"' ? span.from + 1 : span.from
  if (offset < start) return null
  const typed = source.slice(start, offset)
  const root = looseValue(source)
  const options = place.atKey ? keys(source, span, place.path, root, schema) : values(place.path, root, schema)
  return options.length === 0 ? null : { span, typed, options }
}

/** A key that is begun is the last of its path. */
function keys(source: string, span: Span, path: Path, root: unknown, schema: JsonSchema): Completion[] {
  const begun = span.to > span.from && source[span.from] === '"'
  const holder = begun ? path.slice(0, -1) : path
  const written = Object.keys(objectAt(root, holder)).filter((key) => !(begun && key === path.at(-1)))
  const rest = source.slice(span.to)
  const hasValue = /^"?\s*:/.test(rest)
  const option = (key: string, help: string | null, required: boolean, value: string): Completion => {
    const quoted = JSON.stringify(key)
    if (hasValue) return { label: key, kind: 'key', help, required, insert: quoted, caret: quoted.length }
    const comma = /^\s*"/.test(rest) ? ',' : ''
    const insert = `${quoted}: ${value}${comma}`
    const inside = value === '' ? 0 : value.length / 2
    return { label: key, kind: 'key', help, required, insert, caret: quoted.length + 2 + inside }
  }
  const kinds = schemasAt(schema, holder).filter(({ properties = {} }) => written.every((key) => key in properties))
  const known = kinds.flatMap(({ properties = {}, required = [] }) =>
    Object.keys(properties)
      .filter((key) => !written.includes(key))
      .map((key) =>
        option(key, helpFor(schema, [...holder, key]), required.includes(key), emptyFor(schema, [...holder, key])),
      ),
  )
  const facts = holder.at(-1) === 'when' || holder.at(-1) === 'set' ? namesOf('fact', root) : []
  const named = facts
    .filter((name) => !written.includes(name))
    .map((name) => ({ ...option(name, null, false, ''), kind: 'name' as const }))
  return [...known.filter((one) => one.required), ...known.filter((one) => !one.required), ...named]
}

function values(path: Path, root: unknown, schema: JsonSchema): Completion[] {
  const named = namedAt(path)
  const kinds = schemasAt(schema, path)
  const option = (label: string, kind: Completion['kind'], insert = JSON.stringify(label)): Completion => ({
    label,
    kind,
    help: null,
    required: false,
    insert,
    caret: insert.length,
  })
  return [
    ...(named === null ? [] : namesOf(named, root).map((name) => option(name, 'name'))),
    ...kinds.flatMap((one) => (one.enum ?? []).map((word) => option(word, 'word'))),
    ...kinds.flatMap((one) =>
      one.const === undefined ? [] : [option(String(one.const), 'word', JSON.stringify(one.const))],
    ),
    ...(kinds.some(({ type }) => type === 'boolean')
      ? ['true', 'false'].map((word) => option(word, 'word', word))
      : []),
  ]
}

/** What a value begins with, with the caret in its middle. */
function emptyFor(schema: JsonSchema, path: Path): string {
  const kinds = schemasAt(schema, path)
  const types = new Set(kinds.map(({ type }) => type))
  if (types.has('string')) return '""'
  if (types.has('array')) return '[]'
  return types.has('object') ? '{}' : ''
}

const objectAt = (root: unknown, path: Path): object => {
  const value = valueAt(root, path)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** What is written around an offset where no quotation marks have been typed yet. */
function wordAround(source: string, offset: number): Span {
  let from = offset
  let to = offset
  while (from > 0 && /[\w-]/.test(source[from - 1] ?? '')) from -= 1
  while (to < source.length && /[\w-]/.test(source[to] ?? '')) to += 1
  return { from, to }
}
