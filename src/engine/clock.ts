import type { Pace } from './log.ts'

/** Turns time on the wall into scenario time. Plain data; `tick` gives the next one. */
export interface Clock {
  readonly pace: Pace
  readonly paused: boolean
  /** Wall ms that have passed but make no whole scenario millisecond yet. */
  readonly carry: number
}

/** A running clock. `pace` is how many times longer everything takes; in `untimed` time never passes by itself. */
export const clockOf = (pace: Pace): Clock => ({ pace, paused: false, carry: 0 })

/**
 * Lets `wallMs` pass. `ms` is the whole scenario milliseconds that came of it; what is left over is carried, so no
 * time is lost however small the steps.
 */
export function tick(clock: Clock, wallMs: number): { readonly clock: Clock; readonly ms: number } {
  if (clock.paused || clock.pace === 'untimed' || !(wallMs > 0)) return { clock, ms: 0 }
  const wall = clock.carry + wallMs
  const ms = Math.floor(wall / clock.pace + 1e-9)
  return { clock: { ...clock, carry: Math.max(0, wall - ms * clock.pace) }, ms }
}
