import type { Entrance } from './entrances.ts'
import type { TimedAct } from './witness.ts'

/** The instants, ms after a beat's start, at which its runs are counted: start, cues and facts, ask, middle, last ms. */
function instants({ beat, shown }: Entrance): number[] {
  const { lasts, ask, script } = beat
  const telling = shown.flatMap((i) => {
    const timed = script[i]
    return timed !== undefined && (timed.moment.cue || timed.moment.set) ? [timed.at] : []
  })
  const asks = ask === Infinity ? [] : [ask]
  return [...new Set([0, ...telling, ...asks, Math.floor(lasts / 2), lasts - 1])]
}

/** The most runs that are counted: above it a number of runs is no longer a whole number. */
export const MOST_RUNS = Number.MAX_SAFE_INTEGER

/**
 * How many runs differ in what is done, and at which of those instants: each act on offer there, and where an ask has opened
 * the choices also after stepping back from it. At most `MOST_RUNS`.
 */
export function countRuns(entrances: readonly Entrance[], followUps: number): number {
  const counted = new Map<Entrance, number>()
  for (const entrance of entrances.toReversed()) {
    const { lapse, exits, beat } = entrance
    if (lapse === null) {
      counted.set(entrance, followUps)
      continue
    }
    let runs = counted.get(lapse) ?? 0
    for (const at of instants(entrance)) {
      for (const exit of exits)
        if (exit.from <= at && at < exit.to) runs += (counted.get(exit.entrance) ?? 0) * (at > beat.ask ? 2 : 1)
    }
    counted.set(entrance, Math.min(runs, MOST_RUNS))
  }
  const [first] = entrances
  return first === undefined ? 0 : (counted.get(first) ?? 0)
}

/** The longest run: how long it is until its ending begins, scenario ms, and the acts that make it so. */
export function longestRun(entrances: readonly Entrance[]): { ms: number; steps: TimedAct[] } {
  interface Longest {
    readonly ms: number
    readonly spent: number
    readonly action: string | null
    readonly to: Entrance | null
  }
  const known = new Map<Entrance, Longest>()
  for (const entrance of entrances.toReversed()) {
    const { lapses, exits, beat } = entrance
    let longest: Longest = { ms: 0, spent: 0, action: null, to: null }
    for (const to of lapses) {
      const ms = (known.get(to)?.ms ?? 0) + beat.lasts
      if (ms > longest.ms) longest = { ms, spent: beat.lasts, action: null, to }
    }
    for (const { action, to: end, entrance: to } of exits) {
      const ms = (known.get(to)?.ms ?? 0) + end - 1
      if (ms > longest.ms) longest = { ms, spent: end - 1, action: action.id, to }
    }
    known.set(entrance, longest)
  }
  const steps: TimedAct[] = []
  let clock = 0
  for (let at: Entrance | null | undefined = entrances[0]; at;) {
    const next = known.get(at)
    if (next === undefined) break
    clock += next.spent
    if (next.action !== null) steps.push({ at: clock, action: next.action })
    at = next.to
  }
  return { ms: clock, steps }
}
