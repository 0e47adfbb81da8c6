import { isSoundKind, MEDIA_KILOBYTES, mediaFile } from '#scenario'

/** A picture opened to be drawn anew, in pixels. */
export interface OpenPicture {
  readonly width: number
  readonly height: number
  /** As WebP, or as JPEG where the browser writes no WebP. `quality`: 0 to 1. Null where it cannot. */
  encode(width: number, height: number, quality: number): Promise<Blob | null>
  close(): void
}

export type PictureRefusal = 'file-too-large' | 'not-a-picture' | 'too-many-dots' | 'not-small-enough'

export type ReEncoded =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly kind: 'webp' | 'jpg' }
  | { readonly ok: false; readonly refusal: PictureRefusal }

/** What may be chosen, in bytes and in pixels: a large photograph, not a trap for the memory. */
export const pictureLimits = { bytes: 30 * 1024 * 1024, pixels: 50_000_000 } as const
/** The longest side in pixels and how good it is, tried in order until the picture is small enough. */
const tries = [1280, 960, 640].flatMap((side) => [0.9, 0.75, 0.6].map((quality) => ({ side, quality })))

/**
 * Draws a picture anew, so that nothing of the file but what is seen stays: no place, no name, no camera. It is made as small
 * as a scenario's pictures must be (F19).
 */
export async function reEncode(
  file: Blob,
  open: (file: Blob) => Promise<OpenPicture> = openPicture,
): Promise<ReEncoded> {
  const refuse = (refusal: PictureRefusal): ReEncoded => ({ ok: false, refusal })
  if (file.size > pictureLimits.bytes) return refuse('file-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { kind, pixels } = mediaFile(bytes)
  if (kind === null || kind === 'svg' || isSoundKind(kind)) return refuse('not-a-picture')
  // It says how large it is before anything has to be unpacked: a small file may claim a huge picture.
  if (pixels && pixels.width * pixels.height > pictureLimits.pixels) return refuse('too-many-dots')
  let picture: OpenPicture
  try {
    picture = await open(file)
  } catch {
    return refuse('not-a-picture')
  }
  try {
    const { width, height } = picture
    if (width * height > pictureLimits.pixels) return refuse('too-many-dots')
    for (const { side, quality } of tries) {
      const scale = Math.min(1, side / Math.max(width, height))
      const drawn = await picture.encode(
        Math.max(1, Math.round(width * scale)),
        Math.max(1, Math.round(height * scale)),
        quality,
      )
      if (drawn === null || drawn.size > MEDIA_KILOBYTES * 1024) continue
      const small = new Uint8Array(await drawn.arrayBuffer())
      const is = mediaFile(small).kind
      if (is === 'webp' || is === 'jpg') return { ok: true, bytes: small, kind: is }
    }
    return refuse('not-small-enough')
  } finally {
    picture.close()
  }
}

async function openPicture(file: Blob): Promise<OpenPicture> {
  const bitmap = await createImageBitmap(file)
  return {
    width: bitmap.width,
    height: bitmap.height,
    async encode(width, height, quality) {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const draw = canvas.getContext('2d')
      if (draw === null) return null
      draw.imageSmoothingQuality = 'high'
      draw.drawImage(bitmap, 0, 0, width, height)
      const webp = await written(canvas, 'image/webp', quality)
      if (webp === null || webp.type === 'image/webp') return webp
      // JPEG knows no clear ground: it would become black.
      draw.globalCompositeOperation = 'destination-over'
      draw.fillStyle = 'white'
      draw.fillRect(0, 0, width, height)
      return written(canvas, 'image/jpeg', quality)
    },
    close: () => bitmap.close(),
  }
}

const written = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((done) => {
    canvas.toBlob(done, type, quality)
  })
