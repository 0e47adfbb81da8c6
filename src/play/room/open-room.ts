import { advance, replay, start, upTo } from '#engine'
import type { CompiledScenario, Log, Pace, Run } from '#engine'
import type { PlaySession } from '../session-types.ts'
import type { Room } from './room-types.ts'
import { createSession } from '../session.ts'
import type { DrivenSession } from '../session.ts'

const now = (): number => performance.now()

/**
 * Opens a scenario for a room. Its runs are kept nowhere.
 * @param best looks for the best run's log until `signal` ends the search; null where there is none
 */
export function openRoom(
  compiled: CompiledScenario,
  pace: Pace,
  best: (signal: AbortSignal) => Promise<Log | null>,
): Room {
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  const first = (at: Pace): Run => start(compiled, { seed: 1, mode: 'practice', pace: at })
  let inner: DrivenSession = createSession(first(pace), { now })
  let stopListening = inner.subscribe(tell)
  const closed = new AbortController()
  const found = best(closed.signal)

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
      const whole = replay(compiled, log)
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
      const run = log && replay(compiled, log)
      return run?.ok === true ? run.value : null
    },
  }
}
