/** The one thing the core needs of its host: UTF-8 in every browser and in Node. */
interface Utf8Decoder {
  decode(bytes: Uint8Array): string
}
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => Utf8Decoder

/** Bytes as text, a byte order mark kept; null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many of the bytes, from the first, are good UTF-8. */
export function validPrefix(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const size = characterSize(bytes, i)
    if (size === 0) return i
    i += size
  }
  return i
}

/** Bytes of the character that begins at `i`, 0 when it is not one (Unicode 15, table 3-7). */
function characterSize(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0
  if (lead < 0x80) return 1
  const follows = (n: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[i + n]
    return byte !== undefined && byte >= low && byte <= high
  }
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80
    const high = lead === 0xed ? 0x9f : 0xbf
    return follows(1, low, high) && follows(2) ? 3 : 0
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xf4 ? 0x8f : 0xbf
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0
  }
  return 0
}

/** Bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c < 0x80) bytes += 1
    else if (c < 0x800) bytes += 2
    else if (c >= 0xd800 && c <= 0xdbff && i + 1 < text.length) {
      bytes += 4
      i += 1
    } else bytes += 3
  }
  return bytes
}
