import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './directory.ts'
import { refuseZip, shownPath } from './zip-refusal.ts'

/** Packed bytes given to the library at once: they make 1032 times as many at most, so what comes of them is bounded too. */
const PIECE = 1024

/**
 * Unpacks a file of a zip and makes sure that it is what the zip says of it. `most`: what it may have, in bytes; nothing is
 * unpacked where it claims more, and it ends as soon as more comes than it claims. Throws `Refused`.
 */
export function unpack({ path, packed, deflated, size, crc }: ZipEntry, most: number): Uint8Array {
  const file = shownPath(path)
  if (size > most) refuseZip({ code: 'file-too-large', file, most })
  const bytes = deflated ? inflated(packed, size) : packed.slice()
  if (bytes === null || crc32(bytes) !== crc) refuseZip({ code: 'damaged', file })
  return bytes
}

/** Null where it does not unpack to this very size. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size)
  const got = { length: 0 }
  const inflate = new Inflate((piece) => {
    if (got.length + piece.length <= size) bytes.set(piece, got.length)
    got.length += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (got.length > size) return null
    }
  } catch {
    return null
  }
  return got.length === size ? bytes : null
}
