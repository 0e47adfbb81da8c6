import { isPlanFile } from '#records'
import type { Ledger } from '#records'
import type { KeptHere, Stored, StoredDraft, StoredKind, Studio } from '#ui'
import type { Subscribe } from './changes.ts'
import type { ScenarioLibrary } from './library.ts'
import type { OwnPlans } from './own-plans.ts'
import type { OpenPreferences } from './preferences.ts'
import type { SettingsStore } from './settings.ts'

export interface KeptHereParts {
  readonly library: Pick<ScenarioLibrary, 'unread' | 'clear'>
  readonly ledger: Ledger
  readonly settings: Pick<SettingsStore, 'kept' | 'damaged'>
  readonly preferences: Pick<OpenPreferences, 'clear'>
  readonly plans: Pick<OwnPlans, 'clear'>
  readonly studio: Studio
  /** Something of what is kept has changed. */
  readonly changed: Subscribe
}

/** Tells what this browser keeps, and clears it. */
export function createKeptHere(parts: KeptHereParts): KeptHere {
  const { library, ledger, settings, preferences, plans, studio, changed } = parts

  /** The Studio is opened only where something may have been written in it. */
  const draftsHere = async () => ((await studio.begun()) ? (await studio.open()).drafts : null)

  async function drafts(): Promise<readonly StoredDraft[]> {
    const here = await draftsHere()
    if (here === null || !here.keeps()) return []
    const sizes = await here.sizes().catch(() => new Map<string, number>())
    return here.list().map(({ id, what, title }) => ({
      what: what === 'plan' ? 'planDraft' : 'draft',
      where: 'indexedDB',
      id,
      title,
      bytes: sizes.get(id) ?? null,
    }))
  }

  /** Removes one draft, or all; gives the titles of those that stay. */
  async function clearDrafts(which?: string): Promise<readonly string[]> {
    const here = await draftsHere()
    const stay: string[] = []
    for (const { id, title } of here?.list() ?? []) {
      if (which !== undefined && id !== which) continue
      if ((await here?.remove(id)) === 'elsewhere') stay.push(title)
    }
    return stay
  }

  return {
    async stored() {
      const known = ledger
        .people()
        .filter(({ id, name }) => name !== '' || ledger.runs(id).length > 0 || ledger.attempts(id).length > 0)
      const files = ledger.outside()
      const played = files.flatMap(({ id, file, text }): StoredDraft[] =>
        isPlanFile(id) ? [{ what: 'plan', where: 'indexedDB', id, title: file, bytes: text.length }] : [],
      )
      const kinds: StoredKind[] = [
        { what: 'settings', where: 'localStorage', count: settings.kept() ? 1 : 0 },
        { what: 'records', where: 'indexedDB', count: known.length },
        { what: 'scenarios', where: 'indexedDB', count: files.length - played.length },
        { what: 'tries', where: 'localStorage', count: ledger.triesKept() },
      ]
      // What cannot be opened (no connection) is kept all the same, and listed the next time.
      const written = await drafts().catch(() => [])
      const all: Stored[] = [...kinds.filter(({ count }) => count > 0), ...played, ...written]
      return ledger.keeps() ? all : []
    },
    async clear(which) {
      if (which === undefined || which.what === 'settings') preferences.clear()
      if (which === undefined || which.what === 'records') await ledger.clear()
      if (which === undefined || which.what === 'scenarios') await library.clear()
      if (which === undefined) {
        await plans.clear()
        return clearDrafts()
      }
      if (which.what === 'plan') await ledger.removeOutside(which.id)
      return which.what === 'draft' || which.what === 'planDraft' ? clearDrafts(which.id) : []
    },
    async takes() {
      try {
        return (await navigator.storage.estimate()).usage ?? null
      } catch {
        return null
      }
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
