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
const holds: Readonly<Record<Hold, number>> = { mark: 0, landmark: 1, lying: 2, seat: 3, thing: 3 }

/** Where somebody is from left to right. */
interface Wide {
  readonly id: string
  readonly left: number
  readonly right: number
}

/**
 * Keeps groups together and gives all others a little room: they move as little as they can, and those on marks before
 * those at landmarks and those who lie or sit. The order from left to right stays, and everybody is in the picture. Where there
 * is too little room for all, people who belong together come closer to each other first.
 * @param placed is changed
 */
export function spread(placed: Map<string, Placed>, people: readonly Stander[], groups: readonly Group[]): void {
  const standers = new Map(people.map((one) => [one.id, one]))
  const move = (id: string, by: number): void => {
    const at = placed.get(id)
    if (at && by !== 0) placed.set(id, { ...at, spot: { ...at.spot, x: at.spot.x + by } })
  }
  const wide = (id: string): readonly Wide[] => {
    const [one, at] = [standers.get(id), placed.get(id)]
    return one && at ? [{ id, left: at.spot.x - reachTo(-1, one, at), right: at.spot.x + reachTo(1, one, at) }] : []
  }
  const stretchesOf = (depth: Placed['spot']['depth']): Stretch[] => {
    const found = groups.flatMap(({ root, ids }): Stretch[] => {
      const at = placed.get(root)
      if (at?.spot.depth !== depth) return []
      const all = ids.flatMap(wide)
      const [left, right] = [Math.min(...all.map((one) => one.left)), Math.max(...all.map((one) => one.right))]
      const keeps = standers.get(root)?.hold ?? 'mark'
      const hold = isFlat(at.pose) && keeps !== 'seat' ? 'lying' : keeps
      return [{ ids, x: (left + right) / 2, half: (right - left) / 2, root: at.spot.x, hold: holds[hold] }]
    })
    return found.toSorted((a, b) => a.root - b.root)
  }
  for (const depth of ['stand', 'beyond'] as const) {
    const { gaps, room } = roomFor(stretchesOf(depth))
    const lacking = gaps.reduce((sum, gap) => sum + gap, 0) - room
    if (lacking > 0) {
      const here = groups.filter(({ root }) => placed.get(root)?.spot.depth === depth)
      const airs = here.map(({ root, ids }) => airIn(ids.flatMap(wide), root))
      const air = airs.flat().reduce((sum, { before }) => sum + before, 0)
      for (const { id, by } of airs.flat()) move(id, by * Math.min(1, lacking / Math.max(1, air)))
    }
    for (const { ids, by } of apart(stretchesOf(depth))) for (const id of ids) move(id, by)
  }
}

/**
 * The air in a group: before whom there is how much, and by how much each would move toward the root if there were none.
 * Without it a hand lies farther on who is touched.
 */
function airIn(
  group: readonly Wide[],
  root: string,
): readonly { readonly id: string; readonly before: number; readonly by: number }[] {
  let end = Infinity
  let sum = 0
  const moved = group
    .toSorted((a, b) => a.left - b.left)
    .map(({ id, left, right }) => {
      const before = Math.max(0, left - end)
      end = end === Infinity ? right : Math.max(end, right)
      return { id, before, by: -(sum += before) }
    })
  const own = moved.find(({ id }) => id === root)?.by ?? 0
  return moved.map((one) => ({ ...one, by: one.by - own }))
}

/** A run of stretches that lie side by side without a gap. */
interface Run {
  /** Where its stretches want the run to be, of those that hold most firmly. */
  readonly wants: readonly number[]
  readonly hold: number
  readonly count: number
}

const meanOf = ({ wants }: Run): number => wants.reduce((sum, x) => sum + x, 0) / wants.length

/** How far the middles of neighbours must be from each other, and how far the first and the last can be. */
function roomFor(stretches: readonly Stretch[]): { readonly gaps: readonly number[]; readonly room: number } {
  const gaps = stretches.map((one, i) => {
    const before = stretches[i - 1]
    if (!before) return 0
    const needed = before.half + one.half
    // Two seats are where they are; two people on one seat make room.
    const seats = before.hold === holds.seat && one.hold === holds.seat && one.x - before.x > 1
    return seats ? Math.min(needed, one.x - before.x) : needed
  })
  const ends = (stretches[0]?.half ?? 0) + (stretches.at(-1)?.half ?? 0)
  return { gaps, room: Math.max(0, world.width - 2 * edge - ends) }
}

/** How far each stretch moves so that none overlaps the next: the least movement there is, by pooling neighbours that would. */
function apart(stretches: readonly Stretch[]): { readonly ids: readonly string[]; readonly by: number }[] {
  const [first] = stretches
  const last = stretches.at(-1)
  if (!first || !last) return []
  const { gaps, room } = roomFor(stretches)
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  const squeezed = total > room ? room / total : 1
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
