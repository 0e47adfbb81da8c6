import type { Layer, PlaceSet } from './place-set.ts'

/** The drawings as text, each a chunk of its own: nothing is fetched by URL, so a page without a server works too. */
const drawings = import.meta.glob<string>(['../../../assets/places/*/*.svg', '!**/card-*.svg'], {
  query: '?raw',
  import: 'default',
})

/** The SVG text of a layer; null when it is not to be had: the others still make a picture. */
export async function loadDrawing(
  { folder, drawing }: PlaceSet,
  { file, from = folder }: Layer,
): Promise<string | null> {
  if (drawing !== undefined) return drawing
  try {
    return (await drawings[`../../../assets/places/${from}/${file}.svg`]?.()) ?? null
  } catch {
    return null
  }
}
