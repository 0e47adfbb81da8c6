import type { Steps } from './readings.ts'
import type { Run } from './run.ts'

/** Reads the events of runs in these steps: all of them, or the first `count`. */
export const reading =
  <T>(steps: Steps<Run, T>): ((run: Run, count?: number) => T) =>
  (run, count = run.events.length) =>
    run.readings.of(steps, run, count)
