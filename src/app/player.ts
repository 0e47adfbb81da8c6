import { compile, hashOf, logOf, save, view } from '#engine'
import type { CompiledScenario, LogHead, Result, Run, View } from '#engine'
import { beginRun, beginRunFrom, createSession, finishedRun, pickUpRun, reopenRun, replayOfLog } from '#play'
import type { PlayFrom, PlaySession, ReplaySession } from '#play'
import { readingOf } from '#records'
import type { RecordedRun, RunRecord, RunStatus } from '#records'
import { translate, type Scenario } from '#scenario'
import type { Finished } from '#ui'
import type { Opened } from './library.ts'
import { noteOrigin, originOf } from './origin.ts'

// Everything that needs the engine, in one chunk that is fetched when somebody is about to play.

/** Compiled scenarios, by the scenario they show. */
const compiledScenarios = new WeakMap<Scenario, CompiledScenario>()
/** What an original is in other languages. */
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
  noteOrigin(shown, originOf(original))
  return compiledOf(shown, original)
}

/** The title as it is shown. */
export const titleOf = (opened: Opened): string => compiledFor(opened).scenario.title

/** How far a run is, as it is recorded. */
function statusOf(run: Run): RunStatus {
  const scenarioHash = hashOf(run.compiled)
  if (run.phase !== 'done') return { scenarioHash, state: 'open', saved: save(run) }
  const reading = readingOf(run)
  return { scenarioHash, state: 'finished', log: logOf(run), reading: reading.ok ? reading.value : null }
}

/** A session of a run that is recorded from now on. */
function open(run: Run, recorded: RecordedRun): PlaySession {
  const keep = (now: Run): void => recorded.note(statusOf(now))
  keep(run)
  return createSession(run, { now: () => performance.now(), keep })
}

/** The value of a result that the program relies on. A refusal is a mistake in the program. */
function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** A new run. */
export const begin = (
  opened: Opened,
  head: Pick<LogHead, 'seed' | 'mode' | 'pace'>,
  recorded: RecordedRun,
): PlaySession => open(beginRun(compiledFor(opened), head), recorded)

/** How a run of a scenario begins. */
export function beginning(opened: Opened): { readonly scenario: Scenario; readonly view: View } {
  const compiled = compiledFor(opened)
  return { scenario: compiled.scenario, view: view(beginRun(compiled, { seed: 1, mode: 'practice', pace: 1 })) }
}

/** A run in the middle of a log, one rewind further (practice only). Throws when the log does not fit. */
export const beginFrom = (opened: Opened, from: PlayFrom, recorded: RecordedRun): PlaySession =>
  open(expected(beginRunFrom(compiledFor(opened), from)), recorded)

/** An open run picked up at its second; `gone` when it does not replay, `changed` when its scenario has. */
export function pickUp(
  opened: Opened,
  record: Pick<RunRecord, 'scenarioHash' | 'saved'>,
  recorded: RecordedRun,
): PlaySession | 'changed' | 'gone' {
  const run = pickUpRun(compiledFor(opened), record)
  return typeof run === 'string' ? run : open(run, recorded)
}

/** What came of a run; null while it is not done. */
export const finishedOf = (session: PlaySession): Finished | null => finishedRun(session.run())

/** What came of a run of long ago; null when its scenario has changed since, or its log does not replay. */
export const reopened = (opened: Opened, record: Pick<RunRecord, 'scenarioHash' | 'log'>): Finished | null =>
  reopenRun(compiledFor(opened), record)

/** A finished run to look at again. Throws when its log does not fit its scenario. */
export const replayOf = ({ scenario, log }: Finished): ReplaySession => expected(replayOfLog(compiledOf(scenario), log))
