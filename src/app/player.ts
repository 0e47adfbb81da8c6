import { act, advance, compile, hashOf, logOf, replay, resume, save, start, stepIn, upTo } from '#engine'
import type { LogHead, CompiledScenario, Run } from '#engine'
import { readingOf } from '#records'
import { translate, type Scenario } from '#scenario'
import { screenOutLabels, scorecard } from '#score'
import { createReplay, createSession } from '#play'
import type { PlaySession, ReplaySession } from '#play'
import type { Finished, PlayFrom } from '#ui'
import type { RecordedRun, RunRecord, RunStatus } from '#records'
import type { Opened } from './library.ts'

/** Everything that needs the engine, in one chunk that is fetched when somebody is about to play. */

/** compiled scenarios by the scenario they show, and what shows an original in another language. */
const compiledScenarios = new WeakMap<Scenario, CompiledScenario>()
const shownAs = new WeakMap<Scenario, Map<string, Scenario>>()

function compiledOf(shown: Scenario, original = shown): CompiledScenario {
  const known = compiledScenarios.get(shown)
  if (known !== undefined) return known
  const compiled = compile(shown, original)
  compiledScenarios.set(shown, compiled)
  return compiled
}

/** The compiled scenario of a scenario as it is shown. */
export function compiledFor({ original, translation }: Opened): CompiledScenario {
  if (translation === null) return compiledOf(original)
  const { lang, texts } = translation
  const inLanguages = shownAs.get(original) ?? new Map<string, Scenario>()
  const shown = inLanguages.get(lang) ?? { ...translate(original, texts), lang }
  shownAs.set(original, inLanguages.set(lang, shown))
  return compiledOf(shown, original)
}

/** The title as it is shown. */
export const titleOf = (opened: Opened): string => compiledFor(opened).scenario.title

/** Where a run stands, as it is kept. */
function statusOf(run: Run): RunStatus {
  const scenarioHash = hashOf(run.compiled)
  if (run.phase !== 'done') return { scenarioHash, state: 'open', saved: save(run) }
  const reading = readingOf(run)
  return { scenarioHash, state: 'finished', log: logOf(run), reading: reading.ok ? reading.value : null }
}

function open(run: Run, kept: RecordedRun): PlaySession {
  kept.note(statusOf(run))
  return createSession(run, { now: () => performance.now(), keep: (now) => kept.note(statusOf(now)) })
}

/** A new run. Its log carries the hash of its scenario, so that it is never taken for one of another version. */
export function begin(opened: Opened, head: Pick<LogHead, 'seed' | 'mode' | 'pace'>, kept: RecordedRun): PlaySession {
  const compiled = compiledFor(opened)
  return open(start(compiled, { ...head, scenarioHash: hashOf(compiled) }), kept)
}

/** A run in the middle of a log, one rewind further (practice only). Throws when the log does not fit. */
export function beginFrom(opened: Opened, from: PlayFrom, kept: RecordedRun): PlaySession {
  const whole = replay(compiledFor(opened), from.log)
  if (!whole.ok) throw new Error(whole.error.code)
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const run: Run = { ...there, head: { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 } }
  if (from.act === undefined) return open(run, kept)
  const chosen = run.choices === null ? stepIn(run) : { ok: true as const, value: run }
  const next = chosen.ok ? act(chosen.value, from.act) : chosen
  if (!next.ok) throw new Error(next.error.code)
  return open(next.value, kept)
}

/** Whether a record is of the version of a scenario that is here. The oldest ones do not say of which they are. */
const isOf = (compiled: CompiledScenario, { scenarioHash }: Pick<RunRecord, 'scenarioHash'>): boolean =>
  scenarioHash === '' || scenarioHash === hashOf(compiled)

/** An open run picked up at its second; `gone` when it does not replay, `changed` when its scenario has. */
export function pickUp(
  opened: Opened,
  record: Pick<RunRecord, 'scenarioHash' | 'saved'>,
  kept: RecordedRun,
): PlaySession | 'changed' | 'gone' {
  const compiled = compiledFor(opened)
  if (!isOf(compiled, record)) return 'changed'
  const run = resume(compiled, record.saved)
  return run.ok ? open(run.value, kept) : 'gone'
}

function finished(run: Run): Finished {
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

/** What came of a run; null while it is not done. */
export function finishedOf(session: PlaySession): Finished | null {
  const run = session.run()
  return run.phase === 'done' ? finished(run) : null
}

/** What came of a run of long ago; null when its scenario has changed since, or its log does not replay. */
export function reopened(opened: Opened, record: Pick<RunRecord, 'scenarioHash' | 'log'>): Finished | null {
  const compiled = compiledFor(opened)
  if (record.log === null || !isOf(compiled, record)) return null
  const run = replay(compiled, record.log)
  return run.ok && run.value.phase === 'done' ? finished(run.value) : null
}

/** A finished run to look at again. Throws when its log does not fit its scenario. */
export function replayOf({ scenario, log }: Finished): ReplaySession {
  const run = replay(compiledOf(scenario), log)
  if (!run.ok) throw new Error(run.error.code)
  return createReplay(run.value)
}
