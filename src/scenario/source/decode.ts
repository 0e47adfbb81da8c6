/** What reading bytes needs of its host; every browser and Node have both. */
interface Utf8Decoder {
  decode(bytes: Uint8Array, options?: { stream: boolean }): string
}
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => Utf8Decoder
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The text of bytes, a byte order mark kept; null where they are not UTF-8. `open`: the last character may be cut off, and is left out then. */
function decode(bytes: Uint8Array, open: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: open })
  } catch {
    return null
  }
}

/** Bytes as text, a byte order mark kept; null where they are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => decode(bytes, false)

/** The text before the first bytes that are not UTF-8. The decoder does not tell where it stopped, so that is searched by halves. */
export function textBeforeFault(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decode(bytes.subarray(0, middle), true) === null) bad = middle
    else good = middle
  }
  return decode(bytes.subarray(0, good), true) ?? ''
}

/** Bytes a text takes as UTF-8. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length
