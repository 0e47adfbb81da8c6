import type { SavedRun } from '#engine'
import type { Records } from '#records'
import type { SoundHandle } from '#sound'
import type { Missing, Settings, Shell, Stored } from '#ui'
import { openKeeper } from './keeper.ts'
import type { Library } from './library.ts'
import { openOffline } from './offline.ts'
import type * as Player from './player.ts'
import type { SettingsStore } from './settings.ts'
import type { Speech } from './speech.ts'
import { openSupport } from './support.ts'
import { createTheatre } from './theatre.ts'

export interface ShellParts {
  readonly library: Library
  readonly records: Records
  readonly settings: SettingsStore
  readonly sound: SoundHandle
  readonly speech: Speech
  /** A seed for a new run. */
  readonly seed: () => number
}

/** What the interface asks of the program: everything wired together. */
export async function createShell({ library, records, settings, sound, speech, seed }: ShellParts): Promise<Shell> {
  const listeners = new Set<() => void>()
  const missing = new Set<Missing>()
  const changed = (): void => listeners.forEach((listener) => listener())
  const lacks = (what: Missing): void => {
    if (missing.has(what)) return
    missing.add(what)
    changed()
  }
  let player: typeof Player | null = null
  const keeper = await openKeeper(records, () => lacks('storage'))
  const stage = createTheatre({ settings: settings.get, sound, trouble: lacks })
  if (!records.keeps()) lacks('storage')
  const offline = openOffline(changed)
  const support = openSupport(changed)

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

  const keepAs =
    (id: string, title: string): Player.Keep =>
    (saved: SavedRun | null) =>
      saved ? keeper.keep(id, title, saved) : keeper.drop()

  addEventListener('pagehide', () => keeper.flush())
  document.addEventListener('visibilitychange', () => document.hidden && keeper.flush())

  return {
    catalogue: library.entries,
    settings: settings.get,
    change(part: Partial<Settings>) {
      if (!settings.set(part)) lacks('storage')
      applySettings()
      if (part.language !== undefined) void applyLanguage()
      changed()
    },
    missing: () => [...missing, ...(sound.state === 'unavailable' ? (['sound'] as const) : [])],
    resumable() {
      const found = keeper.resumable()
      const entry = found && library.entries().find(({ id }) => id === found.scenarioId)
      return entry ? { ...found, title: entry.scenario.title } : found
    },
    async resume() {
      const unfinished = await records.unfinished()
      if (!unfinished) return null
      const [opened, { pickUp }] = await Promise.all([library.open(unfinished.scenario), engine()])
      sound.unlock()
      return pickUp(opened, unfinished.saved, keepAs(unfinished.scenario, unfinished.title))
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
      sound.unlock()
      const [opened, { begin, beginFrom }] = await Promise.all([library.open(id), engine()])
      const keep = keepAs(id, opened.original.title)
      if (begun?.from) return beginFrom(opened, begun.from, keep)
      return begin(opened, seed(), settings.get().pace, keep)
    },
    leave(session) {
      session.pause(true)
      keeper.flush()
      changed()
    },
    finished: (session) => here().finishedOf(session),
    replay: (finished) => here().replayOf(finished),
    stage,
    offline,
    support: () => support(speech.text.language),
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
