import { act, advance, beatOf, nextEvent, offers, start, stepIn } from '#engine'
import type { Action, Plan, Run } from '#engine'

/** The instants of the run's beat worth stepping in at: its start, each cue or change of a fact, its middle, its last ms. */
export function instants(run: Run): Run[] {
  const { script, lasts } = beatOf(run.plan, run.beat)
  const telling = script.filter(({ moment }) => moment.cue !== undefined || moment.set !== undefined).map(({ at }) => at)
  const times = [...new Set([0, ...telling, Math.floor(lasts / 2), lasts - 1])].sort((a, b) => a - b)
  return times.map((t) => advance(run, run.beatStart + t - run.clock))
}

/** Steps in and takes an action that is on offer. */
export function take(run: Run, action: Action): Run {
  // An ask has opened the choices by itself.
  const opened = run.choices === null ? stepIn(run) : ({ ok: true, value: run } as const)
  if (!opened.ok) throw new Error(opened.error.message)
  const taken = act(opened.value, action.id)
  if (!taken.ok) throw new Error(taken.error.message)
  return taken.value
}

/** The run as it is when its beat has lasted its time. */
export function lapse(run: Run): Run {
  const { beatStart } = run
  let next = run
  while (next.beatStart === beatStart && next.phase === 'playing') next = advance(next, Math.max(1, nextEvent(next) - next.clock))
  return next
}

/** Every beat that can be entered, once for each set of facts and cues it can be entered with. */
export function entrances(plan: Plan): Run[] {
  const first = start(plan)
  const seen = new Set([first.situation])
  const found: Run[] = []
  const waiting = [first]
  for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
    found.push(run)
    if (run.phase !== 'playing') continue
    const after = instants(run).flatMap((at) => offers(at).map((a) => take(at, a)))
    for (const next of [...after, lapse(run)]) {
      // The moments at 0 of the next beat are shown by now, so two entrances with the same past are the same.
      if (seen.has(next.situation)) continue
      seen.add(next.situation)
      waiting.push(next)
    }
  }
  return found
}
