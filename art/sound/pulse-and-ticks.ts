/** The interface's ticks, and the pulse under a tense scene. */
import { low, room } from './filters.ts'
import { amp, glide, line, mix, mixRound, type Part, type Signal, strike } from './signal.ts'
import { contact, ring } from './struck.ts'

const small = { tail: 0.1, wet: 0.1, dull: 3000, size: 0.5 }

const wood = (seed: string, hertz: number): Signal =>
  mix(
    0.16,
    [
      ring(seed, [
        [hertz, 0.016, 1],
        [hertz * 2.4, 0.009, 0.35],
        [hertz * 4.1, 0.004, 0.15],
      ]),
      0,
      1,
    ],
    [contact(`${seed} skin`, 0.002, [1800, 1, 1]), 0, 0.35],
  )

/** Short, dry and quiet: wood, not bells. Opening rises, closing falls. */
export const ticks = {
  press: () => low(room(wood('press', 520), small), 5000),
  open: () => low(room(mix(0.3, [wood('open 1', 390), 0, 0.8], [wood('open 2', 585), 0.075, 1]), small), 5000),
  close: () => low(room(mix(0.3, [wood('close 1', 585), 0, 0.9], [wood('close 2', 390), 0.075, 0.8]), small), 5000),
}

/** Beats a minute of each level. Below 70: a body at rest that has begun to listen, never alarm. */
export const pulseRates = { 'pulse-1': 48, 'pulse-2': 56, 'pulse-3': 64 } as const

/** One soft beat. The partial at 110 Hz is for loudspeakers too small for the rest. */
const beat = (seconds: number, hertz: number): Signal =>
  mix(
    seconds,
    [
      amp(
        glide(seconds, (t) => hertz * (1 + 0.35 * Math.exp(-t / 0.05))),
        strike(seconds / 5, 0.022),
      ),
      0,
      1,
    ],
    [
      amp(
        glide(seconds, (t) => hertz * 2.1 * (1 + 0.25 * Math.exp(-t / 0.04))),
        strike(seconds / 8, 0.016),
      ),
      0,
      0.6,
    ],
  )

/** Four beats that loop; the second, softer half of each beat grows with the level. */
function pulse(perMinute: number, second: number): Signal {
  const every = 60 / perMinute
  const softer = [1, 0.9, 0.97, 0.88]
  const parts = softer.flatMap((gain, n): Part[] => [
    [beat(0.6, 54), n * every + 0.02, gain],
    [beat(0.5, 47), n * every + 0.02 + 0.29, gain * second],
  ])
  const looped = mixRound(every * 4, ...parts)
  return amp(low(looped, 340), line([0, 0], [0.01, 1]))
}

export const pulses = {
  'pulse-1': () => pulse(pulseRates['pulse-1'], 0),
  'pulse-2': () => pulse(pulseRates['pulse-2'], 0.35),
  'pulse-3': () => pulse(pulseRates['pulse-3'], 0.6),
}
