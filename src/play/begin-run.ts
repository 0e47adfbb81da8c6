import { act, advance, hashOf, replay, resume, start, stepIn, upTo } from '#engine'
import type { CompiledScenario, Log, LogHead, Result, Run } from '#engine'

/** Begins a run. Its log carries the hash of its scenario, so that it is never taken for one of another version. */
export const beginRun = (compiled: CompiledScenario, head: Pick<LogHead, 'seed' | 'mode' | 'pace'>): Run =>
  start(compiled, { ...head, scenarioHash: hashOf(compiled) })

/**
 * Where to begin in the middle of a log ("play this other action from here"): after its first `entries` inputs, at
 * scenario ms `at`, with the choices open if they were; then `act` is taken, if one is named, and *Step in* pressed for it
 * where nothing was open.
 */
export interface PlayFrom {
  readonly log: Log
  readonly entries: number
  readonly at: number
  readonly act?: string
}

/** Begins a run in the middle of a log, one rewind further (practice only). Refused where the log or the act does not fit. */
export function beginRunFrom(compiled: CompiledScenario, from: PlayFrom): Result<Run> {
  const whole = replay(compiled, from.log)
  if (!whole.ok) return whole
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const run: Run = { ...there, head: { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 } }
  if (from.act === undefined) return { ok: true, value: run }
  const open: Result<Run> = run.choices === null ? stepIn(run) : { ok: true, value: run }
  return open.ok ? act(open.value, from.act) : open
}

/** Whether something kept belongs to this version of a scenario. The oldest records do not say to which they belong (''). */
export const isOfVersion = (compiled: CompiledScenario, scenarioHash: string): boolean =>
  scenarioHash === '' || scenarioHash === hashOf(compiled)

/**
 * Picks a half-played run up at its millisecond: `changed` when its scenario has another version now, `gone` when it
 * does not replay.
 * @param kept `scenarioHash` is `sha256-…`; `saved` is what `save` gave, from wherever it was kept
 */
export function pickUpRun(
  compiled: CompiledScenario,
  kept: { readonly scenarioHash: string; readonly saved: unknown },
): Run | 'changed' | 'gone' {
  if (!isOfVersion(compiled, kept.scenarioHash)) return 'changed'
  const run = resume(compiled, kept.saved)
  return run.ok ? run.value : 'gone'
}
