import type { PlaySession } from '#play'
import { createCourses, createRunRecorder, newId } from '#records'
import type { Ledger, RecordedRun } from '#records'
import type { SoundHandle } from '#sound'
import type { Missing, Resumable, Settings, Shell, Stored } from '#ui'
import { openRunLocks } from '#store'
import type { Library } from './library.ts'
import { findBest } from './workers/best-run.ts'
import { openOffline } from './offline.ts'
import type * as Player from './player.ts'
import type { SettingsStore } from './settings.ts'
import type { Speech } from './speech.ts'
import { openSupport } from './support.ts'
import { createFrameLoop } from './frame-loop.ts'
import { offers } from 'virtual:plans'
import { version } from './version.ts'

export interface ShellParts {
  readonly library: Library
  readonly ledger: Ledger
  readonly settings: SettingsStore
  readonly sound: SoundHandle
  readonly speech: Speech
  /** A seed for a new run. */
  readonly seed: () => number
}

/** Whether a run of one version of a scenario goes on with the version that is here. The oldest runs do not say. */
function fitOf(here: string | null, was: string): Resumable['fits'] {
  if (here === null) return 'missing'
  return was === '' || was === here ? 'yes' : 'changed'
}

/** What the interface asks of the program: everything wired together. */
export async function createShell({ library, ledger, settings, sound, speech, seed }: ShellParts): Promise<Shell> {
  const listeners = new Set<() => void>()
  const missing = new Set<Missing>()
  const changed = (): void => listeners.forEach((listener) => listener())
  const lacks = (what: Missing): void => {
    if (missing.has(what)) return
    missing.add(what)
    // A drawing that is not to be had may be one of a version that the server has no more.
    if (what === 'stage') void offline.look()
    changed()
  }
  let player: typeof Player | null = null
  const locks = openRunLocks(navigator.locks, changed)
  const now = () => new Date().toISOString()
  const recorder = createRunRecorder({ ledger, locks, newId, now, version })
  /** What each session is kept in. */
  const kept = new WeakMap<PlaySession, RecordedRun>()
  const stage = createFrameLoop({ settings: settings.get, sound, trouble: lacks })
  const offline = openOffline(changed)
  const support = openSupport(changed)
  const language = () => speech.text.language
  const plans = createCourses({ ledger, offers, newId, seed, now, version, language, changed })

  /** The engine, fetched once somebody plays. */
  async function engine(): Promise<typeof Player> {
    player ??= await import('./player.ts')
    return player
  }
  /** The engine for a run that exists, so it has been fetched. */
  function here(): typeof Player {
    if (player === null) throw new Error('no run has been begun')
    return player
  }

  /** Speaks the language of the settings, as soon as its words are here; says so when they cannot be had. */
  async function applyLanguage(): Promise<void> {
    const followed = await speech.follow(settings.get().language)
    if (!followed) return lacks('language')
    missing.delete('language')
    changed()
  }

  function applySettings(): void {
    const { sound: on, volumes } = settings.get()
    sound.set({ muted: !on, volumes })
    stage.refresh()
  }

  await applyLanguage()

  function follow(session: PlaySession, by: RecordedRun): PlaySession {
    kept.set(session, by)
    return session
  }

  ledger.subscribe(({ routine }) => {
    if (routine) return
    changed()
    void locks.look()
  })
  library.subscribe(changed)
  await locks.look()
  addEventListener('pagehide', () => recorder.flush())
  document.addEventListener('visibilitychange', () => (document.hidden ? recorder.flush() : void locks.look()))

  return {
    catalogue: library.entries,
    settings: settings.get,
    change(part: Partial<Settings>) {
      if (!settings.set(part)) lacks('storage')
      applySettings()
      if (part.language !== undefined) void applyLanguage()
      changed()
    },
    missing() {
      const why = ledger.lacks()
      const lost = ledger.keeps() ? [] : (['storage', ...(why === null ? [] : [why])] as const)
      const silent = sound.state === 'unavailable' ? (['sound'] as const) : []
      return [...new Set<Missing>([...missing, ...lost, ...silent])]
    },
    damaged() {
      const rows = ledger.damaged()
      const count = (store: (typeof rows)[number]['store']): number => rows.filter((row) => row.store === store).length
      return {
        people: count('people'),
        runs: count('runs'),
        attempts: count('attempts'),
        files: count('outside') + library.unread().length,
        settings: settings.damaged(),
      }
    },
    version,
    ledger,
    plans,
    resumable() {
      const titles = new Map(library.entries().map(({ id, scenario }) => [id, scenario.title]))
      const open = ledger
        .runs()
        .toReversed()
        .flatMap(({ id, scenario, title, scenarioHash, saved, state }): Resumable[] => {
          if (state !== 'open' || saved === null) return []
          const fits = fitOf(library.hashOf(scenario), scenarioHash)
          // What a scene is called now is no name for a run of another one.
          const shown = fits === 'yes' ? (titles.get(scenario) ?? title) : title
          const elsewhere = locks.elsewhere(id)
          return [{ run: id, scenarioId: scenario, title: shown, clock: saved.clock, elsewhere, fits }]
        })
      return [...open.filter(({ fits }) => fits === 'yes'), ...open.filter(({ fits }) => fits !== 'yes')]
    },
    async resume(run) {
      const before = ledger.run(run)
      if (before === null) return 'gone'
      const fits = fitOf(library.hashOf(before.scenario), before.scenarioHash)
      if (fits !== 'yes') return fits
      const [opened, { pickUp }] = await Promise.all([library.open(before.scenario), engine()])
      sound.unlock()
      const goesOn = await recorder.goOn(run)
      if (goesOn === 'elsewhere' || goesOn === 'gone') return goesOn
      const { kept: by, record } = goesOn
      const session = pickUp(opened, record, by)
      if (typeof session !== 'string') return follow(session, by)
      by.leave()
      return session
    },
    async giveUp(run) {
      const record = ledger.run(run)
      return record?.state !== 'open' ? async () => undefined : recorder.giveUp(record)
    },
    async reopen(run) {
      const record = ledger.run(run)
      if (!record?.log) return null
      const [opened, { reopened }] = await Promise.all([library.open(record.scenario), engine()])
      const finished = reopened(opened, record)
      return finished && { ...finished, run }
    },
    runOf: (session) => kept.get(session)?.id ?? null,
    async checkRecords(file, signal, onProgress) {
      const { checkRecordsOf } = await import('./workers/check-records.ts')
      return checkRecordsOf(file, library, signal, onProgress)
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
    async begin(id, options = {}) {
      sound.unlock()
      const [opened, { begin, beginFrom, titleOf }] = await Promise.all([library.open(id), engine()])
      const { from, attempt = null, mode = 'practice' } = options
      const by = recorder.begin({ scenario: id, title: titleOf(opened), attempt }, from !== undefined)
      if (from) return follow(beginFrom(opened, from, by), by)
      const head = { seed: options.seed ?? seed(), mode, pace: settings.get().pace }
      return follow(begin(opened, head, by), by)
    },
    leave(session) {
      session.pause(true)
      kept.get(session)?.leave()
      changed()
    },
    finished(session) {
      const finished = here().finishedOf(session)
      const run = kept.get(session)?.id
      return finished && run !== undefined ? { ...finished, run } : finished
    },
    replay: (finished) => here().replayOf(finished),
    async openRoom(id) {
      sound.unlock()
      const [opened, { openRoom }, { compiledFor }] = await Promise.all([library.open(id), import('#play'), engine()])
      return openRoom(compiledFor(opened), settings.get().pace, (signal) => findBest(opened.original, signal))
    },
    stage,
    offline,
    support: () => support(language()),
    async stored() {
      const known = ledger
        .people()
        .filter(({ id, name }) => name !== '' || ledger.runs(id).length > 0 || ledger.attempts(id).length > 0)
      const all: Stored[] = [
        { what: 'settings', where: 'localStorage', count: settings.kept() ? 1 : 0 },
        { what: 'records', where: 'indexedDB', count: known.length },
        { what: 'scenarios', where: 'indexedDB', count: ledger.outside().length },
        { what: 'tries', where: 'localStorage', count: ledger.triesKept() },
      ]
      return ledger.keeps() ? all.filter((s) => s.count > 0) : []
    },
    async clearStored(what) {
      if (what === undefined || what === 'settings') settings.clear()
      if (what === undefined || what === 'records') await ledger.clear()
      if (what === undefined || what === 'scenarios') await library.clear()
      applySettings()
      void applyLanguage()
      changed()
    },
    tick: (kind) => sound.tick(kind),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
