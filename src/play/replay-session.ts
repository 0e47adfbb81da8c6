import { createNanoEvents } from 'nanoevents'
import { logOf, notesOf, transcript, view } from '#engine'
import type { Run } from '#engine'
import type { PlaySession, PlayState, ReplaySession } from './session-types.ts'

const nothing = (): void => undefined

/** The controls of a session that is only looked at. */
export const noInput = {
  notice: nothing,
  stepIn: nothing,
  stepBack: nothing,
  act: nothing,
  skip: nothing,
  next: nothing,
  pause: nothing,
  setPace: nothing,
  setWaits: nothing,
  hold: nothing,
  toFollowUp: nothing,
  followUp: () => null,
} satisfies Partial<PlaySession>

/** A finished run shown again at any second: it takes no input, only `seek`. */
export function createReplay(run: Run): ReplaySession {
  const events = createNanoEvents<{ change: () => void }>()
  const end = run.clock
  // A finished run's lines are the same at every second; only how many have gone by differs.
  const lines = transcript(run)
  const notes = notesOf(run)
  let state = at(0)

  function at(t: number): PlayState {
    return {
      scenario: run.compiled.scenario,
      view: view(run, t),
      clock: t,
      phase: 'playing',
      paused: false,
      pace: run.head.pace,
      mode: run.head.mode,
      acting: null,
      options: null,
      openedBy: null,
      transcript: lines.filter((l) => l.since <= t),
      notes: notes.filter((n) => n.at <= t),
      nothingOnOffer: 0,
      silence: 0,
      brushedOff: 0,
      endingOver: false,
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => events.on('change', listener),
    seek(t) {
      state = at(Math.min(end, Math.max(0, Math.round(t))))
      events.emit('change')
    },
    ...noInput,
    run: () => run,
    log: () => logOf(run),
  }
}
