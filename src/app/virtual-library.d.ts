declare module 'virtual:library' {
  import type { ShownTexts, Scenario } from '#scenario'
  import type { ScenarioHead } from '#ui'
  export const heads: readonly ScenarioHead[]
  /** `sha256-…` of each original, by id. */
  export const hashes: Readonly<Record<string, string>>
  /** What a translation offers the catalogue; whole translations are chunks of their own. */
  export interface TranslatedLibrary {
    readonly heads: Readonly<Record<string, { readonly head: ScenarioHead; readonly untranslated: number }>>
    readonly load: Readonly<Record<string, () => Promise<{ readonly default: ShownTexts }>>>
  }
  /** By language. */
  export const translations: Readonly<Record<string, () => Promise<TranslatedLibrary>>>
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Scenario }>>>
}

declare module 'virtual:media' {
  /** Addresses of the scenarios' own pictures, by the scenario's id and the picture's path in its folder. */
  export const media: Readonly<Record<string, Readonly<Record<string, string>>>>
}

declare module 'virtual:sources' {
  /** The very texts of a scenario and its translations, by its id and their path in its folder. */
  export const sources: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>>
}
