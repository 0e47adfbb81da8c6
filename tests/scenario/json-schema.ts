/** As much of JSON Schema (draft 7) as the scenario format's schema uses. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** The keywords this knows. Another one in a schema is an error, so that none is passed over. */
const known =
  'type description const enum anyOf properties required additionalProperties propertyNames items minItems maxItems pattern minLength maxLength minimum maximum $schema title'.split(
    ' ',
  )

/** Whether a value fits a schema. */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  const strange = Object.keys(schema).filter((key) => !known.includes(key))
  if (strange.length > 0) throw new Error(`unknown keyword ${strange.join(', ')}`)
  if (schema.type !== undefined && !isType(schema.type, value)) return false
  if ('const' in schema && value !== schema.const) return false
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false
  if (schema.anyOf !== undefined && !schema.anyOf.some((option) => accepts(option, value))) return false
  if (typeof value === 'string') return acceptsText(schema, value)
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)
  if (Array.isArray(value)) return acceptsList(schema, value)
  return typeof value !== 'object' || value === null || acceptsObject(schema, value)
}

function isType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

const acceptsText = (schema: JsonSchema, value: string): boolean =>
  value.length >= (schema.minLength ?? 0) &&
  value.length <= (schema.maxLength ?? Infinity) &&
  (schema.pattern === undefined || new RegExp(schema.pattern).test(value))

const acceptsList = (schema: JsonSchema, value: readonly unknown[]): boolean =>
  value.length >= (schema.minItems ?? 0) &&
  value.length <= (schema.maxItems ?? Infinity) &&
  value.every((item) => schema.items === undefined || accepts(schema.items, item))

function acceptsObject(schema: JsonSchema, value: object): boolean {
  if (schema.required?.some((key) => !Object.hasOwn(value, key)) === true) return false
  return Object.entries(value).every(([key, inner]) => {
    if (schema.propertyNames !== undefined && !accepts(schema.propertyNames, key)) return false
    const property = schema.properties?.[key]
    if (property !== undefined) return accepts(property, inner)
    const others = schema.additionalProperties ?? true
    return typeof others === 'boolean' ? others : accepts(others, inner)
  })
}
