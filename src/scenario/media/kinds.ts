/** The kinds of pictures a scenario may bring, as their files end. */
export const pictureKinds = ['webp', 'png', 'jpg', 'svg'] as const
/** The kinds of sound files a voice may be in: all browsers of today play them. */
export const soundKinds = ['webm', 'mp3', 'm4a', 'wav'] as const

export type PictureKind = (typeof pictureKinds)[number]
export type SoundKind = (typeof soundKinds)[number]
/** What a file's content is, whatever it is called. */
export type MediaKind = PictureKind | SoundKind

/** The folder of a scenario's own files, beside its text. */
export const MEDIA_FOLDER = 'media'

/** The most kB of 1024 bytes that one picture may have, that one which is a whole place may have, and one voice. */
export const MEDIA_KILOBYTES = 300
export const PLACE_KILOBYTES = 600
export const VOICE_KILOBYTES = 1500

/** The longest a voice may be, ms: a line is a line. */
export const LONGEST_VOICE = 30_000

/** The most pixels a picture may have: a small file can unpack into more than a computer has room for. */
export const MOST_PIXELS = 16_000_000

/** What a file in the folder may be used as. */
export type MediaUse = 'picture' | 'place' | 'voice'

/** The most kB of 1024 bytes that a file may have for a use. */
export const kilobytesFor = (use: MediaUse): number =>
  ({ picture: MEDIA_KILOBYTES, place: PLACE_KILOBYTES, voice: VOICE_KILOBYTES })[use]

export const isSoundKind = (kind: string): kind is SoundKind => (soundKinds as readonly string[]).includes(kind)

const begins = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, i) => bytes[at + i] === byte)
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

/** The brands of MP4 files that hold nothing but what `.m4a` promises: sound that browsers play. */
const soundBrands = ['M4A ', 'mp42', 'mp41', 'isom', 'iso2', 'iso5', 'iso6', 'dash']

/** What a file is, by how it begins. */
export function mediaKind(bytes: Uint8Array): MediaKind | null {
  if (begins(bytes, [0x89, ...ascii('PNG')])) return 'png'
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WEBP'), 8)) return 'webp'
  if (begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WAVE'), 8)) return 'wav'
  if (begins(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return isWebm(bytes) ? 'webm' : null
  if (begins(bytes, ascii('ftyp'), 4)) return soundBrands.some((brand) => begins(bytes, ascii(brand), 8)) ? 'm4a' : null
  if (begins(bytes, ascii('ID3')) || isMp3Frame(bytes)) return 'mp3'
  const text = String.fromCharCode(...bytes.subarray(0, 1000))
  return /^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) ? 'svg' : null
}

/** Matroska files begin alike; the kind stands in the first few bytes. */
const isWebm = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 64)).includes('webm')

/** A frame of MPEG 1 or 2, layer III. */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean => first === 0xff && (second & 0xe6) === 0xe2
