import type { View } from '#engine'
import { fetchLooks } from './cast/index.ts'
import { loadDrawing } from './place/load-place.ts'
import { circumstancesOf, type Layer } from './place/place-set.ts'
import type { Circumstances } from './place/circumstances.ts'
import type { PlaceSet } from './place/place-set.ts'
import { setOf } from './place/set-of.ts'

/** The layers of a place that are seen in these circumstances. */
export const seenLayers = (place: PlaceSet, now: Circumstances): readonly Layer[] =>
  place.order.filter((item): item is Layer => typeof item !== 'string' && (item.when?.(now) ?? true))

/**
 * Fetches the drawings that a view shows, while the stage that will draw them is still being opened. What is not to be had is told
 * when it is drawn.
 */
export async function fetchDrawings(view: View): Promise<void> {
  const place = setOf(view.place)
  const own = view.picture !== undefined
  const layers = own ? [] : seenLayers(place, circumstancesOf(place, view))
  await Promise.allSettled([...layers.map((layer) => loadDrawing(place, layer)), fetchLooks(view.cast)])
}
