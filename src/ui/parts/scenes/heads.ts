import type { RunRecord } from '#records'
import type { CatalogueEntry, Library, ScenarioHead } from '../../ports/index.ts'

const known = new WeakMap<readonly CatalogueEntry[], ReadonlyMap<string, ScenarioHead>>()

/** What the catalogue knows of its scenarios, by their ids there. The same map for as long as the catalogue stays as it is. */
export function headsOf(library: Library): ReadonlyMap<string, ScenarioHead> {
  const entries = library.entries()
  const heads = known.get(entries) ?? new Map(entries.map(({ id, scenario }) => [id, scenario]))
  known.set(entries, heads)
  return heads
}

/**
 * The title of a run: that of its scenario in the catalogue now, or else that of the scenario when the run was played.
 * Two files from outside may have the same id, so a run with another title belongs to another file.
 */
export function titledAs(
  library: Library,
  { scenario, title }: Pick<RunRecord, 'scenario' | 'title'>,
): { readonly title: string; readonly lang: string | undefined } {
  const entry = library.entries().find(({ id }) => id === scenario)
  if (entry === undefined || (entry.origin === 'outside' && entry.scenario.title !== title))
    return { title, lang: undefined }
  return { title: entry.scenario.title, lang: entry.scenario.lang }
}
