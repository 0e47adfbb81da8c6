import { isActiveSvg } from './active-svg.ts'
import { isSoundKind, type MediaKind, mediaKind } from './kinds.ts'
import { pictureSize, type PictureSize } from './picture-size.ts'
import { soundLength } from './sound-length.ts'

/** What is known of a file in the folder `media/` of a scenario. */
export interface MediaFile {
  /** Null where it is none of the kinds a scenario may bring. */
  readonly kind: MediaKind | null
  /** In bytes. */
  readonly size: number
  /** How long a sound is, ms. Null or left out where that is not known. */
  readonly ms?: number | null
  /** Of a picture. Null or left out where it is not known. */
  readonly pixels?: PictureSize | null
  /** A drawing that holds a script, or fetches something from elsewhere. */
  readonly active?: boolean
}

/** The files of a scenario's folder `media/`, by their paths in its folder (`media/note.webp`). */
export type Media = ReadonlyMap<string, MediaFile>

/** All that can be told of a file by its bytes. Nothing is unpacked. */
export function mediaFile(bytes: Uint8Array): MediaFile {
  const kind = mediaKind(bytes)
  const size = bytes.length
  if (kind === null) return { kind, size }
  if (isSoundKind(kind)) return { kind, size, ms: soundLength(bytes, kind) }
  return { kind, size, pixels: pictureSize(bytes, kind), ...(kind === 'svg' && { active: isActiveSvg(bytes) }) }
}

/** The own files a translation's text names, be it broken or not: each stands in quotes. */
export const mediaNamedIn = (text: string): readonly string[] =>
  [...text.matchAll(/"(media\/[a-z0-9-]+\.[a-z0-9]+)"/g)].flatMap(([, path]) => path ?? [])
