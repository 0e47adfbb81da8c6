/** Measuring and setting loudness (EBU R 128, by ffmpeg) and keeping peaks down. */
import { run, writeWav } from './commands.ts'
import { amp, mix, RATE, samplesIn, type Signal } from './signal.ts'

export interface Loudness {
  /** The loudest 400 ms, LUFS: what a short sound feels like. */
  readonly momentary: number
  /** Of the whole, LUFS; for beds. */
  readonly integrated: number
  /** True peak, dBFS. */
  readonly peak: number
}

/** Measures a signal with half a second of silence around it, so that a click fills a whole window. */
export function loudness(name: string, signal: Signal): Loudness {
  const padded = mix(signal.length / RATE + 1, [signal, 0.5, 1])
  const said = run(
    'ffmpeg',
    '-nostats',
    '-hide_banner',
    '-i',
    writeWav(name, padded),
    '-af',
    'ebur128=peak=true',
    '-f',
    'null',
    '-',
  )
  const last = (pattern: RegExp) => Number([...said.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN)
  return {
    momentary: Math.max(...[...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map((found) => Number(found[1]))),
    integrated: last(/I:\s*(-?[\d.]+) LUFS/g),
    peak: last(/Peak:\s*(-?[\d.]+|-inf) dBFS/g),
  }
}

/** Holds every sample under `ceiling` (0 to 1) with 2 ms of foresight; louder transients are rounded, not cut. */
function limited(signal: Signal, ceiling: number): Signal {
  const reach = samplesIn(0.002)
  const needed = signal.map((x) => Math.min(1, ceiling / Math.max(Math.abs(x), 1e-9)))
  let held = 1
  const release = Math.exp(-1 / samplesIn(0.03))
  const gains = needed.map((_, i) => {
    let least = 1
    for (let n = Math.max(0, i - reach); n <= Math.min(needed.length - 1, i + reach); n++)
      least = Math.min(least, needed[n] ?? 1)
    held =
      least < held
        ? held + (least - held) * 0.12
        : 1 - (1 - held) * release + Math.min(0, least - (1 - (1 - held) * release))
    return held
  })
  return signal.map((x, i) => Math.max(-ceiling, Math.min(ceiling, x * (gains[i] ?? 1))))
}

/** Brings a signal to `target` LUFS by the given measure, its peaks under −3 dBFS. */
export function levelled(name: string, signal: Signal, by: 'momentary' | 'integrated', target: number): Signal {
  let level = 1
  let out = signal
  for (let pass = 0; pass < 4; pass++) {
    const now = loudness(name, out)[by]
    if (Math.abs(now - target) < 0.2) break
    level *= 10 ** ((target - now) / 20)
    out = limited(amp(signal, level), 0.7)
  }
  return out
}

/** Removes silence at the end, and the click a cut would make. */
export function trimmed(signal: Signal): Signal {
  let last = signal.length - 1
  const floor = 0.0012 * signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  while (last > 0 && Math.abs(signal[last] ?? 0) < floor) last--
  const kept = signal.slice(0, last + 1)
  const [rise, fall] = [samplesIn(0.001), samplesIn(Math.min(0.06, kept.length / RATE / 4))]
  return kept.map((x, i) => x * Math.min(1, i / rise) * Math.min(1, (kept.length - 1 - i) / fall))
}
