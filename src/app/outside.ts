import { isPlanFile } from '#records'
import type { Ledger, OutsideFile } from '#records'
import type { Scenario } from '#scenario'
import type { CatalogueEntry, Replaced } from '#ui'
import { createChanges, type Subscribe } from './changes.ts'

/** A scenario file somebody brought, read and checked. */
interface Brought {
  readonly kept: OutsideFile
  readonly entry: CatalogueEntry
  readonly scenario: Scenario
  /** `sha256-…` */
  readonly hash: string
}

/** The scenarios from outside, as the ledger keeps their files. */
export interface Outside {
  entries(): readonly CatalogueEntry[]
  /** Names of the files that are kept and can no longer be read; they stay kept. */
  unread(): readonly string[]
  /** Null where no scenario from outside has this id. */
  scenario(id: string): Scenario | null
  /** The text of its file. */
  text(id: string): string | null
  hashOf(id: string): string | null
  /** Adds a scenario, or replaces the one with its id. `kept`: whether the browser has stored it. */
  put(file: OutsideFile, scenario: Scenario): Promise<{ readonly kept: boolean; readonly replaced: Replaced | null }>
  /** Removes one and gives its undo. */
  remove(id: string): Promise<() => Promise<void>>
  clear(): Promise<void>
  /** Of every change, those made in other tabs included. */
  readonly subscribe: Subscribe
}

/** What reading a file needs: fetched only where there is one. */
const reader = () => import('./read-file.ts')

function brought(kept: OutsideFile, scenario: Scenario, hash: string): Brought {
  const head = { ...scenario, lang: scenario.lang ?? 'en' }
  return { kept, entry: { id: kept.id, scenario: head, origin: 'outside', file: kept.file }, scenario, hash }
}

/** Opens the kept scenarios, and follows the changes that other tabs make. */
export async function openOutside(ledger: Ledger): Promise<Outside> {
  const changes = createChanges()
  const here = new Map<string, Brought>()
  let unread: readonly string[] = []
  let read: readonly OutsideFile[] | null = null

  /** Reads the files that the ledger has now. A file that cannot be read stays kept and is not shown. */
  async function follow(): Promise<void> {
    const all = ledger.outside()
    if (all === read) return
    read = all
    const files = all.filter(({ id }) => !isPlanFile(id))
    const same = (file: OutsideFile): boolean => here.get(file.id)?.kept.text === file.text
    const { parseScenario, scenarioHash } = files.every(same)
      ? { parseScenario: null, scenarioHash: null }
      : await reader()
    if (all !== read) return
    for (const id of here.keys()) if (!files.some((file) => file.id === id)) here.delete(id)
    const bad: string[] = []
    for (const file of files) {
      if (same(file) || parseScenario === null) continue
      const { scenario } = parseScenario(file.text, file.file)
      if (scenario) here.set(file.id, brought(file, scenario, scenarioHash(scenario)))
      else bad.push(file.file)
    }
    unread = bad
    changes.emit()
  }
  /** The page opens even when the reader cannot be fetched (no connection); the next change tries again. */
  const tryTo = (): Promise<void> =>
    follow().catch(() => {
      read = null
    })

  async function keep(one: Brought): Promise<boolean> {
    here.set(one.kept.id, one)
    const done = ledger.addOutside(one.kept)
    read = ledger.outside()
    changes.emit()
    return done
  }

  await tryTo()
  ledger.subscribe(() => void tryTo())

  return {
    entries: () => [...here.values()].map(({ entry }) => entry),
    unread: () => unread,
    scenario: (id) => here.get(id)?.scenario ?? null,
    text: (id) => here.get(id)?.kept.text ?? null,
    hashOf: (id) => here.get(id)?.hash ?? null,
    async put(file, scenario) {
      const one = brought(file, scenario, (await reader()).scenarioHash(scenario))
      const before = here.get(file.id)
      const kept = await keep(one)
      if (before === undefined || before.hash === one.hash) return { kept, replaced: null }
      const undo = async (): Promise<void> => void (await keep(before))
      return { kept, replaced: { title: before.scenario.title, undo } }
    },
    async remove(id) {
      const gone = here.get(id)
      here.delete(id)
      changes.emit()
      await ledger.removeOutside(id)
      return async () => {
        if (gone) await keep(gone)
      }
    },
    async clear() {
      here.clear()
      changes.emit()
      const damaged = ledger.damaged().filter(({ table }) => table === 'outside')
      const files = [...ledger.outside(), ...damaged].filter(({ id }) => !isPlanFile(id))
      for (const { id } of files) await ledger.removeOutside(id)
    },
    subscribe: changes.subscribe,
  }
}
