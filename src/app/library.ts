import type { ShownTexts, Scenario } from '#scenario'
import { outsideId } from '#records'
import type { Ledger } from '#records'
import { languageOf } from '#ui'
import type { CatalogueEntry, Library } from '#ui'
import { hashes, heads, load, translations, type TranslatedLibrary } from 'virtual:library'
import { createChanges } from './changes.ts'
import { openOutside } from './outside.ts'

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
  /** The very text of a scenario from outside; null where none has this id. */
  outsideText(id: string): string | null
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
  let own = ownIn(spoken)
  const outside = await openOutside(ledger)
  let entries: readonly CatalogueEntry[] = []
  const changes = createChanges()
  const gather = (): void => {
    entries = [...own, ...outside.entries()]
    changes.emit()
  }
  gather()
  outside.subscribe(gather)

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
      const brought = outside.scenario(id)
      if (brought) return { original: brought, translation: null }
      const found = load[id]
      if (!found) throw new Error(`there is no scenario ${JSON.stringify(id)} here`)
      const lang = spoken?.lang ?? ''
      const [original, texts] = await Promise.all([found(), spoken?.library.load[id]?.()])
      return { original: original.default, translation: texts ? { lang, texts: texts.default } : null }
    },
    outsideText: outside.text,
    unread: outside.unread,
    hashOf: (id) => outside.hashOf(id) ?? hashes[id] ?? null,
    async add(file) {
      const { parseScenario, sizeProblem } = await import('./read-file.ts')
      // The size is checked before the file is read.
      const tooLarge = sizeProblem(file.name, file.size)
      if (tooLarge) return { ok: false, problems: [tooLarge] }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { scenario, problems } = parseScenario(bytes, file.name, { media: 'none' })
      if (!scenario) return { ok: false, problems }
      const id = outsideId(scenario.id)
      const put = await outside.put({ id, file: file.name, text: new TextDecoder().decode(bytes) }, scenario)
      return { ok: true, id, problems, ...put }
    },
    remove: outside.remove,
    clear: outside.clear,
    subscribe: changes.subscribe,
  }
}
