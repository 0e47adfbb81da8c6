import type { Problem, Scenario } from '#scenario'
import type { FolderFiles, Told, ZipRefusal } from '#studio'
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
  | 'credits'
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

/** What became of a scenario that was put into the catalogue. */
export interface PutOutside {
  /** Whether this browser has stored it, with all that belongs to it. */
  readonly kept: boolean
  /** The scenario from outside that had this id before and says something else; null when there was none. */
  readonly replaced: Replaced | null
}

/** A scenario from outside that has been read and checked. Nothing of it is kept before it is put into the catalogue. */
export interface ReadScenario {
  /** The catalogue's. */
  readonly id: string
  readonly title: string
  /** Warnings. */
  readonly problems: readonly Problem[]
  /** The languages it has been translated into (BCP 47). */
  readonly languages: readonly string[]
  /** How many own files come with it. */
  readonly media: number
  /** The title of the scenario from outside it would take the place of, and that says something else; null where there is none. */
  readonly replaces: string | null
  /**
   * Proves it apart from the page. Null where it cannot be proved there, where it takes too long, and when the signal ends it;
   * never rejects. `onProgress`: how much is done, 0 to 1.
   */
  prove(signal: AbortSignal, onProgress: (done: number) => void): Promise<Told | null>
  put(): Promise<PutOutside>
}

export type OutsideRead =
  | ({ readonly ok: true } & ReadScenario)
  | { readonly ok: false; readonly problems: readonly Problem[] }
  /** The zip itself is not taken. */
  | { readonly ok: false; readonly zip: ZipRefusal }
  /** It is the text of a training plan, which has its place in the Studio. */
  | { readonly ok: false; readonly plan: string }

/** The scenarios that can be played here. */
export interface Library extends Changing {
  /** The same array until something in it changes. */
  entries(): readonly CatalogueEntry[]
  /** Reads and checks a scenario's file, or the zip of its folder, that somebody chose. */
  read(file: File): Promise<OutsideRead>
  /** The same of everything in a scenario's folder. `name`: what the catalogue says it came from. */
  readFolder(folder: FolderFiles, name: string): Promise<OutsideRead>
  /** Removes an outside scenario from the catalogue and this browser. Gives its undo, good for this visit. */
  remove(id: string): Promise<() => Promise<void>>
}
