/** A sprite sheet: several sounds in one file, and where each lies in it. */
import { mix, type Part, RATE, samplesIn, type Signal } from './signal.ts'

/** Silence between two sounds (s): more than any codec smears. */
const GAP = 0.3
/** What lies before and after a loop (s): its own other end, so that it may be entered late without a click. */
const WRAP = 0.35
/** A sprite starts a little before its sound (s): MP3 decoders differ by about this much. */
const LEAD = 0.03

/** Howler's sprite: offset and length in whole milliseconds, and whether it loops. */
export type Sprite = readonly [offset: number, length: number, loop: boolean]

export interface Sheet {
  readonly signal: Signal
  readonly sprites: Readonly<Record<string, Sprite>>
}

const ms = (seconds: number) => Math.round(seconds * 1000)

/** Lays single sounds one after the other. */
export function sheetOf(sounds: Readonly<Record<string, Signal>>): Sheet {
  const parts: Part[] = []
  const sprites: Record<string, Sprite> = {}
  let at = 0.1
  for (const [id, signal] of Object.entries(sounds)) {
    const length = signal.length / RATE
    parts.push([signal, at, 1])
    sprites[id] = [ms(at - LEAD), ms(length + LEAD + 0.06), false]
    at = Math.ceil((at + length + GAP) * 1000) / 1000
  }
  return { signal: mix(at, ...parts), sprites }
}

/** Lays loops one after the other, each with its end before it and its start after it. */
export function loopsOf(loops: Readonly<Record<string, Signal>>): Sheet {
  const parts: Part[] = []
  const sprites: Record<string, Sprite> = {}
  let at = 0
  for (const [id, signal] of Object.entries(loops)) {
    const length = signal.length / RATE
    parts.push(
      [signal.slice(-samplesIn(WRAP)), at, 1],
      [signal, at + WRAP, 1],
      [signal.slice(0, samplesIn(WRAP)), at + WRAP + length, 1],
    )
    sprites[id] = [ms(at + WRAP), ms(length), true]
    at = Math.ceil((at + length + 2 * WRAP + GAP) * 1000) / 1000
  }
  return { signal: mix(at, ...parts), sprites }
}

/**
 * Where a loop is best cut, as decoded: codecs code its two ends differently, and a jump between them ticks. Since it
 * is periodic it may begin anywhere; of the next ±100 ms, gives the offset (ms) where all the formats join best.
 */
export function quietSeam(decoded: readonly Signal[], [offset, length]: Sprite): number {
  const reach = 24
  const jump = (signal: Signal, ms: number) => {
    const [from, to] = [samplesIn(ms / 1000), samplesIn((ms + length) / 1000)]
    const near = Math.abs((signal[from] ?? 0) - (signal[to] ?? 0)) * reach
    return Array.from({ length: 2 * reach }, (_, n) => n - reach).reduce(
      (sum, n) => sum + Math.abs((signal[from + n] ?? 0) - (signal[to + n] ?? 0)),
      near,
    )
  }
  const cost = (ms: number) => Math.max(...decoded.map((signal) => jump(signal, ms)))
  return Array.from({ length: 201 }, (_, n) => offset - 100 + n).reduce((best, ms) =>
    cost(ms) < cost(best) ? ms : best,
  )
}
