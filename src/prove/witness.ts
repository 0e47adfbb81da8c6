import { act, advance, followUp, hashOf, logOf, nextEvent, start, stepBack, stepIn } from '#engine'
import type { Log, CompiledScenario, Result, Run } from '#engine'
import type { Entrance } from './entrances.ts'

/** One act of a run that a proof has found. */
export interface TimedAct {
  /** Scenario ms at which the action is taken. */
  readonly at: number
  readonly action: string
  /** Where an ask has opened the choices: step back from it first, so that the act counts from `at`. */
  readonly afresh?: boolean
}

function taken(result: Result<Run>): Run {
  // What proofs find follows from the same rules as runs, so this never happens unless one of them is wrong.
  if (!result.ok) throw new Error(`a run that was found cannot be played: ${result.error.code}`)
  return result.value
}

/** Takes an action now, with *Step in* before it where the choices are not open. */
export function take(run: Run, action: string, afresh = false): Run {
  const ready = afresh && run.choices !== null ? taken(stepBack(run)) : run
  return taken(act(ready.choices === null ? taken(stepIn(ready)) : ready, action))
}

/** Lets a run go on untouched until its ending begins, then chooses the items. Gives the finished run. */
export function conclude(run: Run, items: readonly string[]): Run {
  let at = run
  while (at.phase === 'playing') at = advance(at, nextEvent(at) - at.clock)
  return taken(followUp(at, items))
}

/** Plays a scenario from the start: the steps, in order, then nothing more, then the follow-up. */
export function playOut(compiled: CompiledScenario, steps: readonly TimedAct[], items: readonly string[] = []): Run {
  let run = start(compiled, { scenarioHash: hashOf(compiled) })
  for (const { at, action, afresh } of steps) run = take(advance(run, at - run.clock), action, afresh)
  return conclude(run, items)
}

/** The finished log of `playOut`. */
export const witness = (compiled: CompiledScenario, steps: readonly TimedAct[], items: readonly string[] = []): Log =>
  logOf(playOut(compiled, steps, items))

/** Shows a fault by the log of a run with these acts; null where none need be shown. */
export type Show = (steps: readonly TimedAct[]) => Log | null

/** One way to get to an entrance, and how long it takes, ms. `reached` tells from where, in place of what the entrance itself tells. */
export function wayTo(
  entrance: Entrance,
  reached: (at: Entrance) => Entrance['reached'] = (at) => at.reached,
): { steps: TimedAct[]; clock: number } {
  const back: NonNullable<Entrance['reached']>[] = []
  for (let at = reached(entrance); at !== null; at = reached(at.from)) back.push(at)
  const steps: TimedAct[] = []
  let clock = 0
  for (const { action, after } of back.toReversed()) {
    clock += after
    if (action !== null) steps.push({ at: clock, action: action.id })
  }
  return { steps, clock }
}
