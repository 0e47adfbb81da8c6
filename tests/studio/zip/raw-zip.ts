import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../../src/studio/zip/crc32.ts'

/** A file of a zip that is put together by hand, so that it can lie. */
export interface RawFile {
  readonly path: string
  readonly data: Uint8Array | string
  readonly deflated?: boolean
  /** What the headers claim, where that is not so. */
  readonly claims?: { readonly size?: number; readonly packed?: number; readonly crc?: number; readonly local?: string }
  readonly flags?: number
  readonly method?: number
  /** The mode Unix gives it. */
  readonly mode?: number
}

const bytesOf = (data: Uint8Array | string): Uint8Array => (typeof data === 'string' ? strToU8(data) : data)

function numbers(...fields: readonly [bytes: number, value: number][]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value / 256 ** i) & 0xff)),
  )
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A zip with exactly these files. `count`: how many its end record claims. */
export function rawZip(files: readonly RawFile[], count = files.length): Uint8Array {
  const locals: Uint8Array[] = []
  const centrals: Uint8Array[] = []
  let at = 0
  for (const { path, data, deflated = false, claims = {}, flags = 0x0800, method, mode = 0 } of files) {
    const plain = bytesOf(data)
    const packed = deflated ? deflateSync(plain) : plain
    const name = strToU8(path)
    const localName = strToU8(claims.local ?? path)
    const shared = (nameLength: number): [number, number][] => [
      [2, 20],
      [2, flags],
      [2, method ?? (deflated ? 8 : 0)],
      [4, 0],
      [4, claims.crc ?? crc32(plain)],
      [4, claims.packed ?? packed.length],
      [4, claims.size ?? plain.length],
      [2, nameLength],
      [2, 0],
    ]
    const local = joined([numbers([4, 0x04034b50], ...shared(localName.length)), localName, packed])
    const central = numbers(
      [4, 0x02014b50],
      [2, 0x0314],
      ...shared(name.length),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, mode * 65_536],
      [4, at],
    )
    locals.push(local)
    centrals.push(joined([central, name]))
    at += local.length
  }
  const directory = joined(centrals)
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0])
  return joined([...locals, directory, end])
}
