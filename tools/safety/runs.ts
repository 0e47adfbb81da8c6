import { act, advance, nextEvent, offers, start, stepIn, untouched } from '#engine'
import type { Plan, Result, Run } from '#engine'

/** The run behind a result. Throws on a refusal: what is asked for here is on offer. */
export function must(result: Result<Run>): Run {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

/** A run from where it has been brought to on to its end, doing nothing more. */
function toTheEnd(from: Run): Run {
  let run = from
  while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
  return run
}

/** Runs that between them pass through every beat that one act leads to, the do-nothing run first. */
export function runsOf(plan: Plan): Run[] {
  const idle = untouched(plan)
  const known = new Set(idle.happenings.flatMap((h) => (h.what === 'beat' ? [h.beat] : [])))
  const runs = [idle]
  for (const h of idle.happenings) {
    if (h.what !== 'beat') continue
    const there = advance(start(plan), h.at + 2000)
    for (const option of there.phase === 'playing' ? offers(there) : []) {
      const run = toTheEnd(must(act(must(stepIn(there)), option.id)))
      const fresh = run.happenings.flatMap((now) => (now.what === 'beat' && !known.has(now.beat) ? [now.beat] : []))
      for (const beat of fresh) known.add(beat)
      if (fresh.length > 0) runs.push(run)
    }
  }
  return runs
}
