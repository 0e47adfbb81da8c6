import type { CastMember } from '../../src/stage/cast/index.ts'

/** One labelled picture of a sheet. */
export interface Cell {
  readonly label: string
  readonly member: CastMember
  /** Others in the same cell, and where each stands from its middle, the first included. */
  readonly with?: readonly CastMember[]
  readonly at?: readonly (readonly [x: number, y: number])[]
  readonly faces?: readonly ('left' | 'right')[]
  /** Shown `after` ms of a change from this. */
  readonly from?: CastMember
  readonly after?: number
}
