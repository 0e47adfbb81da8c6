import type { StagePose } from './cast/index.ts'
import type { Spot } from './marks.ts'

/** Somebody to be placed. */
export interface Stander {
  readonly id: string
  readonly you: boolean
  readonly pose: StagePose
  readonly spot: Spot
  /** Sits in a chair that has its own room. */
  readonly wheels?: boolean
  /** Whom this person means to touch, when it is known. */
  readonly to?: string | null
}

/** Where somebody stands in the end. `facing` is null where attention decides. */
export interface Placed {
  readonly id: string
  readonly pose: StagePose
  readonly spot: Spot
  readonly facing: 'left' | 'right' | null
  /** Whom this person touches. */
  readonly touches: string | null
}
