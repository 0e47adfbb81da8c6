import type { Problem, Scenario } from '#scenario'

/** A scenario file was saved. `scenario` is null when it cannot be played; warnings come with it either way. */
export interface SavedScenario {
  /** The folder's name. */
  readonly id: string
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'step-in:saved': SavedScenario
    /** A scenario has come, or is gone. */
    'step-in:listed': { readonly id: string }
    /** A page has been opened. */
    'step-in:hello': null
  }
}
