import { advance, apply, beatOf, compile, nextEvent, start, view } from '#engine'
import type { CompiledScenario, LogHead, Moment, Run, Scenario } from '#engine'

/** A run carried over into a changed scenario, and how much of it could be kept. */
export interface Refitted {
  readonly run: Run
  /** `second`: the same second of the same beat · `beat`: its start, with the facts so far · `start`: all begins anew. */
  readonly at: 'second' | 'beat' | 'start'
}

function headFor(run: Run): Partial<LogHead> {
  const { scenarioHash: _, ...head } = run.head
  return head
}

/** The run at `ms` of its beat, or at the last one it has. */
function within(run: Run, ms: number): Run {
  const at = run.beatStart + Math.min(ms, beatOf(run.compiled, run.beat).lasts - 1)
  return advance(run, at - run.clock)
}

/** The run at the end of its beat, or where *Step in* has stopped its clock before. */
function outlast(run: Run): Run {
  let next = run
  while (next.beatStart === run.beatStart && next.phase === 'playing') {
    const due = nextEvent(next)
    if (due === Infinity || next.choices?.by === 'step-in') return next
    next = advance(next, Math.max(1, due - next.clock))
  }
  return next
}

/**
 * Plays the old run's inputs in the changed scenario, at the same milliseconds of the same beats, however long those
 * last now. Null where the beats or the inputs no longer fit.
 */
function retrace(old: Run, compiled: CompiledScenario): Run | null {
  let run = start(compiled, headFor(old))
  let began = 0
  for (const event of old.events) {
    if (event.what === 'beat') {
      if (event.by === 'time') run = outlast(run)
      if (run.beat !== event.beat) return null
      began = event.at
    }
    const entry = event.what === 'input' ? old.entries[event.entry] : undefined
    if (entry === undefined) continue
    const taken = apply(within(run, entry.at - began), entry)
    if (!taken.ok) return null
    run = taken.value
  }
  return within(run, old.clock - old.beatStart)
}

/** The scenario begun with `old`'s beat: people where they stood, facts as they were. Null when that beat is gone. */
function beginningAt(old: Run, scenario: Scenario): Scenario | null {
  const beat = scenario.beats[old.beat]
  if (beat === undefined) return null
  const seen = view(old)
  const facts = Object.fromEntries(
    Object.entries(scenario.facts ?? {}).map(([name, value]) => {
      const now = old.facts[name]
      return [name, typeof now === typeof value && now !== undefined ? now : value]
    }),
  )
  const standing = seen.cast
    .filter(({ id }) => id in scenario.cast)
    .map(({ id, place, pose, face }): Moment => ({ at: 0, who: id, place, pose, face }))
  const known = [...old.cues].map((id): Moment => ({ at: 0, cue: { id, text: id } }))
  const script = [{ at: 0, tension: seen.tension }, ...standing, ...known, ...(beat.script ?? [])]
  return { ...scenario, start: old.beat, facts, beats: { ...scenario.beats, [old.beat]: { ...beat, script } } }
}

/** Compiled scenarios that begin in the middle, and the run each was made for. */
const madeFor = new WeakMap<CompiledScenario, Run>()

/** A compiled scenario of the changed scenario that begins with `from`'s beat; null when that beat is gone. */
function compiledFrom(from: Run, scenario: Scenario): CompiledScenario | null {
  const beginning = beginningAt(from, scenario)
  if (beginning === null) return null
  const compiled = compile(beginning)
  madeFor.set(compiled, from)
  return compiled
}

/**
 * Carries a run over into a changed version of its scenario, as near to where it stands as the change allows. A run that
 * has to begin at a beat's start is of a scenario made for it alone, so its log replays nowhere else.
 * @param whole the same scenario compiled, where that has been done already
 */
export function refit(old: Run, scenario: Scenario, whole: CompiledScenario = compile(scenario)): Refitted {
  const from = madeFor.get(old.compiled)
  const alike = from === undefined ? whole : compiledFrom(from, scenario)
  const same = alike && retrace(old, alike)
  if (same !== null) return { run: same, at: 'second' }
  const here = compiledFrom(old, scenario)
  return here === null
    ? { run: start(whole, headFor(old)), at: 'start' }
    : { run: start(here, headFor(old)), at: 'beat' }
}
