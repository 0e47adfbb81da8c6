import type { Scenario } from '#scenario'
import type { Records } from '#records'
import type { CatalogueEntry, ImportResult } from '#ui'
import { heads, load } from 'virtual:library'

/** Where the ids of files from outside begin, so that they never stand for one of the library's own. */
const OUTSIDE = 'outside-'

export interface Library {
  entries(): readonly CatalogueEntry[]
  /** The whole scenario. Rejects when it is unknown or cannot be fetched. */
  open(id: string): Promise<Scenario>
  /** Checks a file somebody chose and, when it is sound, keeps it as a scenario from outside. */
  add(file: File): Promise<ImportResult>
  /** Removes one from outside and gives its undo. */
  remove(id: string): Promise<() => Promise<void>>
  /** Forgets all from outside. */
  clear(): Promise<void>
}

const own: readonly CatalogueEntry[] = heads
  .map((scenario): CatalogueEntry => ({
    id: scenario.id,
    scenario,
    origin: scenario.tutorial ? 'lesson' : 'library',
    file: null,
  }))
  .sort(
    (a, b) =>
      Number(b.origin === 'lesson') - Number(a.origin === 'lesson') || a.scenario.title.localeCompare(b.scenario.title),
  )

/** F13's limit, asked before a file is read at all. */
const LARGEST = 512 * 1024

const tooLarge = (file: File): ImportResult => ({
  ok: false,
  problems: [
    {
      file: file.name,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'too-large',
      message: `This file has ${Math.ceil(file.size / 1024)} kB; a scenario may have at most ${LARGEST / 1024} kB. Is it the right file?`,
    },
  ],
})

/** Opens the scenarios that come with the program and those kept in this browser. */
export async function openLibrary(records: Records): Promise<Library> {
  const outside = new Map<string, { readonly entry: CatalogueEntry; readonly scenario: Scenario }>()

  function take(file: string, scenario: Scenario): string {
    const id = OUTSIDE + scenario.id
    outside.set(id, { entry: { id, scenario, origin: 'outside', file }, scenario })
    return id
  }

  const kept = await records.outside()
  const reader = () => import('./read-file.ts')
  for (const { file, text } of kept) {
    const { scenario } = (await reader()).parseScenario(text, file)
    if (scenario) take(file, scenario)
  }

  return {
    entries: () => [...own, ...[...outside.values()].map((o) => o.entry)],
    async open(id) {
      const brought = outside.get(id)
      if (brought) return brought.scenario
      const found = load[id]
      if (!found) throw new Error(`there is no scenario ${JSON.stringify(id)} here`)
      return (await found()).default
    },
    async add(file) {
      if (file.size > LARGEST) return tooLarge(file)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { parseScenario } = await reader()
      const { scenario, problems } = parseScenario(bytes, file.name)
      if (!scenario) return { ok: false, problems }
      const id = take(file.name, scenario)
      const kept = await records.addOutside({ id, file: file.name, text: new TextDecoder().decode(bytes) })
      return { ok: true, id, problems, kept }
    },
    async remove(id) {
      const gone = outside.get(id)
      const stored = (await records.outside()).find((f) => f.id === id)
      outside.delete(id)
      await records.removeOutside(id)
      return async () => {
        if (gone) outside.set(id, gone)
        if (stored) await records.addOutside(stored)
      }
    },
    async clear() {
      for (const id of outside.keys()) await records.removeOutside(id)
      outside.clear()
    },
  }
}
