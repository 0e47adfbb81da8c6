import { advance, replay, start, upTo } from '#engine'
import type { CompiledScenario, Log, Pace, Run } from '#engine'
import { createSession } from '../session.ts'
import { swappableSession } from '../swappable-session.ts'
import type { Room } from './room-types.ts'

/** A search for the best run of a scenario, which may go on apart from the page. */
export interface BestSearch {
  /** The best run's log; null where there is none, or none was found. */
  readonly found: Promise<Log | null>
  /** Ends the search. */
  stop(): void
}

export interface RoomOptions {
  readonly pace: Pace
  /** Wall time, ms, from any origin. */
  readonly now: () => number
  /** Begins to look for the best run. */
  readonly best: () => BestSearch
}

/** Opens a scenario for a room. Its runs are kept nowhere. */
export function openRoom(compiled: CompiledScenario, { pace, now, best }: RoomOptions): Room {
  const sessionOf = (run: Run) => createSession(run, { now })
  const first = (at: Pace): Run => start(compiled, { seed: 1, mode: 'practice', pace: at })
  // A room goes back by its points, not line by line.
  const { swap, close, rewind: _, ...session } = swappableSession(sessionOf(first(pace)))
  const search = best()

  return {
    session,
    restart: () => swap(sessionOf(first(session.state().pace))),
    goTo(log, { entries, at }) {
      const whole = replay(compiled, log)
      if (!whole.ok) return false
      const past = upTo(whole.value, entries)
      const run = advance(past, at - past.clock)
      swap(sessionOf({ ...run, head: { ...run.head, pace: session.state().pace } }))
      return true
    },
    close() {
      search.stop()
      close()
    },
    async best() {
      const log = await search.found
      const run = log && replay(compiled, log)
      return run?.ok === true ? run.value : null
    },
  }
}
