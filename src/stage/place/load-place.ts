import type { PlaceSet } from './place-set.ts'

/** The drawings as text, each a chunk of its own: nothing is fetched by URL, so a page without a server works too. */
const drawings = import.meta.glob<string>(['../../../assets/places/*/*.svg', '!**/card-*.svg'], {
  query: '?raw',
  import: 'default',
})

/** The SVG texts of a set by file name. A drawing that cannot be fetched is left out; the others still make a picture. */
export async function loadDrawings(set: PlaceSet): Promise<ReadonlyMap<string, string>> {
  const layers = set.order.filter((item) => typeof item !== 'string')
  const found = await Promise.all(
    layers.map(async ({ file, from = set.folder }) => {
      const load = drawings[`../../../assets/places/${from}/${file}.svg`]
      try {
        return load ? ([file, await load()] as const) : null
      } catch {
        return null
      }
    }),
  )
  return new Map(found.filter((entry) => entry !== null))
}
