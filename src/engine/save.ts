import * as v from 'valibot'
import { advance } from './advance.ts'
import type { Log } from './log.ts'
import { logOf, replay } from './replay.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Result, Run } from './run.ts'

/** A run in the middle, as it is kept: its log so far and where its clock stood (scenario ms). */
export interface SavedRun {
  readonly log: Log
  readonly clock: number
}

const savedShape = v.object({ log: v.unknown(), clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })

/** What has to be kept of a run to pick it up exactly where it is. */
export const save = (run: Run): SavedRun => ({ log: logOf(run), clock: run.clock })

/** Picks a saved run up. Refused when it is damaged or no longer fits its scenario. */
export function resume(compiled: CompiledScenario, saved: unknown): Result<Run> {
  const read = v.safeParse(savedShape, saved)
  if (!read.success) return { ok: false, error: { code: 'bad-save' } }
  const run = replay(compiled, read.output.log)
  if (!run.ok) return run
  const at = read.output.clock
  const { clock } = run.value
  if (at < clock) return { ok: false, error: { code: 'time-backwards', at, clock } }
  return { ok: true, value: advance(run.value, at - clock) }
}
