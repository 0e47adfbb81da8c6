import type { LocaleTexts, Scenario } from '#scenario'
import { outsideId } from '#records'
import type { Ledger } from '#records'
import { languageOf } from '#ui'
import type { CatalogueEntry, ImportResult } from '#ui'
import { heads, load, translations, type TranslatedLibrary } from 'virtual:library'

/** A scenario with its texts in the language of the interface, where it has been translated. */
export interface Opened {
  /** As its author wrote it: logs are of this one. */
  readonly original: Scenario
  readonly translation: { readonly lang: string; readonly texts: LocaleTexts } | null
}

export interface Library {
  /** The same array until something in it changes. */
  entries(): readonly CatalogueEntry[]
  /**
   * Fetches what is translated into a language and gives the switch to it: from then on scenarios are in that language
   * where they have been translated. Rejects when it cannot be fetched.
   */
  speak(language: string): Promise<() => void>
  /** The whole scenario. Rejects when it is unknown or cannot be fetched. */
  open(id: string): Promise<Opened>
  /** Checks a file somebody chose and, when it is sound, keeps it as a scenario from outside. */
  add(file: File): Promise<ImportResult>
  /** Removes one from outside and gives its undo. */
  remove(id: string): Promise<() => Promise<void>>
  /** Forgets all from outside. */
  clear(): Promise<void>
}

/** A language the scenarios can be in; null: the original. */
type Spoken = { readonly lang: string; readonly library: TranslatedLibrary } | null

function ownIn(spoken: Spoken): readonly CatalogueEntry[] {
  const entries = heads.map((original): CatalogueEntry => {
    const translated = spoken?.library.heads[original.id]
    return {
      id: original.id,
      scenario: translated?.head ?? original,
      origin: original.tutorial ? 'lesson' : 'library',
      file: null,
      untranslated: translated?.untranslated ?? 0,
    }
  })
  return entries.sort(
    (a, b) =>
      Number(b.origin === 'lesson') - Number(a.origin === 'lesson') ||
      a.scenario.title.localeCompare(b.scenario.title, spoken?.lang),
  )
}

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
export async function openLibrary(ledger: Ledger): Promise<Library> {
  let spoken: Spoken = null
  let own = ownIn(spoken)
  const outside = new Map<string, { readonly entry: CatalogueEntry; readonly scenario: Scenario }>()

  let entries = own
  const gather = (): void => {
    entries = [...own, ...[...outside.values()].map(({ entry }) => entry)]
  }

  function take(file: string, scenario: Scenario): string {
    const id = outsideId(scenario.id)
    const head = { ...scenario, lang: scenario.lang ?? 'en' }
    outside.set(id, { entry: { id, scenario: head, origin: 'outside', file }, scenario })
    gather()
    return id
  }

  const reader = () => import('./read-file.ts')
  for (const { file, text } of ledger.outside()) {
    const { scenario } = (await reader()).parseScenario(text, file)
    if (scenario) take(file, scenario)
  }

  return {
    entries: () => entries,
    async speak(language) {
      const lang = language in translations ? language : languageOf(language)
      const library = await translations[lang]?.()
      return () => {
        spoken = library === undefined ? null : { lang, library }
        own = ownIn(spoken)
        gather()
      }
    },
    async open(id) {
      const brought = outside.get(id)
      if (brought) return { original: brought.scenario, translation: null }
      const found = load[id]
      if (!found) throw new Error(`there is no scenario ${JSON.stringify(id)} here`)
      const lang = spoken?.lang ?? ''
      const [original, texts] = await Promise.all([found(), spoken?.library.load[id]?.()])
      return { original: original.default, translation: texts ? { lang, texts: texts.default } : null }
    },
    async add(file) {
      if (file.size > LARGEST) return tooLarge(file)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { parseScenario } = await reader()
      const { scenario, problems } = parseScenario(bytes, file.name)
      if (!scenario) return { ok: false, problems }
      const id = take(file.name, scenario)
      const kept = await ledger.addOutside({ id, file: file.name, text: new TextDecoder().decode(bytes) })
      return { ok: true, id, problems, kept }
    },
    async remove(id) {
      const gone = outside.get(id)
      const stored = ledger.outside().find((f) => f.id === id)
      outside.delete(id)
      gather()
      await ledger.removeOutside(id)
      return async () => {
        if (gone) outside.set(id, gone)
        gather()
        if (stored) await ledger.addOutside(stored)
      }
    },
    async clear() {
      for (const id of outside.keys()) await ledger.removeOutside(id)
      outside.clear()
      gather()
    },
  }
}
