import { act, advance, compile, hashOf, logOf, replay, resume, save, start, stepIn, upTo } from '#engine'
import type { LogHead, Plan, Run } from '#engine'
import { readingOf } from '#records'
import type { RunRecord } from '#records'
import { translate, type Scenario } from '#scenario'
import { screenOutLabels, scorecard } from '#score'
import type { Finished, PlayFrom, PlaySession, ReplaySession } from '#ui'
import type { KeptRun, Progress } from './keeper.ts'
import type { Opened } from './library.ts'
import { createReplay } from './replay-session.ts'
import { createSession } from './session.ts'

/** Everything that needs the engine, in one chunk that is fetched when somebody is about to play. */

/** Plans by the scenario they show, and what shows an original in another language. */
const plans = new WeakMap<Scenario, Plan>()
const shownAs = new WeakMap<Scenario, Map<string, Scenario>>()

function planOf(shown: Scenario, original = shown): Plan {
  const known = plans.get(shown)
  if (known !== undefined) return known
  const plan = compile(shown, original)
  plans.set(shown, plan)
  return plan
}

/** The plan of a scenario as it is shown. */
export function planFor({ original, translation }: Opened): Plan {
  if (translation === null) return planOf(original)
  const { lang, texts } = translation
  const inLanguages = shownAs.get(original) ?? new Map<string, Scenario>()
  const shown = inLanguages.get(lang) ?? { ...translate(original, texts), lang }
  shownAs.set(original, inLanguages.set(lang, shown))
  return planOf(shown, original)
}

/** The title as it is shown. */
export const titleOf = (opened: Opened): string => planFor(opened).scenario.title

/** Where a run stands, as it is kept. */
function progressOf(run: Run): Progress {
  const scenarioHash = hashOf(run.plan)
  if (run.phase !== 'done') return { scenarioHash, state: 'open', saved: save(run) }
  const reading = readingOf(run)
  return { scenarioHash, state: 'finished', log: logOf(run), reading: reading.ok ? reading.value : null }
}

function open(run: Run, kept: KeptRun): PlaySession {
  kept.note(progressOf(run))
  return createSession(run, { now: () => performance.now(), keep: (now) => kept.note(progressOf(now)) })
}

/** A new run. Its log carries the hash of its scenario, so that it is never taken for one of another version. */
export function begin(opened: Opened, head: Pick<LogHead, 'seed' | 'mode' | 'pace'>, kept: KeptRun): PlaySession {
  const plan = planFor(opened)
  return open(start(plan, { ...head, scenarioHash: hashOf(plan) }), kept)
}

/** A run in the middle of a log, one rewind further (practice only). Throws when the log does not fit. */
export function beginFrom(opened: Opened, from: PlayFrom, kept: KeptRun): PlaySession {
  const whole = replay(planFor(opened), from.log)
  if (!whole.ok) throw new Error(whole.error.message)
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const run: Run = { ...there, head: { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 } }
  if (from.act === undefined) return open(run, kept)
  const chosen = run.choices === null ? stepIn(run) : { ok: true as const, value: run }
  const next = chosen.ok ? act(chosen.value, from.act) : chosen
  if (!next.ok) throw new Error(next.error.message)
  return open(next.value, kept)
}

/** Whether a record is of the version of a scenario that is here. The oldest ones do not say of which they are. */
const isOf = (plan: Plan, { scenarioHash }: Pick<RunRecord, 'scenarioHash'>): boolean =>
  scenarioHash === '' || scenarioHash === hashOf(plan)

/** An open run picked up at its second; `gone` when it does not replay, `changed` when its scenario has. */
export function pickUp(
  opened: Opened,
  record: Pick<RunRecord, 'scenarioHash' | 'saved'>,
  kept: KeptRun,
): PlaySession | 'changed' | 'gone' {
  const plan = planFor(opened)
  if (!isOf(plan, record)) return 'changed'
  const run = resume(plan, record.saved)
  return run.ok ? open(run.value, kept) : 'gone'
}

function finished(run: Run): Finished {
  const card = scorecard(run)
  const { scenario, original } = run.plan
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
  const plan = planFor(opened)
  if (record.log === null || !isOf(plan, record)) return null
  const run = replay(plan, record.log)
  return run.ok && run.value.phase === 'done' ? finished(run.value) : null
}

/** A finished run to look at again. Throws when its log does not fit its scenario. */
export function replayOf({ scenario, log }: Finished): ReplaySession {
  const run = replay(planOf(scenario), log)
  if (!run.ok) throw new Error(run.error.message)
  return createReplay(run.value)
}
