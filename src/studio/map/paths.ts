export interface Point {
  readonly x: number
  readonly y: number
}

const n = (value: number): string => String(Math.round(value * 10) / 10)

/** A smooth line through these points, which leaves and reaches each of them upright. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let path = `M${n(first.x)} ${n(first.y)}`
  let at = first
  for (const to of rest) {
    const half = (at.y + to.y) / 2
    path +=
      Math.abs(at.x - to.x) < 0.05
        ? `V${n(to.y)}`
        : `C${n(at.x)} ${n(half)} ${n(to.x)} ${n(half)} ${n(to.x)} ${n(to.y)}`
    at = to
  }
  return path
}

/** Radius of a corner. */
const ROUND = 10

/** Down from a port, out to a lane beside the graph, along it, and in again above the beat it leads to. */
export function roundTheSide(port: Point, end: Point, lane: number, gap: number): string {
  const out = port.y + gap * 0.3
  const back = end.y - gap * 0.3
  return rounded([port, { x: port.x, y: out }, { x: lane, y: out }, { x: lane, y: back }, { x: end.x, y: back }, end])
}

function rounded(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  let path = `M${n(first.x)} ${n(first.y)}`
  for (const [i, corner] of points.entries()) {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (before === undefined) continue
    if (after === undefined) {
      path += `L${n(corner.x)} ${n(corner.y)}`
      continue
    }
    const a = towards(corner, before)
    const b = towards(corner, after)
    path += `L${n(a.x)} ${n(a.y)}Q${n(corner.x)} ${n(corner.y)} ${n(b.x)} ${n(b.y)}`
  }
  return path
}

/** A point a little away from a corner, at most half way to the next point. */
function towards(corner: Point, other: Point): Point {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y]
  const length = Math.hypot(dx, dy)
  const part = length === 0 ? 0 : Math.min(ROUND, length / 2) / length
  return { x: corner.x + dx * part, y: corner.y + dy * part }
}
