import { act, advance, compile, replay, resume, save, start, upTo } from '#engine'
import type { Pace, Plan, Run, SavedRun } from '#engine'
import { translate, type Scenario } from '#scenario'
import { scorecard } from '#score'
import type { Finished, PlayFrom, PlaySession, ReplaySession } from '#ui'
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

function planFor({ original, translation }: Opened): Plan {
  if (translation === null) return planOf(original)
  const { lang, texts } = translation
  const inLanguages = shownAs.get(original) ?? new Map<string, Scenario>()
  const shown = inLanguages.get(lang) ?? { ...translate(original, texts), lang }
  shownAs.set(original, inLanguages.set(lang, shown))
  return planOf(shown, original)
}

/** Where a session keeps itself: null when its run is done and there is nothing left to pick up. */
export type Keep = (saved: SavedRun | null) => void

function open(run: Run, keep: Keep): PlaySession {
  return createSession(run, {
    now: () => performance.now(),
    keep: (now) => keep(now.phase === 'done' ? null : save(now)),
  })
}

/** A new run, in practice. */
export const begin = (opened: Opened, seed: number, pace: Pace, keep: Keep): PlaySession =>
  open(start(planFor(opened), { seed, mode: 'practice', pace }), keep)

/** A run in the middle of a log, one rewind further (practice only). Throws when the log does not fit. */
export function beginFrom(opened: Opened, from: PlayFrom, keep: Keep): PlaySession {
  const whole = replay(planFor(opened), from.log)
  if (!whole.ok) throw new Error(whole.error.message)
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const run: Run = { ...there, head: { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 } }
  if (from.act === undefined) return open(run, keep)
  const next = act(run, from.act)
  if (!next.ok) throw new Error(next.error.message)
  return open(next.value, keep)
}

/** A saved run picked up at its second; null when it no longer fits its scenario. */
export function pickUp(opened: Opened, saved: SavedRun, keep: Keep): PlaySession | null {
  const run = resume(planFor(opened), saved)
  return run.ok ? open(run.value, keep) : null
}

/** What came of a run; null while it is not done. */
export function finishedOf(session: PlaySession): Finished | null {
  const run = session.run()
  if (run.phase !== 'done') return null
  const card = scorecard(run)
  const { scenario, original } = run.plan
  return {
    scenario,
    ...(scenario === original ? {} : { writtenIn: original.lang ?? 'en' }),
    log: session.log(),
    card: card.ok ? card.value : null,
  }
}

/** A finished run to look at again. Throws when its log does not fit its scenario. */
export function replayOf({ scenario, log }: Finished): ReplaySession {
  const run = replay(planOf(scenario), log)
  if (!run.ok) throw new Error(run.error.message)
  return createReplay(run.value)
}
