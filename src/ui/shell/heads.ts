import type { CatalogueEntry, ScenarioHead, Shell } from './shell-types.ts'

const known = new WeakMap<readonly CatalogueEntry[], ReadonlyMap<string, ScenarioHead>>()

/** What the catalogue knows of its scenarios, by their ids there. The same map for as long as the catalogue stays as it is. */
export function headsOf({ catalogue }: Pick<Shell, 'catalogue'>): ReadonlyMap<string, ScenarioHead> {
  const entries = catalogue()
  const heads = known.get(entries) ?? new Map(entries.map(({ id, scenario }) => [id, scenario]))
  known.set(entries, heads)
  return heads
}
