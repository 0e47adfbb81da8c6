import { act, advance, nextEvent, offers, start, stepIn } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { granted } from './one-act-runs.ts'

/** A run to the end of a beat, in which that beat shows moments that no play before it has shown. */
export interface BeatPlay {
  readonly beat: string
  /** The run, as far as the beat goes when nothing is done in it. */
  readonly run: Run
  /** Scenario ms at which the beat began. */
  readonly from: number
  /** Indexes in the beat's script of the moments that only this play shows, in order. */
  readonly moments: readonly number[]
}

/** So many states of beats are looked into at most: a large scenario is then shown as far as that goes. */
const MOST_STATES = 1500

/** Takes a run on, without another input, until its beat is over or nothing more comes. */
function throughBeat(entered: Run): { readonly run: Run; readonly next: Run | null } {
  let run = entered
  for (let at = nextEvent(run); at !== Infinity; at = nextEvent(run)) {
    const on = advance(run, at - run.clock)
    if (on.beat !== entered.beat) return { run, next: on }
    run = on
  }
  return { run, next: null }
}

/** The runs that enter another beat by an act somewhere in this one. */
function* actsIn(entered: Run, over: Run): Generator<Run> {
  const tried = new Set<unknown>()
  for (const event of inBeat(over)) {
    const there = advance(entered, Math.max(0, event.at + 1 - entered.clock))
    if (there.phase !== 'playing' || there.beat !== entered.beat || tried.has(there.situation)) continue
    tried.add(there.situation)
    const options = offers(there)
    if (options.length === 0) continue
    const open = there.choices === null ? granted(stepIn(there)) : there
    for (const option of options) yield granted(act(open, option.id))
  }
}

/** The events of a run since it entered the beat it is in, the entering included. */
const inBeat = (run: Run): Run['events'] => run.events.slice(run.events.findLastIndex(({ what }) => what === 'beat'))

const momentsIn = (run: Run): number[] => inBeat(run).flatMap((event) => (event.what === 'moment' ? [event.index] : []))

/** Runs that have entered a beat and are still to be looked at, those first whose beat has been looked at least often. */
class Waiting {
  private readonly byBeat = new Map<string, { readonly runs: Run[]; looked: number }>()

  add(run: Run): void {
    const here = this.byBeat.get(run.beat) ?? { runs: [], looked: 0 }
    this.byBeat.set(run.beat, here)
    here.runs.push(run)
  }

  next(): Run | null {
    let least: { readonly runs: Run[]; looked: number } | null = null
    for (const here of this.byBeat.values()) {
      if (here.runs.length > 0 && (least === null || here.looked < least.looked)) least = here
    }
    if (least === null) return null
    least.looked += 1
    return least.runs.shift() ?? null
  }
}

/** A beat as one way of playing comes into it, and as it goes on from there when nothing is done. */
export interface BeatVisit {
  /** The run as it has just entered the beat: its clock stands at the beat's start. */
  readonly entered: Run
  /** The same run as far as the beat goes. */
  readonly run: Run
  /** Indexes in the beat's script of the moments that no visit before has shown, in order. */
  readonly fresh: readonly number[]
}

/**
 * Goes through a scenario, every beat in each state of facts and cues in which it can be entered; beats that have been
 * visited least come first. One step visits one beat, so that whoever needs only some can stop there.
 */
export function* beatVisits(compiled: CompiledScenario): Generator<BeatVisit, void> {
  const shown = new Map<string, Set<number>>()
  const seen = new Set<unknown>()
  const waiting = new Waiting()
  waiting.add(start(compiled))
  for (let entered = waiting.next(); entered !== null && seen.size < MOST_STATES; entered = waiting.next()) {
    if (seen.has(entered.situation)) continue
    seen.add(entered.situation)
    const { run, next } = throughBeat(entered)
    const known = shown.get(entered.beat) ?? new Set()
    shown.set(entered.beat, known)
    const fresh = momentsIn(run).filter((index) => !known.has(index))
    for (const index of fresh) known.add(index)
    yield { entered, run, fresh }
    if (next !== null) waiting.add(next)
    for (const acted of actsIn(entered, run)) waiting.add(acted)
  }
}

/**
 * Plays that together show the moments of every beat that a run can show, in the order in which beats are first reached.
 * They are found, not recorded: a scenario that nobody has played yet is shown too.
 */
export function beatPlays(compiled: CompiledScenario): readonly BeatPlay[] {
  const known = new Set<string>()
  const plays: BeatPlay[] = []
  for (const { entered, run, fresh } of beatVisits(compiled)) {
    const { beat, beatStart } = entered
    if (fresh.length > 0 || !known.has(beat)) plays.push({ beat, run, from: beatStart, moments: fresh })
    known.add(beat)
  }
  return plays
}
