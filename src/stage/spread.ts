import type { StagePose } from './cast/index.ts'
import type { Placed, Stander } from './standers.ts'

/** Half the room a pose takes at scale 1, picture units. */
const room: Partial<Record<StagePose, number>> = {
  prone: 165,
  'sitting-ground': 74,
  sitting: 70,
  crouching: 64,
  kneeling: 74,
  'kneeling-on': 74,
  pointing: 64,
  'hand-out': 60,
  'hands-on-hips': 60,
}
const usual = 53

interface Cluster {
  readonly ids: string[]
  left: number
  right: number
  /** Whether it moves only where nobody else can. */
  readonly still: boolean
}

const edge = 66
const rounds = 10

/** Keeps people who touch together and gives all others a little room. The order from left to right stays. */
export function spread(placed: Map<string, Placed>, people: readonly Stander[]): void {
  const clusters: Cluster[] = []
  const clusterOf = new Map<string, Cluster>()
  const standing = people.filter((one) => placed.get(one.id)?.spot.depth === 'stand')
  const after = standing.toSorted((a, b) => depthOf(placed, a.id) - depthOf(placed, b.id))
  for (const one of after) {
    const at = placed.get(one.id)
    if (!at) continue
    // The trainee's own figure stands nearer to the viewer and would hide its neighbours.
    const half = (one.wheels ? 90 : (room[at.pose] ?? usual)) * Math.min(1, at.spot.scale) * (one.you ? 1.05 : 1)
    const [left, right] = [at.spot.x - half, at.spot.x + half]
    const joined = at.touches === null ? undefined : clusterOf.get(at.touches)
    if (joined) {
      joined.ids.push(one.id)
      joined.left = Math.min(joined.left, left)
      joined.right = Math.max(joined.right, right)
      clusterOf.set(one.id, joined)
      continue
    }
    const cluster = { ids: [one.id], left, right, still: at.pose === 'prone' }
    clusters.push(cluster)
    clusterOf.set(one.id, cluster)
  }
  const middle = (cluster: Cluster): number => cluster.left + cluster.right
  clusters.sort((a, b) => middle(a) - middle(b))
  const moved = new Map<Cluster, number>()
  const move = (cluster: Cluster, by: number): void => {
    cluster.left += by
    cluster.right += by
    moved.set(cluster, (moved.get(cluster) ?? 0) + by)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, one] of clusters.entries()) {
      const next = clusters[i + 1]
      const overlap = next ? one.right - next.left : 0
      if (next && overlap > 0.5) {
        const share = one.still === next.still ? 0.5 : one.still ? 0 : 1
        move(one, -overlap * share)
        move(next, overlap * (1 - share))
      }
      const out = Math.max(edge - 53 - one.left, 0) - Math.max(one.right - (1280 - edge + 53), 0)
      if (out !== 0) move(one, out)
    }
  }
  for (const [cluster, by] of moved) {
    for (const id of cluster.ids) {
      const at = placed.get(id)
      if (at) placed.set(id, { ...at, spot: { ...at.spot, x: at.spot.x + by } })
    }
  }
}

/** How many touches lead from a person to one who touches nobody. People who are touched are placed first. */
function depthOf(placed: ReadonlyMap<string, Placed>, id: string): number {
  let depth = 0
  let at = placed.get(id)
  while (at?.touches && depth < 9) {
    depth += 1
    at = placed.get(at.touches)
  }
  return depth
}
