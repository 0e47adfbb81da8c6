/** Sound files made by hand, each with as little in it as its kind needs. */

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256)
const big = (value: number, bytes: number): number[] => little(value, bytes).toReversed()

/** Silence of 16 bits, one channel and 24,000 samples a second. */
export function wavOf(ms: number): Uint8Array {
  const size = Math.round(ms * 24) * 2
  const head = [
    ...ascii('RIFF'),
    ...little(36 + size, 4),
    ...ascii('WAVEfmt '),
    ...little(16, 4),
    ...little(1, 2),
    ...little(1, 2),
    ...little(24_000, 4),
    ...little(48_000, 4),
    ...little(2, 2),
    ...little(16, 2),
    ...ascii('data'),
    ...little(size, 4),
  ]
  const bytes = new Uint8Array(head.length + size)
  bytes.set(head)
  return bytes
}

/** MPEG 1 layer III of 64 kbit/s and 48,000 samples a second: a frame is 24 ms and 192 bytes. With a tag before it. */
export function mp3Of(frames: number): Uint8Array {
  const bytes = new Uint8Array(10 + 20 + frames * 192)
  bytes.set([...ascii('ID3'), 4, 0, 0, 0, 0, 0, 20])
  for (let i = 0; i < frames; i += 1) bytes.set([0xff, 0xfb, 0x54, 0xc0], 30 + i * 192)
  return bytes
}

export function m4aOf(ms: number): Uint8Array {
  const header = [...big(108, 4), ...ascii('mvhd'), ...big(0, 4), ...big(0, 8), ...big(1000, 4), ...big(ms, 4)]
  const movie = [...header, ...Array.from({ length: 108 - header.length }, () => 0)]
  return Uint8Array.from([
    ...big(16, 4),
    ...ascii('ftypM4A '),
    ...big(0, 4),
    ...big(8 + movie.length, 4),
    ...ascii('moov'),
    ...movie,
  ])
}

/** `ms` null: as a recorder writes it as it goes, which knows no length. */
export function webmOf(ms: number | null): Uint8Array {
  const duration = new Uint8Array(8)
  new DataView(duration.buffer).setFloat64(0, ms ?? 0)
  const info = [0x2a, 0xd7, 0xb1, 0x83, ...big(1_000_000, 3), ...(ms === null ? [] : [0x44, 0x89, 0x88, ...duration])]
  const header = [0x42, 0x82, 0x84, ...ascii('webm')]
  // A segment of unknown length.
  const endless = [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
  return Uint8Array.from([
    0x1a,
    0x45,
    0xdf,
    0xa3,
    0x80 + header.length,
    ...header,
    ...endless,
    0x15,
    0x49,
    0xa9,
    0x66,
    0x80 + info.length,
    ...info,
  ])
}
