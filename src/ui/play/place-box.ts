/** Finds the place of words or of a small picture over the stage. Pure geometry; all numbers are CSS px within the picture. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Something that the box should not cover. `weight` is the cost of covering all of it, or of lying wholly under it. */
export interface Obstacle extends Box {
  /** `Infinity` for what nothing may lie over. */
  readonly weight: number
  /** A tail that crosses it hides a face. */
  readonly face?: boolean
}

export interface Wish {
  /** Where the box may lie. */
  readonly area: Box
  readonly obstacles: readonly Obstacle[]
  /** What the box belongs to: the mouth of a speaker, the head of a thinker. */
  readonly at: Point
  /** The farthest from `at` that the box may lie: beyond, nobody would see whose words they are. */
  readonly reach: number
  /** Where the box lies now. It stays unless another place is clearly better, so that words do not jump while they are read. */
  readonly before?: Point | null
}

/** Weights of what may be covered where it must: bodies. */
export const BODY = 70
/** Of what nothing lies over: faces, hands in contact, things in hand, other words. */
export const NEVER = Infinity

/** Rows are tried more finely: between the bar and a head every line of pixels counts. */
const STEP = 16
const ROW = 8
/** How much better another place must be before a box that is being read moves. */
const STAY = 90
/** Above this cost another shape of the box may find a better place. */
export const POOR = 130

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

/** Whether a box lies over any of those that nothing may lie over. */
export const liesOver = (box: Box, obstacles: readonly Obstacle[]): boolean =>
  obstacles.some((o) => o.weight === NEVER && overlap(box, o) > 0)

/** How much a box covers of those that nothing may lie over, px². */
export const coveredIn = (box: Box, obstacles: readonly Obstacle[]): number =>
  obstacles.reduce((sum, o) => (o.weight === NEVER ? sum + overlap(box, o) : sum), 0)

/** How much a box covers of those that it had better not lie over, px². */
export const softlyCovered = (box: Box, obstacles: readonly Obstacle[]): number =>
  obstacles.reduce((sum, o) => (o.weight === NEVER ? sum : sum + overlap(box, o)), 0)

/** The point of a box that is nearest to `p` (p itself when it lies inside). */
export const nearest = (box: Box, p: Point): Point => ({
  x: Math.min(Math.max(p.x, box.left), box.left + box.width),
  y: Math.min(Math.max(p.y, box.top), box.top + box.height),
})

/** Whether the way from a to b runs through the box, sampled finely enough for faces. */
function crosses(a: Point, b: Point, box: Box): boolean {
  for (let i = 1; i < 12; i++) {
    const x = a.x + ((b.x - a.x) * i) / 12
    const y = a.y + ((b.y - a.y) * i) / 12
    if (x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height) return true
  }
  return false
}

const contains = (box: Box, p: Point): boolean =>
  p.x >= box.left && p.x <= box.left + box.width && p.y >= box.top && p.y <= box.top + box.height

/** The cost of a place: the less the better; `Infinity` where the box must not lie. */
export function costAt(corner: Point, size: Size, { obstacles, at, reach }: Wish): number {
  const box = { left: corner.x, top: corner.y, ...size }
  const near = nearest(box, at)
  const far = Math.hypot(near.x - at.x, near.y - at.y)
  if (far > reach) return Infinity
  let sum = far * 0.8
  const area = size.width * size.height
  for (const o of obstacles) {
    const shared = overlap(box, o)
    if (shared > 0 && o.weight === NEVER) return Infinity
    // Relative to the smaller of the two: covering all of it counts as much as hiding wholly under it.
    if (shared > 0) sum += o.weight * (0.25 + (0.75 * shared) / Math.min(area, o.width * o.height))
    if (o.face === true && !contains(o, at) && crosses(near, at, o)) return Infinity
  }
  // Words hang above what they belong to.
  const below = box.top + box.height / 2 - at.y
  return below > -10 ? sum + 60 + below * 0.5 : sum
}

/** The top left corner for a box of this size: tries a grid of places over the area and takes the cheapest. Null where there is no free room. */
export function placeBox(size: Size, wish: Wish): Point | null {
  const { area, before } = wish
  const width = area.width - size.width
  const height = area.height - size.height
  if (width < 0 || height < 0) return null
  let best: Point | null = null
  let least = Infinity
  for (let i = 0; i <= Math.ceil(width / STEP); i++) {
    for (let j = 0; j <= Math.ceil(height / ROW); j++) {
      const corner = { x: area.left + Math.min(i * STEP, width), y: area.top + Math.min(j * ROW, height) }
      const cost = costAt(corner, size, wish)
      if (cost >= least) continue
      least = cost
      best = corner
    }
  }
  if (before === undefined || before === null) return best
  const kept = {
    x: Math.min(Math.max(before.x, area.left), area.left + width),
    y: Math.min(Math.max(before.y, area.top), area.top + height),
  }
  const cost = costAt(kept, size, wish)
  return cost < Infinity && cost <= least + STAY ? kept : best
}
