import { fetchDrawing } from '../drawings/drawing-files.ts'
import type { Layer, PlaceSet } from './place-set.ts'

/** The SVG text of a layer; null when it is not to be had: the others still make a picture. */
export async function loadDrawing(
  { folder, drawing }: PlaceSet,
  { file, from = folder }: Layer,
): Promise<string | null> {
  if (drawing !== undefined) return drawing
  try {
    return await fetchDrawing(`places/${from}/${file}`)
  } catch {
    return null
  }
}
