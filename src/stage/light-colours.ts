import type { Time } from '#scenario'

export type LightColour = 'warm' | 'white' | 'blue' | 'amber'

/** How much of a light is left by day. */
export const lightByTime: Readonly<Record<Time, number>> = { night: 1, dawn: 0.6, dusk: 0.6, day: 0.22 }

/** Red, green and blue of each colour. */
export const lightInks: Readonly<Record<LightColour, string>> = {
  warm: '255, 205, 130',
  white: '255, 244, 220',
  blue: '70, 110, 255',
  amber: '255, 176, 60',
}

/** How a light fades from its middle (0) to its edge (1): its alpha at each of these. */
export const lightFalloff = [
  [0, 0.9],
  [0.12, 0.62],
  [0.3, 0.3],
  [0.55, 0.1],
  [0.8, 0.02],
  [1, 0],
] as const
