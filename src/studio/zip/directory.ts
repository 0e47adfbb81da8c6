import { strFromU8 } from 'fflate'
import { refuseZip, shownPath } from './zip-refusal.ts'
import { zipLimits } from './zip-limits.ts'

/*
 * The directory at the end of a zip says what is in it; every file also has a header of its own before its data. Both are read
 * and must agree, and no two files may share data: what they claim is not believed before that. Source: PKWARE, "APPNOTE.TXT".
 */

/** A file of a zip, as yet packed. */
export interface ZipEntry {
  /** As the zip names it, with `/` at the end for a folder. */
  readonly path: string
  readonly packed: Uint8Array
  readonly deflated: boolean
  /** What it claims to have unpacked, in bytes. */
  readonly size: number
  readonly crc: number
}

const END = { signature: 0x06054b50, length: 22 } as const
const CENTRAL = { signature: 0x02014b50, length: 46 } as const
const LOCAL = { signature: 0x04034b50, length: 30 } as const
const LONGEST_COMMENT = 0xffff

const ENCRYPTED = 0x2041
const SIZES_FOLLOW = 0x0008
const UTF8_NAME = 0x0800
const STORED = 0
const DEFLATED = 8
/** Where Unix keeps the kind of a file, and the only two kinds that are taken. */
const KIND = 0xf000
const kindsTaken: readonly number[] = [0, 0x8000, 0x4000]
const LINK = 0xa000

/** All entries of a zip, in the order of its directory. Throws `Refused`. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) refuseZip(beginsLikeZip(view) ? { code: 'damaged', file: null } : { code: 'not-a-zip' })
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  // These numbers stand for "see the larger record": no scenario needs a zip of that kind.
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuseZip({ code: 'unsupported', file: null })
  const parts = view.getUint16(end + 4, true) + view.getUint16(end + 6, true)
  if (parts !== 0 || view.getUint16(end + 8, true) !== count) refuseZip({ code: 'unsupported', file: null })
  if (count > zipLimits.entries) refuseZip({ code: 'too-many', count, most: zipLimits.entries })
  if (start + size !== end) refuseZip({ code: 'damaged', file: null })
  return entriesIn(bytes, view, { start, end, count })
}

/** The end record lies at the very end, with nothing behind it but its comment. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END.length
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at) return at
  }
  return null
}

const beginsLikeZip = (view: DataView): boolean =>
  view.byteLength >= 4 && [END.signature, LOCAL.signature].includes(view.getUint32(0, true) as never)

interface Directory {
  readonly start: number
  readonly end: number
  readonly count: number
}

function entriesIn(bytes: Uint8Array, view: DataView, { start, end, count }: Directory): ZipEntry[] {
  const entries: ZipEntry[] = []
  const taken: { from: number; to: number }[] = []
  let at = start
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature)
      refuseZip({ code: 'damaged', file: null })
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const crc = view.getUint32(at + 16, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) refuseZip({ code: 'damaged', file: null })
    const name = bytes.subarray(at + CENTRAL.length, nameEnd)
    const path = strFromU8(name, (flags & UTF8_NAME) === 0)
    const file = shownPath(path)
    const kind = (view.getUint32(at + 38, true) >>> 16) & KIND
    if (kind === LINK) refuseZip({ code: 'link', file })
    if ((flags & ENCRYPTED) !== 0) refuseZip({ code: 'encrypted', file })
    if (!kindsTaken.includes(kind) || (method !== STORED && method !== DEFLATED))
      refuseZip({ code: 'unsupported', file })
    if (packedSize === 0xffffffff || size === 0xffffffff) refuseZip({ code: 'unsupported', file })
    if (method === STORED && packedSize !== size) refuseZip({ code: 'damaged', file })

    const local = view.getUint32(at + 42, true)
    if (local + LOCAL.length > start || view.getUint32(local, true) !== LOCAL.signature)
      refuseZip({ code: 'damaged', file })
    const localFlags = view.getUint16(local + 6, true)
    const localNameLength = view.getUint16(local + 26, true)
    const from = local + LOCAL.length + localNameLength + view.getUint16(local + 28, true)
    const to = from + packedSize
    const agrees =
      to <= start &&
      view.getUint16(local + 8, true) === method &&
      (localFlags & ENCRYPTED) === 0 &&
      localNameLength === name.length &&
      name.every((byte, n) => bytes[local + LOCAL.length + n] === byte) &&
      ((localFlags & SIZES_FOLLOW) !== 0 ||
        (view.getUint32(local + 14, true) === crc &&
          view.getUint32(local + 18, true) === packedSize &&
          view.getUint32(local + 22, true) === size))
    if (!agrees) refuseZip({ code: 'damaged', file })
    taken.push({ from: local, to })
    entries.push({ path, packed: bytes.subarray(from, to), deflated: method === DEFLATED, size, crc })
    at = next
  }
  if (at !== end) refuseZip({ code: 'damaged', file: null })
  taken.sort((a, b) => a.from - b.from)
  if (taken.some(({ from }, i) => from < (taken[i - 1]?.to ?? 0))) refuseZip({ code: 'damaged', file: null })
  return entries
}
