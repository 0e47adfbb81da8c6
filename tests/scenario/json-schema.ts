import { Ajv } from 'ajv'

/** What the tests look at in a published schema. */
export interface JsonSchema {
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
}

/** Whether values fit a schema, as an editor finds it. A keyword that is not known is an error. */
export const fits = (schema: JsonSchema): ((value: unknown) => boolean) => new Ajv({ strict: true }).compile(schema)
