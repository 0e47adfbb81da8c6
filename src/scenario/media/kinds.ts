/** What a picture's content is, whatever its file is called. */
export type MediaKind = 'webp' | 'png' | 'jpg' | 'svg'

/** A file in the folder `media/` of a scenario. */
export interface MediaFile {
  /** Null where it is none of the kinds a scenario may bring. */
  readonly kind: MediaKind | null
  /** In bytes. */
  readonly size: number
}

/** The files of a scenario's folder `media/`, by their paths in its folder (`media/note.webp`). */
export type Media = ReadonlyMap<string, MediaFile>

/** The folder of a scenario's own pictures, beside its file. */
export const MEDIA_FOLDER = 'media'

/** The most kB of 1024 bytes that one picture may have. */
export const MEDIA_KILOBYTES = 300

const begins = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, i) => bytes[at + i] === byte)
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

/** What a file is, by how it begins. */
export function mediaKind(bytes: Uint8Array): MediaKind | null {
  if (begins(bytes, [0x89, ...ascii('PNG')])) return 'png'
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WEBP'), 8)) return 'webp'
  const text = String.fromCharCode(...bytes.subarray(0, 1000))
  return /^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) ? 'svg' : null
}
