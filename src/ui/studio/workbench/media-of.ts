import type { Media, MediaKind } from '#scenario'
import type { DraftFiles } from '#studio'

const known = new WeakMap<DraftFiles['media'], Media>()
const kinds: Readonly<Record<string, MediaKind>> = { webp: 'webp', png: 'png', jpg: 'jpg', svg: 'svg' }

/** What the check of a scenario is told of the own files: their kind was made sure of when they came. The same object for the same files. */
export function mediaOf({ media }: DraftFiles): Media {
  let of = known.get(media)
  if (of === undefined) {
    of = new Map(
      Object.entries(media).map(([path, { size }]) => [
        path,
        { kind: kinds[path.split('.').at(-1) ?? ''] ?? null, size },
      ]),
    )
    known.set(media, of)
  }
  return of
}
