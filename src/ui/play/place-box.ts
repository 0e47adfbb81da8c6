/** Finds the place of a bubble or a thought in the picture. Pure geometry; all numbers are CSS px within the picture. */

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
  readonly weight: number
}

export interface Wish {
  /** Where the box may lie. */
  readonly area: Box
  readonly obstacles: readonly Obstacle[]
  /** The mouth a bubble belongs to; null for a thought, which keeps to the sides. */
  readonly mouth: Point | null
  /** Where the box lies now. It stays unless another place is clearly better, so that words do not jump while they are read. */
  readonly before?: Point | null
}

/** Rows are tried more finely: between the bar and a head every line of pixels counts. */
const STEP = 16
const ROW = 8
/** How much better another place must be before a box that is being read moves. */
const STAY = 90

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

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

function cost(box: Box, wish: Wish): number {
  let sum = 0
  const size = box.width * box.height
  for (const o of wish.obstacles) {
    const shared = overlap(box, o)
    // Relative to the smaller of the two: covering a whole face counts as much as hiding wholly under a panel.
    if (shared > 0) sum += o.weight * (0.25 + (0.75 * shared) / Math.min(size, o.width * o.height))
  }
  if (wish.mouth === null) {
    const toSide = Math.min(box.left - wish.area.left, wish.area.left + wish.area.width - (box.left + box.width))
    const middle = wish.area.top + wish.area.height * 0.4
    return sum + toSide * 0.9 + Math.abs(box.top + box.height / 2 - middle) * 0.25
  }
  const at = nearest(box, wish.mouth)
  const far = Math.hypot(at.x - wish.mouth.x, at.y - wish.mouth.y)
  sum += far * 0.8
  // A bubble hangs above what it belongs to.
  const below = box.top + box.height / 2 - wish.mouth.y
  if (below > -10) sum += 60 + below * 0.5
  for (const o of wish.obstacles)
    if (o.weight >= FACE && crosses(at, wish.mouth, o) && !contains(o, wish.mouth)) sum += 500
  return sum
}

const contains = (box: Box, p: Point): boolean =>
  p.x >= box.left && p.x <= box.left + box.width && p.y >= box.top && p.y <= box.top + box.height

/** Weights of obstacles: faces above all, then other words, then bodies. */
export const FACE = 2000
export const WORDS = 1200
export const BODY = 70

/** The cost of a place: the less the better. Above `POOR` another shape of the box may find a better one. */
export const costAt = (at: Point, size: Size, wish: Wish): number => cost({ left: at.x, top: at.y, ...size }, wish)
export const POOR = 130

/** The top left corner for a box of this size: tries a grid of places over the area and takes the cheapest. */
export function placeBox(size: Size, wish: Wish): Point {
  const { area } = wish
  const width = Math.max(0, area.width - size.width)
  const height = Math.max(0, area.height - size.height)
  let best: Point = { x: area.left, y: area.top }
  let least = Infinity
  for (let i = 0; i <= Math.ceil(width / STEP); i++) {
    for (let j = 0; j <= Math.ceil(height / ROW); j++) {
      const x = area.left + Math.min(i * STEP, width)
      const y = area.top + Math.min(j * ROW, height)
      const c = cost({ left: x, top: y, ...size }, wish)
      if (c < least) {
        least = c
        best = { x, y }
      }
    }
  }
  const { before } = wish
  if (before === undefined || before === null) return best
  const kept = {
    x: Math.min(Math.max(before.x, area.left), area.left + width),
    y: Math.min(Math.max(before.y, area.top), area.top + height),
  }
  return cost({ left: kept.x, top: kept.y, ...size }, wish) <= least + STAY ? kept : best
}
