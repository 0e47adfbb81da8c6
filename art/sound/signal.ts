/** Raw material: one-channel signals at 48 kHz, always from a named seed so that a rebuild gives the same samples. */

import { seeded } from '../../src/engine/seeded.ts'
import { textHash } from '../../src/scenario/text-hash.ts'

export const RATE = 48_000
/** Samples, one channel, −1 to 1 where it matters. */
export type Signal = Float32Array
/** A value over time; `t` in seconds. */
export type Curve = (t: number) => number
/** A signal laid into a mix: what, at which second, how loud. */
export type Part = readonly [signal: Signal, at: number, gain: number]

export const samplesIn = (seconds: number) => Math.round(seconds * RATE)

/** Pseudo-random numbers in [0, 1), the same for the same seed. */
export const dice = (seed: string): (() => number) => seeded(textHash(seed))

export const between = (roll: () => number, low: number, high: number) => low + (high - low) * roll()

/** A signal drawn sample by sample; `t` in seconds. */
export const draw = (seconds: number, curve: Curve): Signal =>
  new Float32Array(samplesIn(seconds)).map((_, i) => curve(i / RATE))

export function white(seed: string, seconds: number): Signal {
  const roll = dice(seed)
  return new Float32Array(samplesIn(seconds)).map(() => roll() * 2 - 1)
}

/** −3 dB an octave (Kellet's filter). */
export function pink(seed: string, seconds: number): Signal {
  let [a, b, c] = [0, 0, 0]
  return white(seed, seconds).map((x) => {
    a = 0.99765 * a + x * 0.099046
    b = 0.963 * b + x * 0.2965164
    c = 0.57 * c + x * 1.0526913
    return (a + b + c + x * 0.1848) * 0.25
  })
}

/** −6 dB an octave, kept from drifting. */
export function brown(seed: string, seconds: number): Signal {
  let y = 0
  return white(seed, seconds).map((x) => {
    y = y * 0.998 + x * 0.05
    return y
  })
}

/** A sine whose frequency moves: `hertz` over seconds. */
export function glide(seconds: number, hertz: Curve): Signal {
  let phase = 0
  return draw(seconds, (t) => {
    phase += hertz(t) / RATE
    return Math.sin(2 * Math.PI * phase)
  })
}

/** Like `glide`, with the bite of a saw. */
export function saw(seconds: number, hertz: Curve): Signal {
  let phase = 0
  return draw(seconds, (t) => {
    phase = (phase + hertz(t) / RATE) % 1
    return phase * 2 - 1
  })
}

export const amp = (signal: Signal, level: number | Curve): Signal =>
  signal.map((x, i) => x * (typeof level === 'number' ? level : level(i / RATE)))

export const times = (signal: Signal, by: Signal): Signal => signal.map((x, i) => x * (by[i] ?? 0))

/** Straight lines between points [second, level]; flat before and after. */
export function line(...points: readonly (readonly [number, number])[]): Curve {
  return (t) => {
    let before = points[0] ?? [0, 0]
    for (const point of points) {
      if (point[0] > t) {
        const share = (t - before[0]) / Math.max(point[0] - before[0], 1e-9)
        return before[0] > t ? before[1] : before[1] + (point[1] - before[1]) * share
      }
      before = point
    }
    return before[1]
  }
}

/** A quick rise (seconds), then an exponential fall with time constant `fall` (seconds). */
export const strike =
  (fall: number, rise = 0.001): Curve =>
  (t) =>
    Math.min(1, t / rise) * Math.exp(-Math.max(0, t - rise) / fall)

export function mix(seconds: number, ...parts: readonly Part[]): Signal {
  const out = new Float32Array(samplesIn(seconds))
  for (const [signal, at, gain] of parts) {
    const from = samplesIn(at)
    const fits = Math.min(signal.length, out.length - from)
    for (let i = 0; i < fits; i++) out[from + i] = (out[from + i] ?? 0) + (signal[i] ?? 0) * gain
  }
  return out
}

/** Like `mix`, but what runs over the end comes in again at the start: for loops. */
export function mixRound(seconds: number, ...parts: readonly Part[]): Signal {
  const out = new Float32Array(samplesIn(seconds))
  for (const [signal, at, gain] of parts) {
    const from = samplesIn(at)
    for (let i = 0; i < signal.length; i++) {
      const to = (from + i) % out.length
      out[to] = (out[to] ?? 0) + (signal[i] ?? 0) * gain
    }
  }
  return out
}

/** Soft saturation; `drive` 1 is nearly clean. */
export const saturate = (signal: Signal, drive: number): Signal =>
  signal.map((x) => Math.tanh(x * drive) / Math.tanh(drive))

export const peakOf = (signal: Signal): number => signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0)

/** Scales to a peak of 1, so that parts can be mixed by ear. */
export const full = (signal: Signal): Signal => amp(signal, 1 / Math.max(peakOf(signal), 1e-6))
