/** Filters (Audio EQ Cookbook biquads, and a state-variable filter whose frequency may move) and a small room. */
import { type Curve, RATE, type Signal, samplesIn } from './signal.ts'

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

function biquad(signal: Signal, [b0, b1, b2, a1, a2]: Coefficients): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return signal.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  })
}

function angles(hertz: number, q: number) {
  const w = (2 * Math.PI * Math.min(hertz, RATE * 0.45)) / RATE
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) }
}

export function low(signal: Signal, hertz: number, q = Math.SQRT1_2): Signal {
  const { cos, alpha } = angles(hertz, q)
  const a0 = 1 + alpha
  const b = (1 - cos) / 2 / a0
  return biquad(signal, [b, 2 * b, b, (-2 * cos) / a0, (1 - alpha) / a0])
}

export function high(signal: Signal, hertz: number, q = Math.SQRT1_2): Signal {
  const { cos, alpha } = angles(hertz, q)
  const a0 = 1 + alpha
  const b = (1 + cos) / 2 / a0
  return biquad(signal, [b, -2 * b, b, (-2 * cos) / a0, (1 - alpha) / a0])
}

/** Passes a band around `hertz`; unity at its middle. */
export function band(signal: Signal, hertz: number, q: number): Signal {
  const { cos, alpha } = angles(hertz, q)
  const a0 = 1 + alpha
  return biquad(signal, [alpha / a0, 0, -alpha / a0, (-2 * cos) / a0, (1 - alpha) / a0])
}

/** Several bands of one source, added: [hertz, q, gain]. A body with its own resonances. */
export function bands(signal: Signal, ...list: readonly (readonly [number, number, number])[]): Signal {
  const out = new Float32Array(signal.length)
  for (const [hertz, q, gain] of list) {
    band(signal, hertz, q).forEach((x, i) => {
      out[i] = (out[i] ?? 0) + x * gain
    })
  }
  return out
}

/** State-variable filter with a moving frequency (Hz over seconds). */
export function moving(signal: Signal, kind: 'low' | 'band', hertz: Curve, q = Math.SQRT1_2): Signal {
  let [one, two] = [0, 0]
  return signal.map((x, i) => {
    const g = Math.tan((Math.PI * Math.min(hertz(i / RATE), RATE * 0.4)) / RATE)
    const a = 1 / (1 + g * (g + 1 / q))
    const middle = a * (one + g * (x - two))
    const bottom = two + g * middle
    one = 2 * middle - one
    two = 2 * bottom - two
    return kind === 'low' ? bottom : middle / q
  })
}

/** One reflection after `seconds`. */
export function echo(signal: Signal, seconds: number, gain: number): Signal {
  const late = samplesIn(seconds)
  const out = new Float32Array(signal.length + late)
  out.set(signal)
  signal.forEach((x, i) => {
    out[i + late] = (out[i + late] ?? 0) + x * gain
  })
  return out
}

export interface Room {
  /** Seconds until the reverberation is 60 dB down. */
  readonly tail: number
  /** Share of reverberation, 0 to 1. */
  readonly wet: number
  /** Above this the walls swallow, Hz. */
  readonly dull: number
  /** 1 is a small room; delays grow with it. */
  readonly size: number
}

/** A feedback delay network of eight lines, mixed by a Householder reflection. Gives `tail` seconds more signal. */
export function room(signal: Signal, { tail, wet, dull, size }: Room): Signal {
  const delays = [0.0113, 0.0137, 0.0171, 0.0193, 0.0229, 0.0271, 0.0313, 0.0359].map((s) => samplesIn(s * size))
  const lines = delays.map((n) => new Float32Array(n))
  const losses = delays.map((n) => 10 ** ((-3 * n) / RATE / tail))
  const damp = Math.exp((-2 * Math.PI * dull) / RATE)
  const heard = lines.map(() => 0)
  const out = new Float32Array(signal.length + samplesIn(tail))
  for (let i = 0; i < out.length; i++) {
    const dry = signal[i] ?? 0
    let sum = 0
    for (let n = 0; n < 8; n++) {
      const raw = lines[n]?.[i % (delays[n] ?? 1)] ?? 0
      const dulled = raw * (1 - damp) + (heard[n] ?? 0) * damp
      heard[n] = dulled
      sum += dulled
    }
    for (let n = 0; n < 8; n++) {
      const delay = lines[n]
      if (delay) delay[i % delay.length] = ((heard[n] ?? 0) - sum / 4) * (losses[n] ?? 0) + dry * (n % 2 ? -0.5 : 0.5)
    }
    out[i] = dry * (1 - wet * 0.3) + sum * wet
  }
  return out
}
