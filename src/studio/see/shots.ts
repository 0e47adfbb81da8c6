import type { CompiledScenario } from '#engine'
import { lengthOf } from './spot.ts'
import { type Way, waysInOrder } from './ways.ts'

/** One picture of a storyboard: all moments of a beat that come at the same second. */
export interface Shot {
  readonly beat: string
  /** Indexes in the beat's script, in order. Empty for a beat without a script. */
  readonly moments: readonly number[]
  /** ms after the beat's start, when the last picture has arrived and nothing else has come. */
  readonly at: number
  /** The way that shows it; null where nothing leads there. */
  readonly way: Way | null
}

/** How long after a moment its picture is taken, ms, where nothing else comes before. */
const AFTER = 1000

/** A picture of every second of every beat at which moments come, in the order of the file. */
export function boardShots({ beats }: CompiledScenario, ways: readonly Way[]): Shot[] {
  return [...beats.values()].flatMap((beat): Shot[] => {
    const here = ways.filter((way) => way.beat === beat.id)
    const times = [...new Set(beat.script.map(({ at }) => at))].toSorted((a, b) => a - b)
    if (times.length === 0) return [{ beat: beat.id, moments: [], at: 0, way: here[0] ?? null }]
    return times.map((time, i): Shot => {
      const moments = [...beat.script.keys()].filter((index) => beat.script[index]?.at === time)
      const dark = Math.max(0, ...moments.map((index) => (beat.script[index]?.moment.cut ?? 0) * 1000))
      const at = Math.min(time + Math.max(AFTER, dark), (times[i + 1] ?? Infinity) - 1, Math.max(time, lengthOf(beat)))
      return { beat: beat.id, moments, at, way: waysInOrder(here, moments[0] ?? null, null)[0] ?? null }
    })
  })
}
