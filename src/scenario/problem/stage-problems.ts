import type { Place, Pose } from '../vocabulary.ts'

/** Problems of what a moment asks the stage to show. */
export type StageProblemData =
  /** A moment is about one person, and the key names the same one. */
  | { readonly code: 'about-oneself'; readonly key: string }
  /** How many insets stand on moments with a cue, and how many on moments without one. */
  | { readonly code: 'insets-on-cues'; readonly cues: number; readonly others: number }
  /** A landmark of another place. `known`: those of the place the scene is in then. */
  | {
      readonly code: 'landmark-elsewhere'
      readonly written: string
      readonly place: Place
      readonly known: readonly string[]
      readonly suggestion: string | null
    }
  | { readonly code: 'no-free-hand'; readonly pose: Pose; readonly thing: string }
  /** `written`: the landmark that does not offer it; null where the whole place does not. `known`: the landmarks that do. */
  | {
      readonly code: 'pose-needs-place'
      readonly pose: Pose
      readonly place: Place
      readonly written: string | null
      readonly known: readonly string[]
    }
  | {
      readonly code: 'unknown-piece'
      readonly written: string
      readonly place: Place
      readonly known: readonly string[]
      readonly suggestion: string | null
    }
  | {
      readonly code: 'unknown-state'
      readonly written: string
      readonly piece: string
      readonly known: readonly string[]
      readonly suggestion: string | null
    }
  | { readonly code: 'with-missing'; readonly pose: Pose }
  | { readonly code: 'with-unwanted'; readonly pose: Pose; readonly known: readonly string[] }
