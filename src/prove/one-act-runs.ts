import { act, advance, nextEvent, offers, start, stepIn, untouched } from '#engine'
import type { CompiledScenario, Result, Run } from '#engine'

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

/** Every run with one act in it, from each standing that doing nothing leads through. */
export function* runsWithOneAct(compiled: CompiledScenario): Generator<Run> {
  const tried = new Set<unknown>()
  let there = start(compiled)
  for (const h of untouched(compiled).events) {
    // A moment later: everything that comes at this instant has come.
    there = advance(there, h.at + 1 - there.clock)
    if (there.phase !== 'playing' || tried.has(there.situation)) continue
    tried.add(there.situation)
    const options = offers(there)
    if (options.length === 0) continue
    // An ask has opened the choices already.
    const open = there.choices === null ? must(stepIn(there)) : there
    for (const option of options) yield toTheEnd(must(act(open, option.id)))
  }
}

/** What a run shows: its beats, and of their scripts what came. */
const shownIn = (run: Run): string[] =>
  run.events.flatMap((h) => (h.what === 'beat' ? [h.beat] : h.what === 'moment' ? [`${h.beat} ${h.index}`] : []))

const remembered = new WeakMap<CompiledScenario, readonly Run[]>()

/**
 * Runs that between them pass through every beat, and show every moment, that one act leads to; the do-nothing run
 * first, and no other that shows nothing new. Worked out once a compiled scenario.
 */
export function runsOf(compiled: CompiledScenario): readonly Run[] {
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
