import { logOf, replay } from '#engine'
import type { CompiledScenario, Log, Result, Run, Scenario } from '#engine'
import { scorecard, screenOutLabels } from '#score'
import type { Scorecard } from '#score'
import { isOfVersion } from './begin-run.ts'
import { createReplay } from './replay-session.ts'
import type { ReplaySession } from './session-types.ts'

/** What came of a run. */
export interface FinishedRun {
  /** As it was played: its `lang` is the language of the run. */
  readonly scenario: Scenario
  /** The language the scenario was written in, where the run was played in another. */
  readonly writtenIn?: string
  /** The sources of law as they were written, where the run was played in another language: those are quoted. */
  readonly quotable?: readonly string[]
  readonly log: Log
  /** null for a lesson, which is never scored. */
  readonly card: Scorecard | null
  /** What made it count as 0, by the words it had on offer, in the language of the run; empty where nothing did. */
  readonly screenOuts: readonly string[]
}

/** What came of a run; null while it is not done. */
export function finishedRun(run: Run): FinishedRun | null {
  if (run.phase !== 'done') return null
  const card = scorecard(run)
  const { scenario, original } = run.compiled
  return {
    scenario,
    ...(scenario === original
      ? {}
      : { writtenIn: original.lang ?? 'en', quotable: (original.rights ?? []).map(({ source }) => source) }),
    log: logOf(run),
    card: card.ok ? card.value : null,
    screenOuts: screenOutLabels(run),
  }
}

/** What came of a run that was kept; null when its scenario has changed since, or its log does not replay to its end. */
export function reopenRun(
  compiled: CompiledScenario,
  kept: { readonly scenarioHash: string; readonly log: Log | null },
): FinishedRun | null {
  if (kept.log === null || !isOfVersion(compiled, kept.scenarioHash)) return null
  const run = replay(compiled, kept.log)
  return run.ok ? finishedRun(run.value) : null
}

/** A log shown again at any second. Refused when it does not fit the scenario. */
export function replayOfLog(compiled: CompiledScenario, log: Log): Result<ReplaySession> {
  const run = replay(compiled, log)
  return run.ok ? { ok: true, value: createReplay(run.value) } : run
}
