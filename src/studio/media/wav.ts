/** How a voice is kept: so many samples a second, one channel, 16 bits. Enough for speech, and played by every browser. */
export const VOICE_RATE = 24_000

const HEAD = 44

/**
 * Sound as a WAV file of one channel and 16 bits, with nothing in it but the sound.
 * @param samples −1 to 1, `VOICE_RATE` a second
 */
export function wavFile(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const name = (at: number, text: string): void => {
    for (const [i, letter] of Array.from(text).entries()) view.setUint8(at + i, letter.charCodeAt(0))
  }
  name(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  name(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, VOICE_RATE, true)
  view.setUint32(28, VOICE_RATE * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  name(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (const [i, sample] of samples.entries())
    view.setInt16(HEAD + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), true)
  return bytes
}

/** Quieter than this is taken for silence. */
const SILENCE = 0.01
/** What is left of the silence before and after, in samples: a word begins softly. */
const LEAD = VOICE_RATE * 0.12

/** The sound without the silence before and after it; all of it where there is nothing else. */
export function withoutSilence(samples: Float32Array): Float32Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENCE)
  if (first < 0) return samples
  const last = samples.findLastIndex((sample) => Math.abs(sample) > SILENCE)
  return samples.subarray(Math.max(0, first - LEAD), Math.min(samples.length, last + LEAD))
}
