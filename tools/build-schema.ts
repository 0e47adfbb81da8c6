/** Writes the JSON Schema of the scenario format, from which editors complete and check scenario files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { scenarioSchema } from '#scenario'

const target = fileURLToPath(new URL('../public/schema/scenario-1.json', import.meta.url))

/** The schema file's whole text. */
export function schemaText(): string {
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'throw', ignoreActions: ['finite'] })
  const titled = { ...schema, title: 'Step In scenario, format 1' }
  return `${JSON.stringify(titled, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, schemaText())
}
