/** How well a simulated trainee sees, hears and acts. The numbers below are chosen, not measured (docs/simulate.md). */
export interface Skill {
  /** Probability that a cue that is shown is noticed. */
  readonly notices: number
  /** Probability that what goes on in a beat is taken for what it is; else it is taken for one step better or worse. */
  readonly eye: number
  /** Standard deviation of the error in judging what a line or an item is worth, on a scale from 0 to 1. */
  readonly ear: number
  /** Mean time from noticing to stepping in, ms. */
  readonly delay: number
  /** Probability of speaking up again after having been brushed off. */
  readonly persists: number
  /** Probability of asking about a cue while nothing seems to be wrong. */
  readonly asks: number
}

export const skills = {
  /** Tells a line of quality 5 from one of quality 3 in 99 of 100 pairs. */
  expert: { notices: 0.95, eye: 0.97, ear: 0.1, delay: 2000, persists: 0.97, asks: 0.5 },
  /** In 89 of 100. */
  competent: { notices: 0.85, eye: 0.9, ear: 0.2, delay: 4000, persists: 0.85, asks: 0.5 },
  /** In 76 of 100. */
  average: { notices: 0.65, eye: 0.75, ear: 0.35, delay: 7000, persists: 0.6, asks: 0.5 },
} as const satisfies Record<string, Skill>
