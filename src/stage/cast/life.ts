import type { HeadMarkKind } from './head-mark.ts'

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

/** Breath, shift of weight, and nods of speech, about -1.6 to 1.6. @param offset a number of the person's own */
export function motionAt(ms: number, offset: number, does: { readonly walks: boolean; readonly talks: boolean }) {
  const t = ms / 1000
  return {
    breath: Math.sin(t * 1.55 + offset),
    weight: does.walks ? 0 : Math.sin(t * 0.37 + offset * 2) + 0.5 * Math.sin(t * 0.83 + offset),
    nod: does.talks ? Math.sin(t * 8.3 + offset) + 0.6 * Math.sin(t * 5.1) : 0,
  }
}

/** How far the head dips (0 to 1) and turns aside (-1 to 1) of somebody who nods twice or shakes the head twice. */
export function headMotion(pose: string, sinceMs: number): { readonly dip: number; readonly aside: number } {
  const t = (sinceMs - HEAD_DELAY) / HEAD_MOTION
  if (t <= 0 || t >= 1) return none
  const fade = Math.sin(Math.PI * Math.min(1, 1.15 * (1 - t) + 0.15))
  if (pose === 'nodding') return { dip: Math.sin(2 * Math.PI * t) ** 2, aside: 0 }
  if (pose === 'shaking-head') return { dip: 0, aside: Math.sin(4 * Math.PI * t) * Math.max(0.4, fade) }
  return none
}
/** What shows in a still picture that a head is nodded or shaken: for as long as it moves, and a little longer. */
export function headMark(pose: string, sinceMs: number): HeadMarkKind | null {
  if (sinceMs > headMoves) return null
  return pose === 'nodding' ? 'nod' : pose === 'shaking-head' ? 'shake' : null
}
/** The pose is reached before the head moves, ms. */
const HEAD_DELAY = 160
/** How long two nods or two shakes take, ms. */
const HEAD_MOTION = 1300
/** For how long something is to be seen of it, ms. */
export const headMoves = HEAD_DELAY + HEAD_MOTION + 700
const none = { dip: 0, aside: 0 } as const

/** How open the mouth is of somebody who says nothing: 0 shut, 2 open. Who cries out is seen to. */
export const restingMouth = (pose: string): 0 | 2 => (pose === 'shouting' || pose === 'laughing' ? 2 : 0)
