import type { JsonSchema } from '#studio'

let loading: Promise<JsonSchema> | null = null

/** The published schema of a scenario, fetched when it is first needed; asked for again where it could not be fetched. */
export function loadSchema(): Promise<JsonSchema> {
  loading ??= import('../../../../public/schema/scenario-2.json?raw').then(
    ({ default: text }) => JSON.parse(text) as JsonSchema,
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
