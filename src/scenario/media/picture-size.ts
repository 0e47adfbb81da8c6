import type { PictureKind } from './kinds.ts'

/** How large a picture is, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * How large a picture says it is, read from its first bytes without unpacking it. Null where that cannot be made out, and for an
 * SVG, which has no pixels.
 */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
    if (kind === 'webp') return webpSize(view)
    return kind === 'jpg' ? jpgSize(view) : null
  } catch {
    // The file ends before it says so.
    return null
  }
}

/** Source: RFC 9649, "WebP Image Format", sections 2.5 to 2.7. */
function webpSize(view: DataView): PictureSize | null {
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  const threeBytes = (at: number): number => view.getUint8(at) + (view.getUint16(at + 1, true) << 8)
  if (chunk === 'VP8X') return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 'VP8 ') return null
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** The size stands in the frame header, behind segments of any number. Source: ITU-T T.81, annex B. */
function jpgSize(view: DataView): PictureSize | null {
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A filler byte stands alone.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
