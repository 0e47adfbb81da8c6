import type { RunRecord } from '#records'
import type { CatalogueEntry, Library, ScenarioHead } from '../ports/index.ts'

const known = new WeakMap<readonly CatalogueEntry[], ReadonlyMap<string, ScenarioHead>>()

/** What the catalogue knows of its scenarios, by their ids there. The same map for as long as the catalogue stays as it is. */
export function headsOf(library: Library): ReadonlyMap<string, ScenarioHead> {
  const entries = library.entries()
  const heads = known.get(entries) ?? new Map(entries.map(({ id, scenario }) => [id, scenario]))
  known.set(entries, heads)
  return heads
}

/**
 * How a run is called: as its scene is in the catalogue now, or as it was when it was played. Two files from outside may
 * have one id, so a run of another title was of another file.
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
