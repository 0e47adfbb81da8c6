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
import type { Clock, Option, Pace, Refusal, Result, Run } from '#engine'
import type { Acting, Phase, PlaySession, PlayState } from './session-types.ts'

/** Longest an act is shown before its effect, wall ms at pace 1 (R5). */
const LONGEST_ACT = 3000
const SHORTEST_ACT = 1400
/** How often a run in which only the clock moves is kept, scenario ms. */
const KEEP_EVERY = 100
/** Reading speed for the act's words, characters a second (F6). */
const READING_SPEED = 13

export interface SessionOptions {
  /** Wall time, ms, from any origin. */
  readonly now: () => number
  /** Called after each change that must survive a closed tab. */
  readonly keep?: (run: Run) => void
}

/** A session the app drives: the frame loop hands it the wall time that passed. */
export interface DrivenSession extends PlaySession {
  /** Lets `wallMs` of wall time pass. */
  pass(wallMs: number): void
}

const actingFor = (option: Option, pace: Pace): number => {
  const words = Math.min(LONGEST_ACT, Math.max(SHORTEST_ACT, (option.label.length / READING_SPEED) * 1000))
  return pace === 'untimed' ? Infinity : words * pace
}

/** Whether the latest act was an intervening one that met a rebuff. */
function brushedOff(run: Run, action: string): boolean {
  const began = run.events.findLast((h) => h.what === 'beat')
  const before = run.events.findLast((h) => h.what === 'input')
  const took = before && run.compiled.beats.get(before.beat)?.beat.actions?.find((a) => a.id === action)
  return took?.kind === 'intervene' && run.compiled.beats.get(began?.beat ?? '')?.beat.rebuff === true
}

/** What silence lies between a stop and the next one, scenario ms: what is left of the gap when its line has been read (R9). */
function silenceBefore(run: Run, stop: number): number {
  const said = view(run).speech
  const spoken = said && said.since >= run.clock ? Math.max(1500, (said.text.length / READING_SPEED) * 1000) : 0
  return Math.max(0, Math.round(stop - run.clock - spoken))
}

/** Plays a run for a screen: clock, pause, the act seen before its effect, notes and transcript. */
export function createSession(first: Run, { now, keep }: SessionOptions): DrivenSession {
  const began = now() - (first.entries.at(-1)?.wall ?? 0)
  const listeners = new Set<() => void>()
  let run = first
  let clock: Clock = clockOf(run.head.pace)
  let acting: (Acting & { readonly then: Run; left: number }) | null = null
  let told = false
  let silence = 0
  let keptAt = 0
  const counts = { nothingOnOffer: 0, brushedOff: 0 }
  let state = describe()

  function phase(): Phase {
    if (acting) return 'acting'
    if (run.phase === 'done') return 'done'
    if (run.phase === 'ending') return told ? 'follow-up' : 'ending'
    return run.choices?.by === 'step-in' ? 'choosing' : 'playing'
  }

  function describe(): PlayState {
    const seen = view(run)
    const options = acting || !seen.choices?.options.length ? null : shuffled(run, seen.choices.options)
    return {
      scenario: run.compiled.scenario,
      view: seen,
      clock: run.clock,
      phase: phase(),
      paused: clock.paused,
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
      endingOver:
        seen.ending !== null && (clock.pace === 'untimed' ? nextStop(run) === null : run.clock >= seen.ending.overAt),
    }
  }

  function keepNow(): void {
    keptAt = run.clock
    keep?.(acting?.then ?? run)
  }

  function changed(): void {
    state = describe()
    keepNow()
    for (const listener of listeners) listener()
  }

  const wall = (): number => Math.max(0, Math.round(now() - began))
  const may = (): boolean => !clock.paused && acting === null

  function take(result: Result<Run>): Refusal | null {
    if (!result.ok) return result.error
    run = result.value
    silence = 0
    changed()
    return null
  }

  function finishAct(): void {
    if (acting === null) return
    const { option, then } = acting
    run = then
    acting = null
    if (brushedOff(run, option.id)) counts.brushedOff++
    changed()
  }

  /** Moves the run on and tells the screen when what it shows has changed. */
  function move(ms: number): void {
    const before = view(run)
    const wasOver = state.endingOver
    run = advance(run, ms)
    const over = before.ending !== null && run.clock >= before.ending.overAt
    if (view(run) !== before || over !== wasOver) changed()
    else if (run.clock - keptAt >= KEEP_EVERY) keepNow()
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pass(wallMs) {
      if (clock.paused) return
      if (acting) {
        acting.left -= wallMs
        if (acting.left <= 0) finishAct()
        return
      }
      if (run.phase === 'done' || told || state.endingOver) return
      const passed = tick(clock, wallMs)
      clock = passed.clock
      if (passed.ms > 0) move(passed.ms)
    },
    notice() {
      if (may()) take(notice(run, wall()))
    },
    stepIn() {
      if (!may()) return
      const refusal = take(stepIn(run, wall()))
      if (refusal?.code !== 'nothing-on-offer') return
      counts.nothingOnOffer++
      changed()
    },
    stepBack() {
      if (may()) take(stepBack(run, wall()))
    },
    act(id) {
      if (!may()) return
      const option = view(run).choices?.options.find((o) => o.id === id)
      const next = act(run, id, wall())
      if (option === undefined || !next.ok) return
      const lasts = actingFor(option, clock.pace)
      acting = { option, lasts, left: lasts, then: next.value }
      silence = 0
      changed()
    },
    skip() {
      if (!clock.paused) finishAct()
    },
    next() {
      if (acting) return finishAct()
      if (!may() || clock.pace !== 'untimed' || told) return
      const stop = nextStop(run)
      if (stop === null) return
      silence = silenceBefore(run, stop)
      run = advance(run, stop - run.clock)
      changed()
    },
    pause(on) {
      if (clock.paused === on) return
      clock = { ...clock, paused: on }
      changed()
    },
    setPace(pace) {
      clock = { ...clock, pace, carry: 0 }
      run = { ...run, head: { ...run.head, pace } }
      if (acting) acting = { ...acting, then: { ...acting.then, head: run.head } }
      changed()
    },
    rewind({ before, since }) {
      if (run.head.mode !== 'practice' || run.phase === 'done') return
      const past = upTo(run, before, since)
      run = { ...past, head: { ...past.head, rewinds: (past.head.rewinds ?? 0) + 1 } }
      acting = null
      told = false
      silence = 0
      changed()
    },
    toFollowUp() {
      if (run.phase !== 'ending' || told) return
      told = true
      changed()
    },
    followUp: (items) => take(followUp(run, items, wall())),
    run: () => acting?.then ?? run,
    log: () => logOf(acting?.then ?? run),
  }
}
