import { coveredIn, softlyCovered, type Box, type Obstacle, type Point, type Size } from './place-box.ts'

/** A small picture finds its place along the edges: how far apart the places are that are tried, px. */
const STEP = 12
/** The shares of its size at which a small picture looks for free room, and the smallest of them. */
const SCALES = [1, 0.85, 0.7, 0.55]
const SMALLEST = 0.55
/** What being smaller costs, beside the share of the small picture that lies over bodies: half the size is worth a fifth of it. */
const SMALLER = 0.4

/** Where a small picture lies, and how much smaller than it would like to be (1 is its full size). */
export interface InsetPlace extends Point {
  readonly scale: number
}

/** The places along the edges of an area, from its upper corners downward, then along its lower edge. */
function* along(area: Box, { width, height }: Size): Generator<Point> {
  const right = area.left + area.width - width
  const bottom = area.top + area.height - height
  for (let y = area.top; y <= bottom; y += STEP) {
    yield { x: area.left, y }
    yield { x: right, y }
  }
  for (let d = STEP; d <= (right - area.left) / 2; d += STEP) {
    for (const y of [area.top, bottom]) {
      yield { x: area.left + d, y }
      yield { x: right - d, y }
    }
  }
}

/**
 * Where a small picture lies over the stage: in a corner, or else along an edge, where it covers nothing that must be seen and as
 * little as can be of bodies; smaller when it has to be. It stays where it is while that place is free. Where there is no free room at all it lies where it covers least.
 * @param before where it lies now
 */
export function placeInset(
  size: Size,
  area: Box,
  obstacles: readonly Obstacle[],
  before: InsetPlace | null = null,
): InsetPlace {
  const covered = ({ x, y, scale }: InsetPlace): number =>
    coveredIn({ left: x, top: y, width: size.width * scale, height: size.height * scale }, obstacles)
  if (before !== null && isWithin(area, before, size) && covered(before) === 0) return before
  let best: InsetPlace = { x: area.left, y: area.top, scale: SMALLEST }
  let least = Infinity
  let free: InsetPlace | null = null
  let cheapest = Infinity
  for (const scale of SCALES) {
    const fitting = { width: size.width * scale, height: size.height * scale }
    if (fitting.width > area.width || fitting.height > area.height) continue
    for (const corner of along(area, fitting)) {
      const place = { ...corner, scale }
      const covers = covered(place)
      if (covers === 0) {
        const box = { left: corner.x, top: corner.y, ...fitting }
        const cost = softlyCovered(box, obstacles) / (fitting.width * fitting.height) + (1 - scale) * SMALLER
        if (cost < cheapest) {
          cheapest = cost
          free = place
        }
      } else if (covers < least) {
        least = covers
        best = place
      }
    }
  }
  return free ?? best
}

const isWithin = (area: Box, { x, y, scale }: InsetPlace, size: Size): boolean =>
  x >= area.left &&
  y >= area.top &&
  x + size.width * scale <= area.left + area.width + 0.5 &&
  y + size.height * scale <= area.top + area.height + 0.5
