import type { Run } from '#engine'
import type { RoomPoint } from './room-types.ts'

/** Where a run is. */
export const pointOf = ({ entries, clock }: Run): RoomPoint => ({ entries: entries.length, at: clock })

/** The places to come back to with one more; the same where the last of them is that one already. */
export function withPoint(points: readonly RoomPoint[], here: RoomPoint): readonly RoomPoint[] {
  const last = points.at(-1)
  return last?.at === here.at && last.entries === here.entries ? points : [...points, here]
}
