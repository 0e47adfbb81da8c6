import { isFlat } from './lying.ts'
import { world } from './marks.ts'
import type { Group } from './near.ts'
import { reachTo } from './room.ts'
import type { Hold, Placed, Stander } from './standers.ts'

/** A group as a stretch of the picture from left to right. */
interface Stretch {
  readonly ids: readonly string[]
  /** Its middle, and half its width. */
  readonly x: number
  readonly half: number
  /** By which the order is kept. */
  readonly root: number
  readonly hold: number
}

/** Nobody is nearer to the edge of the picture than this, picture units. */
const edge = 13
const holds: Readonly<Record<Hold, number>> = { mark: 0, landmark: 1, lying: 2, seat: 3 }

/**
 * Keeps groups together and gives all others a little room: they move as little as they can, and those on marks before
 * those at landmarks and those who lie or sit. The order from left to right stays, and everybody is in the picture.
 * @param placed is changed
 */
export function spread(placed: Map<string, Placed>, people: readonly Stander[], groups: readonly Group[]): void {
  const standers = new Map(people.map((one) => [one.id, one]))
  for (const depth of ['stand', 'beyond'] as const) {
    const stretches = groups.flatMap(({ root, ids }): Stretch[] => {
      const at = placed.get(root)
      if (at?.spot.depth !== depth) return []
      const ends = ids.flatMap((id) => {
        const [one, spot] = [standers.get(id), placed.get(id)]
        return one && spot ? [spot.spot.x - reachTo(-1, one, spot), spot.spot.x + reachTo(1, one, spot)] : []
      })
      const [left, right] = [Math.min(...ends), Math.max(...ends)]
      const keeps = standers.get(root)?.hold ?? 'mark'
      const hold = isFlat(at.pose) && keeps !== 'seat' ? 'lying' : keeps
      return [{ ids, x: (left + right) / 2, half: (right - left) / 2, root: at.spot.x, hold: holds[hold] }]
    })
    for (const { ids, by } of apart(stretches.toSorted((a, b) => a.root - b.root))) {
      for (const id of ids) {
        const at = placed.get(id)
        if (at && by !== 0) placed.set(id, { ...at, spot: { ...at.spot, x: at.spot.x + by } })
      }
    }
  }
}

/** A run of stretches that lie side by side without a gap. */
interface Run {
  /** Where its stretches want the run to be, of those that hold most firmly. */
  readonly wants: readonly number[]
  readonly hold: number
  readonly count: number
}

const meanOf = ({ wants }: Run): number => wants.reduce((sum, x) => sum + x, 0) / wants.length

/** How far each stretch moves so that none overlaps the next: the least movement there is, by pooling neighbours that would. */
function apart(stretches: readonly Stretch[]): { readonly ids: readonly string[]; readonly by: number }[] {
  const [first] = stretches
  const last = stretches.at(-1)
  if (!first || !last) return []
  const gaps = stretches.map((one, i) => {
    const before = stretches[i - 1]
    if (!before) return 0
    const needed = before.half + one.half
    // Two seats are where they are; two people on one seat make room.
    const seats = before.hold === holds.seat && one.hold === holds.seat && one.x - before.x > 1
    return seats ? Math.min(needed, one.x - before.x) : needed
  })
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  const room = world.width - 2 * edge - first.half - last.half
  const squeezed = total > room ? Math.max(0, room) / total : 1
  let sum = 0
  const offsets = gaps.map((gap) => (sum += gap * squeezed))
  let runs: Run[] = []
  for (const [i, { x, hold }] of stretches.entries()) {
    let run: Run = { wants: [x - (offsets[i] ?? 0)], hold, count: 1 }
    for (let before = runs.at(-1); before && meanOf(before) > meanOf(run); before = runs.at(-1)) {
      runs = runs.slice(0, -1)
      const wants = [before, run]
        .filter((one) => one.hold === Math.max(before.hold, run.hold))
        .flatMap((one) => one.wants)
      run = { wants, hold: Math.max(before.hold, run.hold), count: before.count + run.count }
    }
    runs.push(run)
  }
  const low = edge + first.half
  const high = Math.max(low, world.width - edge - last.half - sum)
  const starts = runs.flatMap((run) =>
    Array.from({ length: run.count }, () => Math.min(high, Math.max(low, meanOf(run)))),
  )
  return stretches.map(({ ids, x }, i) => ({ ids, by: (starts[i] ?? x) + (offsets[i] ?? 0) - x }))
}
