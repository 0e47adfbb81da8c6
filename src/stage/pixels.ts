import type { StageOptions } from './types.ts'

/** How many pixels are drawn for `auto`, by how far it has been lowered. */
const lowered = [1280 * 720, 960 * 540] as const
const lowest = 720 * 405
/** How often `auto` can be lowered. */
export const mostLowered = lowered.length

/** How many pixels the processor draws at most: it takes its time for each. */
export function softwarePixels(quality: StageOptions['quality'], steps: number): number {
  if (quality === 'high') return 1920 * 1080
  if (quality === 'low') return lowered[1]
  return lowered[steps] ?? lowest
}
