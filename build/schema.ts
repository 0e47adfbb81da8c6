/** Writes the JSON Schemas of scenarios and training plans, from which editors complete and check such files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { scenarioSchema, trainingPlanSchema } from '#scenario'

const published = (name: string): string => fileURLToPath(new URL(`../public/schema/${name}`, import.meta.url))

function textOf(schema: Parameters<typeof toJsonSchema>[0], title: string): string {
  const written = toJsonSchema(schema, { typeMode: 'input', errorMode: 'throw', ignoreActions: ['finite'] })
  return `${JSON.stringify({ ...written, title }, null, 2)}\n`
}

/** The whole texts of the schema files. */
export const schemaText = (): string => textOf(scenarioSchema, 'Step In scenario, format 2')
export const planSchemaText = (): string => textOf(trainingPlanSchema, 'Step In training plan, format 1')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = { 'scenario-2.json': schemaText(), 'training-plan-1.json': planSchemaText() }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(published(name)), { recursive: true })
    writeFileSync(published(name), text)
  }
}
