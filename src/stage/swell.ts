/** One revolution of the light bar, ms: each colour swells once, so the picture changes under twice a second (A9). */
export const revolution = 2600

/** How bright a turning light is at a time, 0 to 1. */
export function swell(timeMs: number, phase: number): number {
  const wave = Math.cos((timeMs / revolution + phase) * Math.PI * 2)
  return wave > 0 ? wave * wave : 0
}
