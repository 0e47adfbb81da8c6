import { advance, nextEvent, start } from './advance.ts'
import type { Plan } from './plan.ts'
import type { Run } from './run.ts'

const known = new WeakMap<Plan, Run>()

/** The do-nothing run, played to the instant at which its ending begins (S1). Worked out once a plan. */
export function untouched(plan: Plan): Run {
  const before = known.get(plan)
  if (before !== undefined) return before
  let run = start(plan)
  while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
  known.set(plan, run)
  return run
}
