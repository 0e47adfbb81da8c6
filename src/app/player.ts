import { act, advance, compile, replay, resume, save, start, upTo } from '#engine'
import type { Pace, Plan, Run, SavedRun } from '#engine'
import type { Scenario } from '#scenario'
import { scorecard } from '#score'
import type { Finished, PlayFrom, PlaySession, ReplaySession } from '#ui'
import { createReplay } from './replay-session.ts'
import { createSession } from './session.ts'

/** Everything that needs the engine, in one chunk that is fetched when somebody is about to play. */

const plans = new WeakMap<Scenario, Plan>()

function planOf(scenario: Scenario): Plan {
  const known = plans.get(scenario)
  if (known !== undefined) return known
  const plan = compile(scenario)
  plans.set(scenario, plan)
  return plan
}

/** Where a session keeps itself: null when its run is done and there is nothing left to pick up. */
export type Keep = (saved: SavedRun | null) => void

function open(run: Run, keep: Keep): PlaySession {
  return createSession(run, {
    now: () => performance.now(),
    keep: (now) => keep(now.phase === 'done' ? null : save(now)),
  })
}

/** A new run, in practice. */
export const begin = (scenario: Scenario, seed: number, pace: Pace, keep: Keep): PlaySession =>
  open(start(planOf(scenario), { seed, mode: 'practice', pace }), keep)

/** A run in the middle of a log, one rewind further (practice only). Throws when the log does not fit. */
export function beginFrom(scenario: Scenario, from: PlayFrom, keep: Keep): PlaySession {
  const whole = replay(planOf(scenario), from.log)
  if (!whole.ok) throw new Error(whole.error.message)
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const run: Run = { ...there, head: { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 } }
  if (from.act === undefined) return open(run, keep)
  const next = act(run, from.act)
  if (!next.ok) throw new Error(next.error.message)
  return open(next.value, keep)
}

/** A saved run picked up at its second; null when it no longer fits its scenario. */
export function pickUp(scenario: Scenario, saved: SavedRun, keep: Keep): PlaySession | null {
  const run = resume(planOf(scenario), saved)
  return run.ok ? open(run.value, keep) : null
}

/** What came of a run; null while it is not done. */
export function finishedOf(session: PlaySession): Finished | null {
  const run = session.run()
  if (run.phase !== 'done') return null
  const card = scorecard(run)
  return { scenario: run.plan.scenario, log: session.log(), card: card.ok ? card.value : null }
}

/** A finished run to look at again. Throws when its log does not fit its scenario. */
export function replayOf({ scenario, log }: Finished): ReplaySession {
  const run = replay(planOf(scenario), log)
  if (!run.ok) throw new Error(run.error.message)
  return createReplay(run.value)
}
