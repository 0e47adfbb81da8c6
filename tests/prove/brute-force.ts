import { act, advance, beatOf, followUp, nextEvent, offers, start, stepBack, stepIn } from '#engine'
import type { Action, Beat, CompiledScenario, Result, Run } from '#engine'
import { actsOf, addresses, grades, isReal, rungHeight } from '#score'

/** What playing every run of a small scenario shows, ms by ms and act by act, with nothing clever about it. */
export interface Seen {
  best: number
  worst: number
  /**
   * Best overall by the time of the first real act, of runs without a screen-out that do nothing before it (''), and of those that take
   * one act before it, by that act and when it is taken.
   */
  readonly curves: Map<string, Map<number, number>>
  readonly beats: Set<string>
  readonly offered: Set<string>
  longest: number
  /** P5 and P12 hold. */
  harmCanBeMet: boolean
  alwaysOpen: boolean
  runs: number
}

export const taken = (result: Result<Run>): Run => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

export const subsets = (items: readonly string[]): string[][] =>
  items.reduce<string[][]>((all, item) => all.flatMap((s) => [s, [...s, item]]), [[]])

/** The ways to take an action now: where an ask has opened the choices, by answering it or after stepping back from it. */
export const waysToTake = (run: Run, action: string): Run[] => {
  if (run.choices === null) return [taken(act(taken(stepIn(run)), action))]
  return [taken(act(run, action)), taken(act(taken(stepIn(taken(stepBack(run)))), action))]
}

/** Of quality 4 or 5, no screen-out, and firm enough or one rung above. */
export function isGood({ kind, quality, rung, screenOut }: Action, { needs = 'probe' }: Beat): boolean {
  if (quality < 4 || screenOut !== undefined) return false
  const above = rungHeight(rung) - rungHeight(needs)
  return kind === 'accept' || (kind === 'intervene' && (above === 0 || above === 1))
}

/** Plays everything. */
export function playEverything(compiled: CompiledScenario): Seen {
  const seen: Seen = {
    best: 0,
    worst: 100,
    curves: new Map([['', new Map()]]),
    beats: new Set(),
    offered: new Set(),
    longest: 0,
    harmCanBeMet: true,
    alwaysOpen: true,
    runs: 0,
  }
  const sets = subsets(compiled.scenario.followUp.items.map((i) => i.id))
  const finish = (run: Run): void => {
    seen.longest = Math.max(seen.longest, run.clock)
    const acts = actsOf(run)
    const index = acts.findIndex(isReal)
    const first = acts[index]?.since
    const past = acts.slice(0, Math.max(0, index)).map((a) => `${a.order} ${run.entries[a.entry]?.at} ${a.action.id}`)
    for (const items of sets) {
      seen.runs++
      const { overall, screenOuts } = grades(taken(followUp(run, items)))
      seen.best = Math.max(seen.best, overall)
      seen.worst = Math.min(seen.worst, overall)
      if (first === undefined || past.length > 1 || screenOuts.length > 0) continue
      const curve = seen.curves.get(past.join()) ?? new Map<number, number>()
      seen.curves.set(past.join(), curve)
      curve.set(first, Math.max(overall, curve.get(first) ?? 0))
    }
  }
  const explore = (entered: Run): void => {
    seen.beats.add(entered.beat)
    if (entered.phase === 'ending') return finish(entered)
    const { beat, lasts, id } = beatOf(compiled, entered.beat)
    let run = entered
    for (let at = 0; at < lasts; at++) {
      run = advance(run, entered.clock + at - run.clock)
      const offered = offers(run)
      if (offered.length === 0) seen.alwaysOpen = false
      if (run.cues.size > 0 && !offered.some((action) => addresses({ action }))) seen.alwaysOpen = false
      const atTheEnd = lasts - at <= 3000
      if (beat.harm !== 'none' && atTheEnd && !offered.some((action) => isGood(action, beat))) seen.harmCanBeMet = false
      for (const action of offered) {
        seen.offered.add(`${id}.${action.id}`)
        for (const next of waysToTake(run, action.id)) explore(next)
      }
    }
    explore(advance(run, 1))
  }
  const first = start(compiled)
  if (nextEvent(first) < 0) throw new Error('time does not run')
  explore(first)
  return seen
}

/** The most by which a later first real act beats an earlier one. */
export function growthOf(curve: ReadonlyMap<number, number>): number {
  let lowest = Infinity
  let most = 0
  for (const [, overall] of [...curve].sort(([a], [b]) => a - b)) {
    most = Math.max(most, overall - lowest)
    lowest = Math.min(lowest, overall)
  }
  return most
}

/** The runs that differ, counted one by one: acts at the instants that count, answered or afresh where an ask is open. */
export function countOneByOne(compiled: CompiledScenario): number {
  const sets = subsets(compiled.scenario.followUp.items.map((i) => i.id))
  const followUps = (run: Run): number =>
    new Set(
      sets.map((items) => {
        const { parts, screenOuts, unsafe } = grades(taken(followUp(run, items)))
        const screenedOut = screenOuts.some((id) => items.includes(id))
        return `${Math.round(parts.followThrough * 1e6)}/${screenedOut}/${unsafe.length > 0}`
      }),
    ).size
  const count = (entered: Run): number => {
    if (entered.phase === 'ending') return followUps(entered)
    const { lasts, ask } = beatOf(compiled, entered.beat)
    let runs = 0
    let run = entered
    for (let at = 0; at < lasts; at++) {
      run = advance(run, entered.clock + at - run.clock)
      const telling = run.events.some((event) => {
        const moment = event.what === 'moment' && event.at === run.clock && event.beat === run.beat ? event : null
        const shown = moment === null ? undefined : beatOf(compiled, moment.beat).script[moment.index]?.moment
        return shown?.cue !== undefined || shown?.set !== undefined
      })
      if (!telling && ![0, Math.floor(lasts / 2), lasts - 1, ask].includes(at)) continue
      for (const action of offers(run)) {
        const ways = waysToTake(run, action.id)
        // Answering an ask as it opens is the same as stepping in just then.
        for (const next of at === ask ? ways.slice(0, 1) : ways) runs += count(next)
      }
    }
    return runs + count(advance(run, 1))
  }
  return count(start(compiled))
}
