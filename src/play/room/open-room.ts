import { advance, replay, start, upTo } from '#engine'
import type { Log, Pace, Run } from '#engine'
import type { PlaySession, Room } from '#ui'
import { findBest } from './best-run.ts'
import type { Opened } from './library.ts'
import { planFor } from './player.ts'
import { createSession } from './session.ts'
import type { DrivenSession } from './session.ts'

const now = (): number => performance.now()

/** Opens a scenario for a room. Its runs are kept nowhere. */
export function openRoom(opened: Opened, pace: Pace, best: typeof findBest = findBest): Room {
  const plan = planFor(opened)
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  const first = (at: Pace): Run => start(plan, { seed: 1, mode: 'practice', pace: at })
  let inner: DrivenSession = createSession(first(pace), { now })
  let stopListening = inner.subscribe(tell)
  const closed = new AbortController()
  const found = best(opened.original, closed.signal)

  /** The stage stays up: only what its session shows is another run. */
  function play(run: Run): void {
    stopListening()
    inner = createSession(run, { now })
    stopListening = inner.subscribe(tell)
    tell()
  }

  const session: DrivenSession = {
    state: () => inner.state(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pass: (wallMs) => inner.pass(wallMs),
    notice: () => inner.notice(),
    stepIn: () => inner.stepIn(),
    stepBack: () => inner.stepBack(),
    act: (id) => inner.act(id),
    skip: () => inner.skip(),
    next: () => inner.next(),
    pause: (on) => inner.pause(on),
    setPace: (to) => inner.setPace(to),
    toFollowUp: () => inner.toFollowUp(),
    followUp: (items) => inner.followUp(items),
    run: () => inner.run(),
    log: () => inner.log(),
  } satisfies PlaySession & DrivenSession

  return {
    session,
    restart: () => play(first(inner.state().pace)),
    goTo(log: Log, { entries, at }) {
      const whole = replay(plan, log)
      if (!whole.ok) return false
      const past = upTo(whole.value, entries)
      const run = advance(past, at - past.clock)
      play({ ...run, head: { ...run.head, pace: inner.state().pace } })
      return true
    },
    close() {
      closed.abort()
      stopListening()
    },
    async best() {
      const log = await found
      const run = log && replay(plan, log)
      return run?.ok === true ? run.value : null
    },
  }
}
