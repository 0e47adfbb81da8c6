import { advance, nextEvent, start } from './advance.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Run } from './run.ts'

const known = new WeakMap<CompiledScenario, Run>()

/** The do-nothing run, played to the instant at which its ending begins (S1). Worked out once for each compiled scenario. */
export function untouched(compiled: CompiledScenario): Run {
  const before = known.get(compiled)
  if (before !== undefined) return before
  let run = start(compiled)
  while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
  known.set(compiled, run)
  return run
}
