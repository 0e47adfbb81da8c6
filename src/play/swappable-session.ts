import type { Run } from '#engine'
import type { PlaySession } from './session-types.ts'
import { createSession } from './session.ts'
import type { DrivenSession } from './session.ts'

/** A session whose run can be exchanged while a screen shows it. */
export interface SwappableSession extends DrivenSession {
  /** Goes on with another run, paused if this one was. */
  exchange(run: Run): void
}

const isDriven = (session: PlaySession): session is DrivenSession => 'pass' in session

/** Makes a session's run exchangeable. `keep` is told of what happens in a run that came by exchange. */
export function swappableSession(first: PlaySession, keep: (run: Run) => void): SwappableSession {
  if (!isDriven(first)) throw new Error('only a session with a clock can be exchanged')
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  let now = first
  let leave = now.subscribe(tell)
  return {
    state: () => now.state(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pass: (ms) => now.pass(ms),
    notice: () => now.notice(),
    stepIn: () => now.stepIn(),
    stepBack: () => now.stepBack(),
    act: (id) => now.act(id),
    skip: () => now.skip(),
    next: () => now.next(),
    pause: (on) => now.pause(on),
    setPace: (pace) => now.setPace(pace),
    rewind: (to) => now.rewind?.(to),
    toFollowUp: () => now.toFollowUp(),
    followUp: (items) => now.followUp(items),
    run: () => now.run(),
    log: () => now.log(),
    exchange(run) {
      const { paused, phase } = now.state()
      leave()
      now = createSession(run, { now: () => performance.now(), keep })
      leave = now.subscribe(tell)
      if (phase === 'follow-up') now.toFollowUp()
      now.pause(paused)
      tell()
    },
  }
}
