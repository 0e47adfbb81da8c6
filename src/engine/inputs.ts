import { draftOf, enter, settle } from './advance.ts'
import { runLimits } from './limits.ts'
import type { LogEntry } from './log.ts'
import { offers } from './offers.ts'
import type { Refusal, Result, Run } from './run.ts'

const no = (error: Refusal): Result<never> => ({ ok: false, error })
const yes = (value: Run): Result<Run> => ({ ok: true, value })

type Input = LogEntry extends infer E ? (E extends LogEntry ? Omit<E, 'at' | 'wall'> : never) : never

/** Takes an input into a draft of the run: into its log and its events. */
function take(run: Run, input: Input, wall: number | undefined) {
  const draft = draftOf(run)
  const entry = { at: run.clock, ...input, ...(wall === undefined ? {} : { wall }) } as LogEntry
  draft.events.push({ at: run.clock, what: 'input', beat: run.beat, entry: draft.entries.length })
  draft.entries.push(entry)
  return draft
}

function over(run: Run): Result<never> | null {
  if (run.phase === 'done') return no({ code: 'already-done', again: false })
  if (run.phase === 'ending') return no({ code: 'run-over' })
  return null
}

/** Refuses an input to a full run. The run then goes on by itself to its end, and still takes the follow-up. */
const full = (run: Run): Result<never> | null =>
  run.entries.length < runLimits.inputs ? null : no({ code: 'log-full', most: runLimits.inputs })

/** The same for an act and a step back. A full run takes those that close what *step in* opened, for its clock stands till then. */
const fullBut = (run: Run): Result<never> | null => (run.choices?.by === 'step-in' ? null : full(run))

/** *Something's off*: logged with the clock, changes nothing else (R1). Refused once the ending is reached, and in a full run. */
export function notice(run: Run, wall?: number): Result<Run> {
  return over(run) ?? full(run) ?? yes(take(run, { do: 'notice' }, wall))
}

/** *Step in*: opens the choices (R3). Refused, and not logged, with nothing on offer, when they are open already, after the ending, or in a full run. */
export function stepIn(run: Run, wall?: number): Result<Run> {
  const refusal = over(run) ?? full(run)
  if (refusal) return refusal
  if (run.choices !== null) return no({ code: 'choices-open' })
  if (offers(run).length === 0) return no({ code: 'nothing-on-offer' })
  const draft = take(run, { do: 'step-in' }, wall)
  draft.choices = { by: 'step-in', since: run.clock }
  return yes(draft)
}

/** Closes the open choices without an act (R3, R4). */
export function stepBack(run: Run, wall?: number): Result<Run> {
  const refusal = over(run) ?? fullBut(run)
  if (refusal) return refusal
  if (run.choices === null) return no({ code: 'choices-closed', action: null })
  const draft = take(run, { do: 'step-back' }, wall)
  draft.choices = null
  return yes(draft)
}

/**
 * Takes one of the actions on offer at this instant (R3, R5): its `set`, then its `then`; the new beat begins at
 * the same millisecond. Refused when the choices are closed, or the action is unknown or not on offer.
 */
export function act(run: Run, action: string, wall?: number): Result<Run> {
  const refusal = over(run) ?? fullBut(run)
  if (refusal) return refusal
  if (run.choices === null) return no({ code: 'choices-closed', action })
  if (!offers(run).some((a) => a.id === action)) {
    const somewhere = [...run.compiled.beats.values()].some((b) => b.beat.actions?.some((a) => a.id === action))
    return somewhere ? no({ code: 'not-on-offer', action, beat: run.beat }) : no({ code: 'unknown-action', action })
  }
  const draft = take(run, { do: 'act', action }, wall)
  enter(draft, run.compiled.situations.after(run.situation, `act.${action}`), 'act', draft.entries.length - 1)
  settle(draft, run.clock)
  return yes(draft)
}

/** Confirms the follow-up items, in the order chosen, possibly none (R6). Only after the ending; the run is done then. */
export function followUp(run: Run, items: readonly string[], wall?: number): Result<Run> {
  if (run.phase === 'done') return no({ code: 'already-done', again: true })
  if (run.phase === 'playing') return no({ code: 'not-over' })
  const known = new Set(run.compiled.scenario.followUp.items.map((i) => i.id))
  const chosen = new Set<string>()
  for (const item of items) {
    if (!known.has(item)) return no({ code: 'unknown-item', item })
    if (chosen.has(item)) return no({ code: 'item-twice', item })
    chosen.add(item)
  }
  const draft = take(run, { do: 'follow-up', items: [...items] }, wall)
  draft.phase = 'done'
  return yes(draft)
}

/** Takes one entry of a log at the run's clock. */
export function apply(run: Run, entry: LogEntry): Result<Run> {
  switch (entry.do) {
    case 'notice':
      return notice(run, entry.wall)
    case 'step-in':
      return stepIn(run, entry.wall)
    case 'step-back':
      return stepBack(run, entry.wall)
    case 'act':
      return act(run, entry.action, entry.wall)
    case 'follow-up':
      return followUp(run, entry.items, entry.wall)
  }
}
