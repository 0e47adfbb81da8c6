import type { Path } from '#scenario'

/** What is read of the published JSON Schema: it is written out whole, without references. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly string[]
  readonly const?: string | number | boolean
}

/** What may stand at a path, each kind by itself, with what the schema says of it. None where the format has nothing there. */
export function schemasAt(schema: JsonSchema, path: Path): readonly JsonSchema[] {
  let at = kindsOf(schema)
  for (const segment of path) at = at.flatMap((one) => stepInto(one, segment)).flatMap(kindsOf)
  return at
}

function stepInto({ properties, additionalProperties, items }: JsonSchema, segment: string | number): JsonSchema[] {
  if (typeof segment === 'number') return items === undefined ? [] : [items]
  const own = properties !== undefined && Object.hasOwn(properties, segment) ? properties[segment] : undefined
  if (own !== undefined) return [own]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

/** A union's kinds; each has the union's description where it has none of its own. */
function kindsOf(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf === undefined) return [schema]
  const { description } = schema
  return schema.anyOf
    .flatMap(kindsOf)
    .map((one) => (one.description === undefined && description !== undefined ? { ...one, description } : one))
}

/** What the schema says of a path, in English as it is published; null where it says nothing. */
export function helpFor(schema: JsonSchema, path: Path): string | null {
  // Of a union as a whole, so that no kind's own words stand for all.
  const parents = path.length === 0 ? [schema] : schemasAt(schema, path.slice(0, -1))
  const last = path.at(-1)
  const here = last === undefined ? parents : parents.flatMap((one) => stepInto(one, last))
  return here.find(({ description }) => description !== undefined)?.description ?? null
}
