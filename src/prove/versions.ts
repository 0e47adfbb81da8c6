import { translate } from '#scenario'
import type { Locale, Scenario } from '#scenario'

/** A scenario as it is shown in one language. */
export interface Version {
  /** A language tag. */
  readonly lang: string
  readonly scenario: Scenario
}

/** A scenario in every language it claims: its own first, then those of its translations. */
export const versionsOf = (scenario: Scenario, locales: readonly Locale[]): readonly Version[] => [
  { lang: scenario.lang ?? 'en', scenario },
  ...locales.map(({ lang, texts }) => ({ lang, scenario: translate(scenario, texts) })),
]
