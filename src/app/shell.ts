import { act, advance, compile, replay, resume, start, upTo } from '#engine'
import type { Plan, Run } from '#engine'
import type { Records } from '#records'
import { scorecard } from '#score'
import type { SoundHandle } from '#sound'
import type { Finished, Missing, PlayFrom, PlaySession, Settings, Shell, Stored } from '#ui'
import { openKeeper } from './keeper.ts'
import type { Library } from './library.ts'
import { createReplay } from './replay-session.ts'
import { createSession } from './session.ts'
import type { SettingsStore } from './settings.ts'
import { createTheatre } from './theatre.ts'

export interface ShellParts {
  readonly library: Library
  readonly records: Records
  readonly settings: SettingsStore
  readonly sound: SoundHandle
  /** A seed for a new run. */
  readonly seed: () => number
}

/** The run as it was in the middle of a log, one rewind further (practice only). */
function rewound(plan: Plan, from: PlayFrom): Run {
  const whole = replay(plan, from.log)
  if (!whole.ok) throw new Error(whole.error.message)
  const past = upTo(whole.value, from.entries)
  const there = advance(past, from.at - past.clock)
  const head = { ...there.head, rewinds: (there.head.rewinds ?? 0) + 1 }
  const run: Run = { ...there, head }
  if (from.act === undefined) return run
  const next = act(run, from.act)
  if (!next.ok) throw new Error(next.error.message)
  return next.value
}

/** What the interface asks of the program: everything wired together. */
export async function createShell({ library, records, settings, sound, seed }: ShellParts): Promise<Shell> {
  const listeners = new Set<() => void>()
  const missing = new Set<Missing>()
  const changed = (): void => listeners.forEach((listener) => listener())
  const lacks = (what: Missing): void => {
    if (missing.has(what)) return
    missing.add(what)
    changed()
  }
  const plans = new Map<string, Plan>()
  const keeper = await openKeeper(records, () => lacks('storage'))
  const stage = createTheatre({ settings: settings.get, sound, trouble: lacks })
  if (!records.keeps()) lacks('storage')

  async function planOf(id: string): Promise<Plan> {
    const scenario = await library.open(id)
    const known = plans.get(id)
    if (known?.scenario === scenario) return known
    const plan = compile(scenario)
    plans.set(id, plan)
    return plan
  }

  function applySettings(): void {
    const { sound: on, volumes } = settings.get()
    sound.set({ muted: !on, volumes })
    stage.refresh()
  }

  function open(id: string, run: Run): PlaySession {
    sound.unlock()
    return createSession(run, { now: () => performance.now(), keep: (now) => keeper.keep(id, now) })
  }

  addEventListener('pagehide', () => keeper.flush())
  document.addEventListener('visibilitychange', () => document.hidden && keeper.flush())

  return {
    catalogue: library.entries,
    settings: settings.get,
    change(part: Partial<Settings>) {
      if (!settings.set(part)) lacks('storage')
      applySettings()
      changed()
    },
    missing: () => [...missing, ...(sound.state === 'unavailable' ? (['sound'] as const) : [])],
    resumable: keeper.resumable,
    async resume() {
      const unfinished = await records.unfinished()
      if (!unfinished) return null
      const run = resume(await planOf(unfinished.scenario), unfinished.saved)
      return run.ok ? open(unfinished.scenario, run.value) : null
    },
    dropResumable() {
      keeper.drop()
      changed()
    },
    async importFile(file) {
      const added = await library.add(file)
      changed()
      return added
    },
    async forget(id) {
      const undo = await library.remove(id)
      changed()
      return async () => {
        await undo()
        changed()
      }
    },
    async begin(id, begun) {
      const plan = await planOf(id)
      const run = begun?.from
        ? rewound(plan, begun.from)
        : start(plan, { seed: seed(), mode: 'practice', pace: settings.get().pace })
      return open(id, run)
    },
    leave(session) {
      session.pause(true)
      keeper.flush()
      changed()
    },
    finished(session): Finished | null {
      const run = session.run()
      if (run.phase !== 'done') return null
      const card = run.plan.scenario.tutorial ? null : scorecard(run)
      return { scenario: run.plan.scenario, log: session.log(), card: card?.ok ? card.value : null }
    },
    replay(finished) {
      const run = replay(compile(finished.scenario), finished.log)
      if (!run.ok) throw new Error(run.error.message)
      return createReplay(run.value)
    },
    stage,
    async stored() {
      if (!records.keeps()) return []
      const scenarios = (await records.outside()).length
      const all: Stored[] = [
        { what: 'settings', where: 'localStorage', count: settings.kept() ? 1 : 0 },
        { what: 'run', where: 'indexedDB', count: keeper.resumable() ? 1 : 0 },
        { what: 'scenarios', where: 'indexedDB', count: scenarios },
      ]
      return all.filter((s) => s.count > 0)
    },
    async clearStored(what) {
      if (what === undefined || what === 'settings') settings.clear()
      if (what === undefined || what === 'run') keeper.drop()
      if (what === undefined || what === 'scenarios') await library.clear()
      applySettings()
      changed()
    },
    tick: (kind) => sound.tick(kind),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
