import { createNanoEvents } from 'nanoevents'
import {
  act,
  advance,
  clockOf,
  followUp,
  logOf,
  nextStop,
  notesOf,
  notice,
  shuffled,
  stepBack,
  stepIn,
  tick,
  transcript,
  upTo,
  view,
} from '#engine'
import type { Clock, Refusal, Result, Run } from '#engine'
import { actingFor, brushedOff } from './act-shown.ts'
import { silenceBefore } from './silence.ts'
import { sessionModes, type Course, type RunStanding } from './session-modes.ts'
import type { Acting, DrivenSession, PlayPhase, PlayState } from './session-types.ts'

/** How often a run in which only the clock moves is kept, scenario ms. */
const KEEP_EVERY = 100

export interface SessionOptions {
  /** Wall time, ms, from any origin. */
  readonly now: () => number
  /** Called after each change that must survive a closed tab. */
  readonly keep?: (run: Run) => void
}

/** The phase that a screen is given for each mode. */
const phases: Record<Course, PlayPhase> = {
  playing: 'playing',
  asked: 'playing',
  choosing: 'choosing',
  acting: 'acting',
  ending: 'ending',
  followUp: 'follow-up',
  done: 'done',
}

function standingOf({ phase, choices }: Run): RunStanding {
  if (phase !== 'playing') return phase
  if (choices === null) return 'playing'
  return choices.by === 'ask' ? 'asked' : 'choosing'
}

/** Plays a run for a screen: clock, pause, the act seen before its effect, notes and transcript. */
export function createSession(first: Run, { now, keep }: SessionOptions): DrivenSession {
  const began = now() - (first.entries.at(-1)?.wall ?? 0)
  const events = createNanoEvents<{ change: () => void }>()
  const { mode, send } = sessionModes()
  let run = first
  let clock: Clock = clockOf(run.head.pace)
  let acting: (Acting & { readonly then: Run; left: number }) | null = null
  let silence = 0
  let keptAt = 0
  let held = false
  const counts = { nothingOnOffer: 0, brushedOff: 0 }
  send({ type: 'stands', at: standingOf(run) })
  sendPace()
  let state = describe()

  function sendPace(): void {
    send({ type: clock.pace === 'untimed' ? 'untimed' : 'timed' })
  }

  function describe(): PlayState {
    const seen = view(run)
    const options = acting || !seen.choices?.options.length ? null : shuffled(run, seen.choices.options)
    return {
      scenario: run.compiled.scenario,
      view: seen,
      clock: run.clock,
      phase: phases[mode().course],
      paused: mode().paused,
      pace: clock.pace,
      mode: run.head.mode,
      acting: acting && { option: acting.option, lasts: acting.lasts },
      options,
      openedBy: options && (run.choices?.by ?? null),
      transcript: transcript(run),
      notes: notesOf(run),
      nothingOnOffer: counts.nothingOnOffer,
      silence,
      brushedOff: counts.brushedOff,
      endingOver: seen.ending !== null && (mode().untimed ? nextStop(run) === null : run.clock >= seen.ending.overAt),
    }
  }

  function keepNow(): void {
    keptAt = run.clock
    keep?.(acting?.then ?? run)
  }

  function changed(): void {
    state = describe()
    keepNow()
    events.emit('change')
  }

  const wall = (): number => Math.max(0, Math.round(now() - began))

  /** Goes on with another state of the run, and tells the machine when the run stands elsewhere. */
  function goOn(next: Run): void {
    const [before, at] = [standingOf(run), standingOf(next)]
    run = next
    if (at !== before) send({ type: 'stands', at })
  }

  function take(result: Result<Run>): Refusal | null {
    if (!result.ok) return result.error
    goOn(result.value)
    silence = 0
    changed()
    return null
  }

  function showAct(id: string): void {
    const option = view(run).choices?.options.find((o) => o.id === id)
    const next = act(run, id, wall())
    if (option === undefined || !next.ok) return
    const lasts = actingFor(option, clock.pace)
    acting = { option, lasts, left: lasts, then: next.value }
    silence = 0
    send({ type: 'showAct' })
    changed()
  }

  function endAct(): void {
    if (acting === null) return
    const { option, then } = acting
    run = then
    acting = null
    send({ type: 'stands', at: standingOf(run) })
    if (brushedOff(run, option.id)) counts.brushedOff++
    changed()
  }

  function toNextStop(): void {
    const stop = nextStop(run)
    if (stop === null) return
    silence = silenceBefore(run, stop)
    goOn(advance(run, stop - run.clock))
    changed()
  }

  /** Moves the run on and tells the screen when what it shows has changed. */
  function move(ms: number): void {
    const before = view(run)
    const wasOver = state.endingOver
    goOn(advance(run, ms))
    const over = before.ending !== null && run.clock >= before.ending.overAt
    if (view(run) !== before || over !== wasOver) changed()
    else if (run.clock - keptAt >= KEEP_EVERY) keepNow()
  }

  return {
    state: () => state,
    subscribe: (listener) => events.on('change', listener),
    pass(wallMs) {
      const { course, paused } = mode()
      if (paused) return
      if (acting) {
        acting.left -= wallMs
        if (acting.left <= 0 && !held) endAct()
        return
      }
      if (held) return
      if (course === 'done' || course === 'followUp' || state.endingOver) return
      const passed = tick(clock, wallMs)
      clock = passed.clock
      if (passed.ms > 0) move(passed.ms)
    },
    notice() {
      if (send({ type: 'notice' }) === 'notice') take(notice(run, wall()))
    },
    stepIn() {
      if (send({ type: 'stepIn' }) !== 'stepIn') return
      const refusal = take(stepIn(run, wall()))
      if (refusal?.code !== 'nothing-on-offer') return
      counts.nothingOnOffer++
      changed()
    },
    stepBack() {
      if (send({ type: 'stepBack' }) === 'stepBack') take(stepBack(run, wall()))
    },
    act(id) {
      if (send({ type: 'act' }) === 'act') showAct(id)
    },
    skip() {
      if (send({ type: 'skip' }) === 'endAct') endAct()
    },
    next() {
      const effect = send({ type: 'next' })
      if (effect === 'endAct') endAct()
      if (effect === 'toNextStop') toNextStop()
    },
    pause(on) {
      if (mode().paused === on) return
      send({ type: on ? 'pause' : 'resume' })
      clock = { ...clock, paused: on }
      changed()
    },
    setPace(pace) {
      clock = { ...clock, pace, carry: 0 }
      sendPace()
      run = { ...run, head: { ...run.head, pace } }
      if (acting) acting = { ...acting, then: { ...acting.then, head: run.head } }
      changed()
    },
    setWaits(waits) {
      if ((run.head.waits ?? null) === waits) return
      const { waits: _, ...head } = run.head
      run = { ...run, head: waits === null ? head : { ...head, waits } }
      if (acting) acting = { ...acting, then: { ...acting.then, head: run.head } }
      changed()
    },
    hold(on) {
      held = on
    },
    rewind({ before, since }) {
      if (run.head.mode !== 'practice' || send({ type: 'rewind' }) !== 'rewind') return
      const past = upTo(run, before, since)
      run = { ...past, head: { ...past.head, rewinds: (past.head.rewinds ?? 0) + 1 } }
      acting = null
      silence = 0
      send({ type: 'stands', at: standingOf(run) })
      changed()
    },
    toFollowUp() {
      if (send({ type: 'toFollowUp' }) === 'openFollowUp') changed()
    },
    followUp: (items) => take(followUp(run, items, wall())),
    run: () => acting?.then ?? run,
    log: () => logOf(acting?.then ?? run),
  }
}
