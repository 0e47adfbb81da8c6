import type { Ledger } from '#records'
import type { KeptHere, Stored } from '#ui'
import type { Subscribe } from './changes.ts'
import type { ScenarioLibrary } from './library.ts'
import type { OpenPreferences } from './preferences.ts'
import type { SettingsStore } from './settings.ts'

export interface KeptHereParts {
  readonly library: Pick<ScenarioLibrary, 'unread' | 'clear'>
  readonly ledger: Ledger
  readonly settings: Pick<SettingsStore, 'kept' | 'damaged'>
  readonly preferences: Pick<OpenPreferences, 'clear'>
  /** Something of what is kept has changed. */
  readonly changed: Subscribe
}

/** Tells what this browser keeps, and clears it. */
export function createKeptHere({ library, ledger, settings, preferences, changed }: KeptHereParts): KeptHere {
  return {
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
    async clear(what) {
      if (what === undefined || what === 'settings') preferences.clear()
      if (what === undefined || what === 'records') await ledger.clear()
      if (what === undefined || what === 'scenarios') await library.clear()
    },
    damaged() {
      const rows = ledger.damaged()
      const count = (table: (typeof rows)[number]['table']): number => rows.filter((row) => row.table === table).length
      return {
        people: count('people'),
        runs: count('runs'),
        attempts: count('attempts'),
        files: count('outside') + library.unread().length,
        settings: settings.damaged(),
      }
    },
    subscribe: changed,
  }
}
