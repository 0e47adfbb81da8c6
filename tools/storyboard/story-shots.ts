import { logOf } from '#engine'
import type { CompiledScenario, Log } from '#engine'
import { beatPlays } from '#prove'

/** One picture of a storyboard: a run, the second at which it is taken, and what has just happened. */
export interface StoryShot {
  readonly beat: string
  /** Places in the beat's script of the moments this picture is of, in order. */
  readonly moments: readonly number[]
  readonly log: Log
  /** Entries of the log that have been taken. */
  readonly entries: number
  /** Scenario ms. */
  readonly at: number
  /** Whether a cue is among the moments. */
  readonly cue: boolean
}

/** How long after a moment its picture is taken, ms, where nothing else comes before: people have arrived by then. */
const AFTER = 1000

/** A picture of every instant of every beat at which moments come, in the order of the beats. */
export function storyShots(compiled: CompiledScenario): StoryShot[] {
  return beatPlays(compiled).flatMap(({ beat, run, from, moments }): StoryShot[] => {
    const { script = [], lasts = Infinity } = compiled.beats.get(beat) ?? {}
    const log = logOf(run)
    const times = [...new Set(moments.map((index) => script[index]?.at ?? 0))]
    const all = [...new Set(script.map(({ at }) => at)), lasts].toSorted((a, b) => a - b)
    return times.map((time): StoryShot => {
      const here = moments.filter((index) => script[index]?.at === time)
      const next = all.find((at) => at > time) ?? Infinity
      const at = from + Math.min(time + AFTER, next - 1)
      const cue = here.some((index) => script[index]?.moment.cue !== undefined)
      return { beat, moments: here, log, entries: log.entries.length, at, cue }
    })
  })
}
