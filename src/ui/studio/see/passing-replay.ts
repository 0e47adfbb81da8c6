import { createNanoEvents } from 'nanoevents'
import type { Run } from '#engine'
import { createReplay, type DrivenSession, noInput, type PlayState } from '#play'

/** The picture is worked out anew at most every so many ms of the run. */
const STEP = 50

/**
 * A finished run that goes by as it was played, from a second on: it can be paused, and takes no other input.
 * @param from scenario ms
 */
export function passingReplay(run: Run, from: number): DrivenSession {
  const events = createNanoEvents<{ change: () => void }>()
  const replay = createReplay(run)
  let [at, shownAt, paused] = [from, from, false]
  let state = look()

  function look(): PlayState {
    replay.seek(at)
    shownAt = at
    return { ...replay.state(), paused, endingOver: at >= run.clock }
  }
  function change(): void {
    state = look()
    events.emit('change')
  }

  return {
    ...noInput,
    state: () => state,
    subscribe: (listener) => events.on('change', listener),
    pass(wallMs) {
      if (paused || shownAt >= run.clock) return
      at = Math.min(run.clock, at + wallMs)
      if (at - shownAt >= STEP || at >= run.clock) change()
    },
    pause(on) {
      paused = on
      change()
    },
    run: () => run,
    log: () => replay.log(),
  }
}
