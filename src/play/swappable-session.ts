import { createNanoEvents } from 'nanoevents'
import type { Run } from '#engine'
import { createSession, type SessionOptions } from './session.ts'
import type { DrivenSession } from './session-types.ts'

/** A session that a screen shows while another one takes its place: the stage and the listeners stay. */
export interface SwappableSession extends DrivenSession {
  /** Puts `next` in place of the session that is there, and tells the listeners. */
  swap(next: DrivenSession): void
  /** Tells the listeners of nothing more. */
  close(): void
}

/** Makes a session swappable. */
export function swappableSession(first: DrivenSession): SwappableSession {
  const events = createNanoEvents<{ change: () => void }>()
  const tell = (): void => events.emit('change')
  let now = first
  let leave = now.subscribe(tell)
  return {
    state: () => now.state(),
    subscribe: (listener) => events.on('change', listener),
    pass: (wallMs) => now.pass(wallMs),
    notice: () => now.notice(),
    stepIn: () => now.stepIn(),
    stepBack: () => now.stepBack(),
    act: (id) => now.act(id),
    skip: () => now.skip(),
    next: () => now.next(),
    pause: (on) => now.pause(on),
    setPace: (pace) => now.setPace(pace),
    setWaits: (waits) => now.setWaits(waits),
    hold: (on) => now.hold(on),
    rewind: (to) => now.rewind?.(to),
    toFollowUp: () => now.toFollowUp(),
    followUp: (items) => now.followUp(items),
    run: () => now.run(),
    log: () => now.log(),
    swap(next) {
      leave()
      now = next
      leave = now.subscribe(tell)
      tell()
    },
    close: () => leave(),
  }
}

/** Goes on with another run in the mode of the one before: paused, or choosing the follow-up, if that was. */
export function swapRun(session: SwappableSession, run: Run, options: SessionOptions): void {
  const { paused, phase } = session.state()
  const next = createSession(run, options)
  if (phase === 'follow-up') next.toFollowUp()
  next.pause(paused)
  session.swap(next)
}
