import type { CastView } from '#engine'
import type { StagePose } from './cast/index.ts'
import type { Spot } from './marks.ts'

/** How firmly somebody keeps to their spot when room is made: on a mark, at a landmark, lying, on a seat, or with a foot on a thing. */
export type Hold = 'mark' | 'landmark' | 'lying' | 'seat' | 'thing'

/** Somebody to be placed. */
export interface Stander {
  readonly id: string
  readonly you: boolean
  readonly pose: StagePose
  readonly spot: Spot
  /** Sits in a chair that has its own room. */
  readonly wheels?: boolean
  /** Sits on a seat, whatever the pose. */
  readonly seated?: boolean
  /** Whom this person means to touch, or to whom they whisper, when it is known. */
  readonly with?: string | null
  /** Next to whom or behind whom this person is to be. */
  readonly near?: CastView['near']
  /** The side to which this person is said to be turned. */
  readonly turned?: 'left' | 'right' | null
  /** The side to which this person looks, where it is known and nothing is said. */
  readonly looks?: 'left' | 'right' | null
  readonly hold?: Hold
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
