import type { Path, Scenario } from '#scenario'

/**
 * Where the original of a translated text stands in the scenario's file, by the name that translations have for it
 * (`beats.stop.actions.ask.label` → `['beats', 'stop', 'actions', 0, 'label']`). Null where there is no such text.
 */
export function originalPath(name: string, scenario: Scenario | null): Path | null {
  if (scenario === null || name === '') return null
  const path: (string | number)[] = []
  let value: unknown = scenario
  for (const part of name.split('.')) {
    if (Array.isArray(value)) {
      const byId = value.findIndex(
        (item: { readonly id?: unknown } | string) => typeof item === 'object' && item.id === part,
      )
      const index = byId === -1 && /^\d+$/.test(part) ? Number(part) : byId
      if (index < 0 || index >= value.length) return null
      path.push(index)
      value = value[index]
    } else {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null
      path.push(part)
      value = (value as Readonly<Record<string, unknown>>)[part]
    }
  }
  return typeof value === 'string' ? path : null
}
