declare module 'virtual:library' {
  import type { Scenario } from '#scenario'
  import type { ScenarioHead } from '#ui'
  export const heads: readonly ScenarioHead[]
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Scenario }>>>
}
