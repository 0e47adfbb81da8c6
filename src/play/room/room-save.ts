import type { Log } from '#engine'
import type { PlayState } from '../session-types.ts'
import type { StillPhase } from './room-modes.ts'
import type { RoomPhase, RoomPoint, RoomState } from './room-types.ts'

/** What is kept of a room over a reload, in this tab alone. Plain data. */
export interface RoomSave {
  readonly log: Log
  readonly point: RoomPoint
  /** The places to come back to, in order. */
  readonly points: readonly RoomPoint[]
  readonly state: Pick<RoomState, 'black' | 'stops' | 'polls' | 'items' | 'page'> & {
    /** The phase; the name is older than the rest, and tabs that are open have it. */
    readonly scene: RoomPhase
  }
}

/** Where a room stands after a reload, once its session stands at the point that was saved. */
export function phaseAfterReload(before: RoomPhase, { phase, endingOver }: PlayState): StillPhase {
  if (phase === 'done') return 'talk'
  if (before === 'follow-up') return 'follow-up'
  if (endingOver) return 'ending'
  return before === 'choices' ? 'choices' : 'stopped'
}
