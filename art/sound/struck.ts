/** Things that ring when struck, and many small events at once. */
import { bands } from './filters.ts'
import { amp, between, dice, mix, type Part, type Signal, strike, white, draw } from './signal.ts'

/** One way a body rings: frequency (Hz), time constant (s), loudness. */
export type Mode = readonly [hertz: number, fall: number, gain: number]

/** A struck body: a sum of dying sines, each with its own phase, behind a 1 ms contact. */
export function ring(seed: string, modes: readonly Mode[]): Signal {
  const roll = dice(seed)
  const seconds = Math.max(...modes.map(([, fall]) => fall)) * 7
  const parts = modes.map(([hertz, fall, gain]): Part => {
    const phase = roll() * 2 * Math.PI
    return [draw(seconds, (t) => Math.sin(2 * Math.PI * hertz * t + phase) * strike(fall, 0.0008)(t)), 0, gain]
  })
  return mix(seconds, ...parts)
}

/** Modes strewn over a range, duller ones lasting longer: sheet metal, keys, glass. */
export function modesOf(seed: string, count: number, lowest: number, highest: number, fall: number): Mode[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, n): Mode => {
    const hertz = lowest * (highest / lowest) ** ((n + roll()) / count)
    return [hertz, fall * between(roll, 0.5, 1.2) * Math.sqrt(lowest / hertz), between(roll, 0.4, 1) / Math.sqrt(n + 1)]
  })
}

/** The contact itself: a burst of noise of time constant `fall` seconds, coloured by bands. */
export const contact = (seed: string, fall: number, ...list: readonly (readonly [number, number, number])[]): Signal =>
  amp(bands(white(seed, fall * 8 + 0.004), ...list), strike(fall))

/** A dull mass: a sine that drops in pitch, as wood, ground and doors do. */
export function thud(hertz: number, fall: number): Signal {
  let phase = 0
  return draw(fall * 7, (t) => {
    phase += (hertz * (1 + 0.6 * Math.exp(-t / 0.018))) / 48_000
    return Math.sin(2 * Math.PI * phase) * strike(fall, 0.002)(t)
  })
}

/** Events strewn over `seconds` as a Poisson process of `rate(t)` a second; `make` gives each its sound and loudness. */
export function strewn(
  seed: string,
  seconds: number,
  rate: (t: number) => number,
  make: (roll: () => number, n: number) => readonly [Signal, number],
): Part[] {
  const roll = dice(seed)
  const parts: Part[] = []
  let t = 0
  for (;;) {
    t += -Math.log(1 - roll()) / Math.max(rate(t), 0.01)
    if (t >= seconds) return parts
    const [signal, gain] = make(roll, parts.length)
    parts.push([signal, t, gain])
  }
}
