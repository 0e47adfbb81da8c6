import type { Within } from './within.ts'

/** Problems of names, and of facts. `suggestion` is the known name most like what was written, null when none is near. */
export type NameProblemData =
  /** `first` is the moment of the other cue. */
  | { readonly code: 'duplicate-id'; readonly what: 'cue'; readonly id: string; readonly first: Within }
  /** `first` is the other's number in the same list, counted from 1. */
  | {
      readonly code: 'duplicate-id'
      readonly what: 'action' | 'follow-up-item'
      readonly id: string
      readonly first: number
    }
  /** `other` is the file of the scenario that has the id too. */
  | { readonly code: 'duplicate-id'; readonly what: 'scenario'; readonly id: string; readonly other: string }
  | { readonly code: 'folder-name'; readonly id: string; readonly folder: string }
  /** `person`: it is the name of somebody in `cast`. */
  | {
      readonly code: 'unknown-beat'
      readonly written: string
      readonly person: boolean
      readonly suggestion: string | null
    }
  /** `known` are some of the names there are. */
  | {
      readonly code: 'unknown-cue' | 'unknown-fact'
      readonly written: string
      readonly known: readonly string[]
      readonly suggestion: string | null
    }
  /** `meant`: what it is the name of instead. */
  | {
      readonly code: 'unknown-person'
      readonly written: string
      readonly meant: 'mark' | 'beat' | null
      readonly suggestion: string | null
    }
  /** Windows can have no folder or file of that name. */
  | { readonly code: 'windows-name'; readonly what: 'folder' | 'plan' | 'translation'; readonly name: string }
  | { readonly code: 'bad-range'; readonly what: 'never'; readonly min: number; readonly max: number }
  | { readonly code: 'bad-range'; readonly what: 'nothing' }
  /** `is`: the kind of the fact, which is asked (`when`) or changed (`set`) as the other kind. */
  | {
      readonly code: 'fact-kind'
      readonly fact: string
      readonly is: 'boolean' | 'number'
      readonly use: 'when' | 'set'
    }
  /** Set and never asked, or asked and never set. */
  | { readonly code: 'fact-never-asked' | 'fact-never-set'; readonly fact: string }
  | { readonly code: 'affected-is-subject'; readonly person: string }
  /** The author's number, and how many minutes the scene takes with what is read before and after it. */
  | { readonly code: 'minutes-far-off'; readonly minutes: number; readonly fair: number }
  | { readonly code: 'review-unsigned'; readonly missing: readonly ('by' | 'date')[] }
  /**
   * A name that only looks like the one that is read. `what`: a scenario's file in a folder without one, a file beside a scenario's, or
   * the folder of translations.
   */
  | {
      readonly code: 'lookalike-name'
      readonly what: 'scenario' | 'beside' | 'locales' | 'translation'
      readonly name: string
      readonly wanted: string
    }
