import type { View } from '#engine'
import { absent, sceneOf } from './place/place-set.ts'

/** States in which there is nothing to be seen of a piece, or nothing that matters. */
const unseen: ReadonlySet<string> = new Set([...absent, 'off'])

/**
 * The set pieces whose change is news and can be seen, with their states: what is away or off, or as the scene began, may be
 * covered by words.
 */
export function changedPieces(view: Pick<View, 'place' | 'scene' | 'changed'>): (readonly [string, string])[] {
  const now = sceneOf(view)
  const first = sceneOf({ place: view.place, scene: {} })
  return view.changed.flatMap((piece) => {
    const state = now[piece] ?? ''
    return unseen.has(state) || state === first[piece] ? [] : [[piece, state] as const]
  })
}
