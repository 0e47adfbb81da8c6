import type { Path } from '../source/document.ts'

/**
 * The parts of a valibot schema that are read here, whatever its kind. Valibot publishes these fields of its schema
 * objects but has no type that holds them all.
 */
export interface SchemaView {
  readonly type: string
  /** strict_object */
  readonly entries?: Readonly<Record<string, SchemaView>>
  /** optional */
  readonly wrapped?: SchemaView
  /** record */
  readonly value?: SchemaView
  /** array */
  readonly item?: SchemaView
  /** union: schemas; picklist: words */
  readonly options?: readonly (SchemaView | string)[]
  /** What a piped schema does, the schema itself first. */
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[]
}

export const viewOf = (schema: object): SchemaView => schema as SchemaView

export const unwrap = (schema: SchemaView): SchemaView =>
  schema.wrapped === undefined ? schema : unwrap(schema.wrapped)

/**
 * Of a union, the schema for an object or a list; otherwise the schema itself. Of several for objects, the one that knows most
 * of the keys that are written.
 */
export function optionFor(schema: SchemaView, type: 'object' | 'array', keys: readonly string[] = []): SchemaView {
  const inner = unwrap(schema)
  if (inner.type !== 'union') return inner
  const fits = type === 'array' ? ['array'] : ['strict_object', 'record']
  const options = (inner.options ?? [])
    .filter((o): o is SchemaView => typeof o !== 'string' && fits.includes(unwrap(o).type))
    .map(unwrap)
  const knownIn = ({ entries = {} }: SchemaView): number => keys.filter((key) => Object.hasOwn(entries, key)).length
  return options.toSorted((a, b) => knownIn(b) - knownIn(a))[0] ?? inner
}

/** The schema that stands for a path of a file, or null when the format has nothing there. */
export function schemaAt(schema: SchemaView, path: Path): SchemaView | null {
  let at: SchemaView | undefined = schema
  for (const segment of path) {
    if (at === undefined) return null
    const inner: SchemaView = optionFor(at, typeof segment === 'number' ? 'array' : 'object')
    if (typeof segment === 'number') at = inner.item
    else at = inner.entries === undefined ? inner.value : ownEntry(inner.entries, segment)
  }
  return at ?? null
}

/** What the schema says of itself, in words for authors. */
export function descriptionOf(schema: SchemaView | null): string | null {
  if (schema === null) return null
  const own = schema.pipe?.findLast((step) => step.type === 'description')?.description
  return own ?? (schema.wrapped === undefined ? null : descriptionOf(schema.wrapped))
}

export const ownEntry = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined
