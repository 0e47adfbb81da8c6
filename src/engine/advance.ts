import type { LogEntry, LogHead } from './log.ts'
import { beatOf } from './compiled.ts'
import type { CompiledScenario } from './compiled.ts'
import { Readings } from './readings.ts'
import type { RunEvent, Run } from './run.ts'
import type { Situation } from './situation.ts'

/** A run that is being worked on, and may be changed in place. Never leaves this layer. */
export type RunDraft = { -readonly [K in keyof Run]: Run[K] } & { events: RunEvent[]; entries: LogEntry[] }

/** Runs that only a replay holds: their lists may grow in place. */
const passing = new WeakSet<Run>()

/** Marks a new run as one that a replay passes through: the next run takes its lists over. `arrived` ends that. */
export function passedThrough(run: Run): Run {
  passing.add(run)
  return run
}

/** Marks the run that a replay has reached: from here on it is never changed. */
export function arrived(run: Run): Run {
  passing.delete(run)
  return run
}

/** A copy that may be changed. Copying the lists at each input would make a replay cost the square of its length. */
export function draftOf(run: Run): RunDraft {
  if (!passing.has(run))
    return { ...run, events: [...run.events], entries: [...run.entries], readings: run.readings.handedOn() }
  const draft = { ...run } as RunDraft
  passing.add(draft)
  return draft
}

function stand(draft: RunDraft, situation: Situation): void {
  draft.situation = situation
  draft.beat = situation.beat
  draft.facts = situation.facts
  draft.cues = situation.cues
}

/** Enters the beat that `situation` is in, at the draft's clock. */
export function enter(draft: RunDraft, situation: Situation, by: 'start' | 'time' | 'act', entry: number | null): void {
  stand(draft, situation)
  draft.beatStart = draft.clock
  draft.nextMoment = 0
  draft.asked = false
  draft.choices = null
  if (beatOf(draft.compiled, situation.beat).beat.ending !== undefined) draft.phase = 'ending'
  draft.events.push({ at: draft.clock, what: 'beat', beat: situation.beat, by, entry })
}

/** Scenario ms at which the script, the ask or the beat's end comes next; Infinity when nothing more comes by itself. */
export function nextEvent(run: Run): number {
  if (run.phase === 'done') return Infinity
  const beat = beatOf(run.compiled, run.beat)
  const moment = beat.script[run.nextMoment]?.at ?? Infinity
  const ask = run.asked ? Infinity : beat.ask
  return run.beatStart + Math.min(moment, ask, beat.lasts)
}

/** Adds what is due at the draft's clock: the next moment in file order, else the ask, else the beat's end (R2). */
function takeNext(draft: RunDraft): void {
  const { compiled, clock } = draft
  const beat = beatOf(compiled, draft.beat)
  const moment = beat.script[draft.nextMoment]
  if (moment !== undefined && draft.beatStart + moment.at <= clock) {
    const index = draft.nextMoment++
    if (!compiled.situations.shows(draft.situation, index)) return
    draft.events.push({ at: clock, what: 'moment', beat: beat.id, index })
    stand(draft, compiled.situations.after(draft.situation, `moment.${index}`))
    return
  }
  if (!draft.asked && draft.beatStart + beat.ask <= clock) {
    draft.asked = true
    if (draft.choices !== null) return
    draft.choices = { by: 'ask', since: clock }
    draft.events.push({ at: clock, what: 'ask', beat: beat.id })
    return
  }
  enter(draft, compiled.situations.after(draft.situation, 'lasts'), 'time', null)
}

/** Moves the draft's clock to `to` (scenario ms) and adds everything that is due on the way. */
export function settle(draft: RunDraft, to: number): void {
  for (let due = nextEvent(draft); due <= to; due = nextEvent(draft)) {
    draft.clock = due
    takeNext(draft)
  }
  draft.clock = to
}

/** Begins a run: clock 0, first beat entered, its moments at 0 shown (R8). */
export function start(compiled: CompiledScenario, head: Partial<LogHead> = {}): Run {
  const { first } = compiled.situations
  const draft: RunDraft = {
    compiled,
    head: { seed: 1, mode: 'practice', pace: 1, ...head, format: 1, scenario: compiled.scenario.id },
    clock: 0,
    beat: first.beat,
    beatStart: 0,
    nextMoment: 0,
    situation: first,
    facts: first.facts,
    cues: first.cues,
    choices: null,
    asked: false,
    entries: [],
    events: [],
    readings: new Readings(),
    phase: 'playing',
  }
  enter(draft, first, 'start', null)
  settle(draft, 0)
  return draft
}

/**
 * Lets `ms` whole scenario milliseconds pass. Nothing passes while the choices are open by *Step in*, nor after
 * the run is done. Advancing in one step or in many gives the same run.
 */
export function advance(run: Run, ms: number): Run {
  if (ms <= 0 || run.phase === 'done' || run.choices?.by === 'step-in') return run
  const to = run.clock + Math.round(ms)
  if (nextEvent(run) > to && !passing.has(run)) return { ...run, clock: to }
  const draft = draftOf(run)
  settle(draft, to)
  return draft
}

/**
 * Where untimed play stops next: scenario ms of the next moment shown, ask or new beat (R9).
 * Null when nothing more comes by itself (an ending that has been told).
 */
export function nextStop(run: Run): number | null {
  if (run.choices?.by === 'step-in') return null
  const draft = draftOf(run)
  const before = draft.events.length
  for (let due = nextEvent(draft); due < Infinity; due = nextEvent(draft)) {
    settle(draft, due)
    if (draft.events.length > before) return due
  }
  return null
}
