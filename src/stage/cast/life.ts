/** The small motions of a living figure, as plain functions of time; deterministic for each person. */

/** A number from 0 to 1 that looks random, the same for the same seed and step. */
export function chance(seed: number, step: number): number {
  let h = Math.imul(seed ^ Math.imul(step + 1, 0x9e3779b1), 0x85ebca6b) >>> 0
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000
}

const BLINK = 130

/** Blinks every 2 to 6 s, each for 130 ms, some of them double. */
export class Blinks {
  private readonly seed: number
  private count = 0
  private next: number

  constructor(seed: number) {
    this.seed = seed
    this.next = 600 + chance(seed, 0) * 3000
  }

  /** Whether the eyes are shut at `time` ms; time must not run backwards. */
  shut(time: number): boolean {
    while (time >= this.next + BLINK) {
      this.count += 1
      const double = chance(this.seed, this.count * 2) < 0.15
      this.next += double ? 260 : 2000 + chance(this.seed, this.count * 2 + 1) * 4000
    }
    return time >= this.next
  }
}

/** How open a speaking mouth is at `time` ms: 0 shut, 1 half, 2 open. */
export function mouthAt(seed: number, time: number): 0 | 1 | 2 {
  const step = Math.floor(time / 105)
  const value = chance(seed, step)
  // The mouth rests now and then, and its opening changes all the time.
  if (value < 0.2) return 0
  return value < 0.6 === (step % 2 === 0) ? 1 : 2
}

/** Gathers speed over the first fifth, loses it over the last, and walks evenly between. */
export function gait(t: number): number {
  const ramp = 0.2
  if (t < ramp) return (t * t) / (2 * ramp * (1 - ramp))
  if (t > 1 - ramp) return 1 - ((1 - t) * (1 - t)) / (2 * ramp * (1 - ramp))
  return (t - ramp / 2) / (1 - ramp)
}
/** How far a movement overshoots at `t` (0 to 1) after its end: once beyond, once back, then not at all. */
export const settle = (t: number): number => (t >= 1 ? 0 : Math.sin(t * Math.PI * 2.5) * (1 - t) ** 2)
