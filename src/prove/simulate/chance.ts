import { seeded } from '#engine'
import { textHash } from '#scenario'

/** Draws of one simulated person in one scene, the same for the same name. */
export interface Chance {
  /** True with this probability, 0 to 1. */
  happens(probability: number): boolean
  /** Normally distributed around 0. */
  noise(deviation: number): number
  /** Evenly between half and one and a half times `mean`. */
  around(mean: number): number
  /** Exponentially distributed: how long until something that comes every `mean` on average. */
  until(mean: number): number
  /** One of them, each as likely as the others; null of none. */
  oneOf<T>(items: readonly T[]): T | null
}

/** Chance that follows from a name alone: whoever adds a scene or a type changes nothing in the draws of the others. */
export function chanceOf(name: string): Chance {
  const next = seeded(textHash(name))
  return {
    happens: (probability) => next() < probability,
    // Box and Muller's transform. 1 − u is never 0.
    noise: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    around: (mean) => mean * (0.5 + next()),
    until: (mean) => -mean * Math.log(1 - next()),
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? null,
  }
}
