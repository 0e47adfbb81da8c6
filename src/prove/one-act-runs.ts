import { act, advance, nextEvent, offers, start, stepIn, untouched } from '#engine'
import type { CompiledScenario, Result, Run } from '#engine'

/** The value that an input gave. Throws the code of a refusal: callers ask only for what is on offer. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** Takes a run to its end without another input. */
function toTheEnd(from: Run): Run {
  let run = from
  while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
  return run
}

/** Every run with exactly one act: each option on offer in each situation that the run without inputs passes through. */
export function* runsWithOneAct(compiled: CompiledScenario): Generator<Run> {
  const tried = new Set<unknown>()
  let there = start(compiled)
  for (const event of untouched(compiled).events) {
    // One ms after the event, everything that belongs to its instant has happened.
    there = advance(there, event.at + 1 - there.clock)
    if (there.phase !== 'playing' || tried.has(there.situation)) continue
    tried.add(there.situation)
    const options = offers(there)
    if (options.length === 0) continue
    // Where an ask has opened the choices, stepping in would be refused.
    const open = there.choices === null ? granted(stepIn(there)) : there
    for (const option of options) yield toTheEnd(granted(act(open, option.id)))
  }
}

/** What a run shows: its beats, and the moments of their scripts that happened. */
const shownIn = (run: Run): string[] =>
  run.events.flatMap((event) =>
    event.what === 'beat' ? [event.beat] : event.what === 'moment' ? [`${event.beat} ${event.index}`] : [],
  )

const remembered = new WeakMap<CompiledScenario, readonly Run[]>()

/**
 * A set of runs that together show every beat and every moment that a run with at most one act can show. The run without
 * inputs comes first; each further run shows something that those before it do not. Worked out once for each compiled
 * scenario. What is drawn, played and measured for "all of a scenario" (the flash test, the bench) goes through these.
 */
export function coveringRuns(compiled: CompiledScenario): readonly Run[] {
  const before = remembered.get(compiled)
  if (before) return before
  const idle = untouched(compiled)
  const known = new Set(shownIn(idle))
  const runs = [idle]
  for (const run of runsWithOneAct(compiled)) {
    const shown = shownIn(run)
    if (shown.every((what) => known.has(what))) continue
    for (const what of shown) known.add(what)
    runs.push(run)
  }
  remembered.set(compiled, runs)
  return runs
}
