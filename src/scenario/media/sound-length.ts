import type { SoundKind } from './kinds.ts'

/** How long a sound is, whole ms, as far as the file says. Null where it does not say, or cannot be made out. Never throws. */
export function soundLength(bytes: Uint8Array, kind: SoundKind): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const seconds = { wav: wavSeconds, m4a: mp4Seconds, mp3: mp3Seconds, webm: webmSeconds }[kind](view)
    return seconds === null || !Number.isFinite(seconds) || seconds <= 0 ? null : Math.round(seconds * 1000)
  } catch {
    // The file ends before it says so.
    return null
  }
}

const name = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

/** Bytes of sound by bytes a second. Source: Microsoft, "Multimedia Programming Interface and Data Specifications 1.0". */
function wavSeconds(view: DataView): number | null {
  let rate = 0
  for (let at = 12; at + 8 <= view.byteLength;) {
    const size = view.getUint32(at + 4, true)
    if (name(view, at) === 'fmt ') rate = view.getUint32(at + 16, true)
    if (name(view, at) === 'data') return rate === 0 ? null : Math.min(size, view.byteLength - at - 8) / rate
    at += 8 + size + (size % 2)
  }
  return null
}

/** The movie header says it. Source: ISO/IEC 14496-12, 8.2.2. */
function mp4Seconds(view: DataView): number | null {
  const movie = box(view, 'moov', 0, view.byteLength)
  const header = movie && box(view, 'mvhd', movie.from, movie.to)
  if (!header) return null
  const long = view.getUint8(header.from) === 1
  const scale = view.getUint32(header.from + (long ? 20 : 12))
  const length = long ? Number(view.getBigUint64(header.from + 24)) : view.getUint32(header.from + 16)
  return scale === 0 ? null : length / scale
}

function box(view: DataView, wanted: string, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at)
    const end = size === 0 ? to : at + size
    if (size === 1 || end > to || end <= at + 7) return null
    if (name(view, at + 4) === wanted) return { from: at + 8, to: end }
    at = end
  }
  return null
}

const mp3Rates = [44_100, 48_000, 32_000] as const
/** kbit/s of layer III, MPEG 1 and MPEG 2. */
const mp3Kilobits = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const

/** The frames are counted one by one, whatever their rates. Source: ISO/IEC 11172-3, 2.4.2.3. */
function mp3Seconds(view: DataView): number | null {
  let at = 0
  if (name(view, 0).startsWith('ID3')) {
    const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (view.getUint8(i) & 0x7f), 0)
    at = 10 + size
  }
  let seconds = 0
  while (at + 4 <= view.byteLength) {
    const head = view.getUint32(at)
    const version = (head >>> 19) & 3
    const generation = version === 3 ? 1 : 2
    const kilobits = mp3Kilobits[generation][(head >>> 12) & 15] ?? 0
    const rate = (mp3Rates[(head >>> 10) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4)
    // What stands behind the last frame is no sound.
    if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1 || kilobits === 0 || rate === 0) break
    const samples = generation === 1 ? 1152 : 576
    at += Math.floor(((samples / 8) * kilobits * 1000) / rate) + ((head >>> 9) & 1)
    seconds += samples / rate
  }
  return seconds
}

const SEGMENT = 0x18538067
const INFO = 0x1549a966
const SCALE = 0x2ad7b1
const DURATION = 0x4489

/** What a recorder writes as it goes often says nothing of its length. Source: RFC 9559, sections 5.1.2 and 5.1.4. */
function webmSeconds(view: DataView): number | null {
  const header = element(view, 0)
  const segment = element(view, header.to)
  if (segment.id !== SEGMENT) return null
  let scale = 1_000_000
  for (let at = segment.from; at < Math.min(segment.to, view.byteLength);) {
    const part = element(view, at)
    if (part.id !== INFO) {
      at = part.to
      continue
    }
    let ticks: number | null = null
    for (let inner = part.from; inner < part.to;) {
      const { id, from, to } = element(view, inner)
      if (id === SCALE)
        scale = Array.from({ length: to - from }).reduce<number>((n, _, i) => n * 256 + view.getUint8(from + i), 0)
      if (id === DURATION) ticks = to - from === 4 ? view.getFloat32(from) : view.getFloat64(from)
      inner = to
    }
    return ticks === null ? null : (ticks * scale) / 1e9
  }
  return null
}

/** An element of EBML: its id, and where its content lies. One of unknown length goes on to the end of the file. */
function element(view: DataView, at: number): { id: number; from: number; to: number } {
  const idLength = Math.clz32(view.getUint8(at)) - 23
  const sizeAt = at + idLength
  const sizeLength = Math.clz32(view.getUint8(sizeAt)) - 23
  if (idLength > 4 || sizeLength > 8) throw new RangeError('no element')
  let id = 0
  for (let i = 0; i < idLength; i += 1) id = id * 256 + view.getUint8(at + i)
  let size = view.getUint8(sizeAt) & (0xff >>> sizeLength)
  let unknown = size === 0xff >>> sizeLength
  for (let i = 1; i < sizeLength; i += 1) {
    const byte = view.getUint8(sizeAt + i)
    unknown &&= byte === 0xff
    size = size * 256 + byte
  }
  const from = sizeAt + sizeLength
  return { id, from, to: unknown ? view.byteLength : from + size }
}
