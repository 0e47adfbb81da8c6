import { type Media, type MediaFile, type MediaKind, pictureKinds, soundKinds } from '#scenario'
import type { DraftFiles } from '#studio'

const known = new WeakMap<DraftFiles['media'], Media>()
const kinds: readonly MediaKind[] = [...pictureKinds, ...soundKinds]
const fileOf = (path: string, size: number): MediaFile => ({
  kind: kinds.find((kind) => path.endsWith(`.${kind}`)) ?? null,
  size,
})

/** What the check of a scenario is told of the own files: their kind was made sure of when they came. The same object for the same files. */
export function mediaOf({ media }: DraftFiles): Media {
  let of = known.get(media)
  if (of === undefined) {
    of = new Map(Object.entries(media).map(([path, { size }]) => [path, fileOf(path, size)]))
    known.set(media, of)
  }
  return of
}
