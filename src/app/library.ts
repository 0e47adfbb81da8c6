import type { ShownTexts, Scenario } from '#scenario'
import type { Ledger } from '#records'
import type { FolderFiles } from '#studio'
import { languageOf } from '#ui'
import type { CatalogueEntry, Library, OutsideRead } from '#ui'
import { hashes, heads, load, translations, type TranslatedLibrary } from 'virtual:library'
import { createChanges } from './changes.ts'
import { noteOrigin } from './origin.ts'
import { openOutside } from './outside.ts'
import type { OutsideReading } from './read-outside.ts'

/** A scenario with its texts in the language of the interface, where it has been translated. */
export interface Opened {
  /** The scenario in the words of its author. Logs refer to this one. */
  readonly original: Scenario
  readonly translation: { readonly lang: string; readonly texts: ShownTexts } | null
}

/** The scenarios that can be played here, with all the program needs of them. */
export interface ScenarioLibrary extends Library {
  /**
   * Fetches the translations into a language, and gives a function that switches to them: then every scenario that has
   * been translated is in that language. Rejects when they cannot be fetched.
   */
  speak(language: string): Promise<() => void>
  /** The whole scenario. Rejects when it is unknown or cannot be fetched. */
  open(id: string): Promise<Opened>
  /** All that belongs to a scenario from outside, as it was brought; null where none has this id. */
  outsideFolder(id: string): Promise<FolderFiles | null>
  /** An own file of a scenario from outside; null where it is not here. `hash` tells whether it is still the same. */
  outsideMedia(id: string, path: string): Promise<{ readonly hash: string; readonly bytes: Uint8Array } | null>
  /** Names of the files from outside that are kept and can no longer be read. */
  unread(): readonly string[]
  /** `sha256-…` of the version that is here; null when the scenario is unknown. */
  hashOf(id: string): string | null
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

/** Opens the scenarios that come with the program and those kept in this browser. */
export async function openLibrary(ledger: Ledger): Promise<ScenarioLibrary> {
  let spoken: Spoken = null
  let language = 'en'
  let own = ownIn(spoken)
  const outside = await openOutside(ledger)
  let entries: readonly CatalogueEntry[] = []
  const changes = createChanges()
  const gather = (): void => {
    entries = [...own, ...outside.entries(language)]
    changes.emit()
  }
  gather()
  outside.subscribe(gather)

  /** What was read, as something that can be proved and put into the catalogue. */
  async function offered(reading: OutsideReading, file: string): Promise<OutsideRead> {
    if (!reading.ok) return reading
    const { read, problems } = reading
    const { scenario, translations: texts } = read
    const { id, replaces, put } = await outside.ready(read, file)
    return {
      ok: true,
      id,
      title: scenario.title,
      problems,
      languages: [...texts.keys()],
      media: Object.keys(read.media).length,
      replaces,
      async prove(signal, onProgress) {
        const { proveApart } = await import('./workers/prove-apart.ts')
        const locales = [...texts].map(([lang, of]) => ({ lang, texts: of }))
        return proveApart({ scenario, locales }, signal, onProgress)
      },
      put,
    }
  }

  return {
    entries: () => entries,
    async speak(chosen) {
      const lang = chosen in translations ? chosen : languageOf(chosen)
      const library = await translations[lang]?.()
      return () => {
        language = chosen
        spoken = library === undefined ? null : { lang, library }
        own = ownIn(spoken)
        gather()
      }
    },
    async open(id) {
      const brought = outside.scenario(id)
      if (brought) {
        noteOrigin(brought, id)
        return { original: brought, translation: outside.translation(id, language) }
      }
      const found = load[id]
      if (!found) throw new Error(`there is no scenario ${JSON.stringify(id)} here`)
      const lang = spoken?.lang ?? ''
      const [original, texts] = await Promise.all([found(), spoken?.library.load[id]?.()])
      return { original: original.default, translation: texts ? { lang, texts: texts.default } : null }
    },
    outsideFolder: outside.folder,
    outsideMedia: outside.media,
    unread: outside.unread,
    hashOf: (id) => outside.hashOf(id) ?? hashes[id] ?? null,
    async read(file) {
      const { readOutside } = await import('./read-file.ts')
      return offered(await readOutside(file), file.name)
    },
    async readFolder(folder, name) {
      const { readFolder } = await import('./read-file.ts')
      return offered(readFolder(folder), name)
    },
    remove: outside.remove,
    clear: outside.clear,
    subscribe: changes.subscribe,
  }
}
