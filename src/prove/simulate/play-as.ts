import { act, advance, beatOf, followUp, offers, start, stepBack, stepIn } from '#engine'
import type { CompiledScenario, Result, Run, RunEvent } from '#engine'
import { readingTime } from '#scenario'
import type { Mind, Seen } from './mind.ts'

const taken = (result: Result<Run>): Run => {
  if (!result.ok) throw new Error(`a simulated trainee did what cannot be done: ${result.error.code}`)
  return result.value
}

/** What of an event a trainee gets to see; null where it is nothing to go by. */
function seenIn({ compiled }: Run, event: RunEvent): Seen | null {
  const { at } = event
  if (event.what === 'ask') return { what: 'ask', at }
  if (event.what === 'input') return null
  const { beat, script } = beatOf(compiled, event.beat)
  if (event.what === 'moment') return script[event.index]?.moment.cue === undefined ? null : { what: 'cue', at }
  const first = script.find(
    ({ moment: { say, does, note } }) => say !== undefined || does !== undefined || note !== undefined,
  )
  const readAt = at + (first === undefined ? 0 : first.at + readingTime(first.moment))
  return { what: 'beat', at, beat, brushedOff: beat.rebuff === true && event.by === 'act', readAt }
}

/** Tells a mind what happened since `from`, and gives when it means to open the choices; null: not yet. */
function told(run: Run, from: number, mind: Mind, intention: number | null): number | null {
  let meant = intention
  for (const event of run.events.slice(from)) {
    if (event.what === 'beat') meant = null
    const seen = seenIn(run, event)
    const then = seen === null ? null : mind.sees(seen)
    if (then !== null) meant = Math.max(event.at, Math.round(meant === null ? then : Math.min(meant, then)))
  }
  return meant
}

/** When the trainee gets to see something next, if nothing is done, scenario ms. */
function nextSeen({ compiled, beat: id, beatStart, nextMoment, asked }: Run): number {
  const { script, ask, lasts } = beatOf(compiled, id)
  const cue = script.find(({ moment }, at) => at >= nextMoment && moment.cue !== undefined)
  return beatStart + Math.min(cue?.at ?? Infinity, asked ? Infinity : ask, lasts)
}

/** Opens the choices, if they are not open yet, and takes one or steps back from them. */
function opened(run: Run, mind: Mind): Run {
  const offered = offers(run)
  if (offered.length === 0) return run
  const asked = run.choices !== null
  const open = asked ? run : taken(stepIn(run))
  const action = mind.picks(offered, run.clock)
  if (action !== null) return taken(act(open, action.id))
  // A question is let go by; its choices stay open.
  return asked ? open : taken(stepBack(open))
}

/** Plays a scenario as a mind would, to the end. Gives the finished run. */
export function playAs(compiled: CompiledScenario, mind: Mind): Run {
  let run = start(compiled)
  let intention = told(run, 0, mind, null)
  while (run.phase === 'playing') {
    const before = run.events.length
    const due = nextSeen(run)
    if (intention === null || intention >= due) {
      run = advance(run, due - run.clock)
      intention = told(run, before, mind, intention)
      continue
    }
    run = opened(advance(run, intention - run.clock), mind)
    const { clock, beat } = run
    const acted = run.entries.at(-1)?.do === 'act' && run.events.slice(before).some((event) => event.what === 'beat')
    intention = acted ? told(run, before, mind, null) : (mind.again(clock) ?? null)
    if (intention !== null && intention <= clock && !acted) throw new Error(`a mind tries again at once in ${beat}`)
  }
  const items = mind.follows(compiled.scenario.followUp.items).map(({ id }) => id)
  return taken(followUp(run, items))
}
