import { replay } from '#engine'
import type { Log, CompiledScenario, Refusal, Run } from '#engine'
import { actsOf, actWorth, addresses, round9, scorecard, startedRun } from '#score'
import type { NoScore } from '#score'
import type { Reading } from './record-types.ts'

/** What a finished run says; refused for an unfinished one and for a lesson, as its scorecard is. */
export function readingOf(run: Run): ReadResult {
  const card = scorecard(run)
  if (!card.ok) return card
  const acts = actsOf(run)
    .filter(addresses)
    .map((act) => ({
      rung: act.action.rung ?? null,
      quality: act.action.quality,
      worth: round9(actWorth(act.action, act.beat)),
    }))
  return { ok: true, value: { card: card.value, trial: startedRun(run), pillar: run.compiled.scenario.pillar, acts } }
}

export type ReadResult =
  | { readonly ok: true; readonly value: Reading }
  | { readonly ok: false; readonly error: NoScore | Refusal }

/** Replays a log and reads it. Refused, with the entry's number, when it does not fit its scenario. */
export function readRun(compiled: CompiledScenario, log: Log): ReadResult {
  const run = replay(compiled, log)
  return run.ok ? readingOf(run.value) : run
}
