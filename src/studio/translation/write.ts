import {
  type Draft,
  type Edited,
  jsonLike,
  type LocaleTexts,
  refreshLocale,
  type Scenario,
  setEntries,
  textsIn,
  translationPath,
} from '#scenario'

/** The text of a translation that is begun: every original, and nothing translated yet. */
export const newLocale = (scenario: Draft<Scenario>): string => jsonLike(refreshLocale(scenario, {}), null)

/**
 * The text of a translation's file once it says this: in step with its scenario, as `step-in translate` writes it. What does
 * not change stays as it is written.
 */
export const withTexts = (source: string, scenario: Draft<Scenario>, texts: LocaleTexts): Edited =>
  setEntries(
    source,
    Object.entries(refreshLocale(scenario, texts)).map(([key, value]) => ({ key, value })),
  )

/**
 * Translates a text: from now on its translation is of what the original says now. An empty one is still to be made. The name
 * must be that of a text of the scenario.
 */
export function translated(scenario: Draft<Scenario>, texts: LocaleTexts, name: string, text: string): LocaleTexts {
  const source = originalsOf(scenario).get(name)
  return source === undefined ? texts : { ...refreshLocale(scenario, texts), [name]: { source, text } }
}

/** Without a translation that fits no text any more. */
export function withoutTranslation(scenario: Draft<Scenario>, texts: LocaleTexts, name: string): LocaleTexts {
  const { [name]: _, ...others } = refreshLocale(scenario, texts)
  return others
}

/** What the texts of a scenario say, by the names that translations have for them. */
export const originalsOf = (scenario: Draft<Scenario>): ReadonlyMap<string, string> =>
  new Map(textsIn(scenario).map(({ path, text }) => [translationPath(path, scenario), text]))
