import type { Problem, Scenario } from '#scenario'
import type { Changing } from './changing.ts'

/** What the catalogue and the briefing show of a scenario, known before the rest of it is loaded. Nothing in it tells a control from the rest. */
export type ScenarioHead = Pick<
  Scenario,
  | 'id'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'pillar'
  | 'tutorial'
  | 'lang'
  | 'warnings'
  | 'warningDetail'
  | 'role'
  | 'stage'
  | 'cast'
>

/** A card of the catalogue. */
export interface CatalogueEntry {
  readonly id: string
  readonly scenario: ScenarioHead
  /** `outside`: a file this person brought; `lesson`: the first run everybody gets. */
  readonly origin: 'library' | 'lesson' | 'outside'
  /** File name for an outside scenario. */
  readonly file: string | null
  /** How many of its texts are shown in the original, because `scenario.lang` lacks them (F14). None when left out. */
  readonly untranslated?: number
}

/** A scenario from outside that another one has replaced. */
export interface Replaced {
  readonly title: string
  /** Puts it back in place of the other. Good for this visit. */
  readonly undo: () => Promise<void>
}

export type ImportResult =
  | {
      readonly ok: true
      readonly id: string
      readonly problems: readonly Problem[]
      readonly kept: boolean
      /** The scenario from outside that had this id before and says something else; null when there was none. */
      readonly replaced: Replaced | null
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The scenarios that can be played here. */
export interface Library extends Changing {
  /** The same array until something in it changes. */
  entries(): readonly CatalogueEntry[]
  /** Checks a file somebody chose and, when it is sound, keeps it as a scenario from outside. */
  add(file: File): Promise<ImportResult>
  /** Removes an outside scenario from the catalogue and this browser. Gives its undo, good for this visit. */
  remove(id: string): Promise<() => Promise<void>>
}
