import type { Outcome } from '#engine'

/** What an intervene scenario's `effective` is made of, each 0 to 1; null: not applicable (S3). */
export interface InterveneParts {
  readonly technique: number
  readonly persistence: number | null
  readonly outcome: number
  readonly followThrough: number
}

/** What each part weighs (S3). */
export const weights = { technique: 0.4, persistence: 0.2, outcome: 0.2, followThrough: 0.2 } as const

/** What an ending's outcome is worth (S3). */
export const outcomeWorth: Record<Outcome, number> = {
  prevented: 1,
  stopped: 0.6,
  late: 0.25,
  unchecked: 0,
  // Endings of controls, which are scored by S5.
  upheld: 0,
  disrupted: 0,
}

/** The weighted mean of the parts, 0 to 100, unrounded. A part that is not applicable leaves its weight to the others. */
export function effective(parts: InterveneParts): number {
  let sum = 0
  let weight = 0
  for (const name of ['technique', 'persistence', 'outcome', 'followThrough'] as const) {
    const part = parts[name]
    if (part === null) continue
    sum += weights[name] * part
    weight += weights[name]
  }
  return (100 * sum) / weight
}
