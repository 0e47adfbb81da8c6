import { bounds, subpaths, transformPath, writePath, type Matrix, type Point, type Segment } from './path.ts'
import { paint, type Shape } from './source.ts'

/** Width of the ink line in the units of the art. */
export const LINE = 15

const round = (n: number): string => String(Math.round(n * 10) / 10)
const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`

const atWhole = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`

export const pathOf = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`

/** Shapes as SVG, moved by `matrix`. */
export function svgOf(shapes: readonly Shape[], matrix?: Matrix): string {
  return shapes.map((s) => pathOf(s.fill, writePath(matrix ? transformPath(s.segments, matrix) : s.segments))).join('')
}

/** Only the sub-paths that touch the box around the points: what a clip cuts away need not be in the file. */
function near(shapes: readonly Shape[], points: readonly Point[]): Shape[] {
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  const touches = (part: readonly Segment[]): boolean => {
    const [x, y, right, bottom] = bounds(part)
    return right >= Math.min(...xs) && x <= Math.max(...xs) && bottom >= Math.min(...ys) && y <= Math.max(...ys)
  }
  return shapes
    .map((s) => ({ fill: s.fill, segments: subpaths(s.segments).filter(touches).flat() }))
    .filter((s) => s.segments.length > 0)
}

let cuts = 0

/** What lies inside the polygon, moved by `matrix`. The clip is in the units of the source. */
export function cut(shapes: readonly Shape[], polygon: readonly Point[], matrix?: Matrix): string {
  const name = `k${(cuts += 1)}`
  const inner = svgOf(near(shapes, polygon))
  const clip = `<clipPath id="${name}"><path d="M${polygon.map(at).join('L')}z"/></clipPath>`
  const group = `${clip}<g clip-path="url(#${name})">${inner}</g>`
  return matrix ? transformed(matrix, group) : group
}

export const transformed = (matrix: Matrix, svg: string): string =>
  `<g transform="matrix(${matrix.map((n) => String(Math.round(n * 1000) / 1000)).join(' ')})">${svg}</g>`

/** A shared part, moved. */
export const placed = (part: string, matrix: Matrix): string => transformed(matrix, `<!--part ${part}-->`)

/** Names of clips start again for each file, so that files do not change with their order. */
export function restartCuts(): void {
  cuts = 0
}

/** Points written as text, `'470 165, 480 200'`: outlines are long, and read better in a line. */
export const xy = (text: string): Point[] => text.split(', ').map((p) => p.split(' ').map(Number) as [number, number])
/** Joints of a limb written as text, `'985 262 72, 1085 520 66'`. */
export const xyr = (text: string): Joint[] =>
  text.split(', ').map((p) => p.split(' ').map(Number) as [number, number, number])

/** An ink line through points, smooth unless `straight`. */
export function ink(points: readonly Point[], width = LINE, straight = false): string {
  const d = outline(points, false, straight)
  return `<path fill="none" stroke="${paint.ink}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`
}

/** A flat shape with an ink line around it (or none with `line` 0). */
export function blob(points: readonly Point[], fill: string, line = LINE, straight = false): string {
  const d = outline(points, true, straight)
  const stroke = line > 0 ? ` stroke="${paint.ink}" stroke-width="${round(line)}" stroke-linejoin="round"` : ''
  return `<path fill="${fill}"${stroke} d="${d}"/>`
}

/** A Catmull-Rom curve through points, as path data with that many decimals. */
export function smooth(points: readonly Point[], closed: boolean, decimals: 0 | 1 = 0): string {
  const write = decimals === 0 ? atWhole : at
  const all = curve(points, closed)
  const d = `M${write(points[0] as Point)}${all.map(([c1, c2, to]) => `C${write(c1)} ${write(c2)} ${write(to)}`).join('')}`
  return closed ? `${d}z` : d
}

/** A line through points, a Catmull-Rom curve unless `straight`, in whole units and as short as it gets. */
function outline(points: readonly Point[], closed: boolean, straight = false): string {
  const pieces: Segment[] = straight
    ? points.slice(1).map((to) => ['L', ...to])
    : curve(points, closed).map(([c1, c2, to]) => ['C', ...c1, ...c2, ...to])
  return writePath([['M', ...(points[0] as Point)], ...pieces, ...(closed ? ([['Z']] as const) : [])])
}

/** Both control points and the end of each piece of a Catmull-Rom curve. */
function curve(points: readonly Point[], closed: boolean): (readonly [Point, Point, Point])[] {
  const n = points.length
  const get = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] as Point
  return Array.from({ length: closed ? n : n - 1 }, (_, i) => {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    const c1: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
    const c2: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6]
    return [c1, c2, c] as const
  })
}

/** A point of a limb: where its middle is, and half its width there. */
export type Joint = readonly [x: number, y: number, half: number]

/**
 * A sleeve or trouser leg: a tube along joints, round at its first end, cut straight at its last.
 * Ink is laid under the fill (`paint-order`), so crossings at a sharp elbow stay clean.
 */
export function limb(joints: readonly Joint[], fill: string): string {
  const middle = sample(joints, joints.length > 5 ? 2 : 4)
  const left: Point[] = []
  const right: Point[] = []
  middle.forEach(([x, y, half], i) => {
    const a = middle[Math.max(0, i - 1)] as Joint
    const b = middle[Math.min(middle.length - 1, i + 1)] as Joint
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const nx = -(b[1] - a[1]) / length
    const ny = (b[0] - a[0]) / length
    left.push([x + nx * half, y + ny * half])
    right.push([x - nx * half, y - ny * half])
  })
  const first = middle[0] as Joint
  const second = middle[1] as Joint
  const back = Math.atan2(first[1] - second[1], first[0] - second[0])
  const cap: Point[] = [-0.9, -0.45, 0, 0.45, 0.9].map((k) => [
    first[0] + Math.cos(back + k) * first[2],
    first[1] + Math.sin(back + k) * first[2],
  ])
  const d = `${outline(right.toReversed().concat(cap.toReversed(), left), false)}z`
  return `<path fill="${fill}" stroke="${paint.ink}" stroke-width="${LINE * 2 - 4}" stroke-linejoin="round" paint-order="stroke" d="${d}"/>`
}

/** Steps between joints along a Catmull-Rom curve, widths with it. */
function sample(joints: readonly Joint[], steps = 6): Joint[] {
  const out: Joint[] = []
  const get = (i: number): Joint => joints[Math.max(0, Math.min(joints.length - 1, i))] as Joint
  for (let i = 0; i < joints.length - 1; i += 1) {
    for (let k = 0; k < steps; k += 1) out.push(between(get(i - 1), get(i), get(i + 1), get(i + 2), k / steps))
  }
  return [...out, get(joints.length - 1)]
}

/** The same curve with `count` joints, evenly along it. */
export function resample(joints: readonly Joint[], count: number): Joint[] {
  const all = sample(joints)
  const lengths = [0]
  for (let i = 1; i < all.length; i += 1) {
    const [a, b] = [all[i - 1] as Joint, all[i] as Joint]
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]))
  }
  const total = lengths[lengths.length - 1] ?? 0
  return Array.from({ length: count }, (_, n) => {
    const wanted = (total * n) / (count - 1)
    const i = Math.max(
      1,
      lengths.findIndex((length) => length >= wanted - 1e-6),
    )
    const [a, b] = [all[i - 1] as Joint, all[i] as Joint]
    const [from, to] = [lengths[i - 1] ?? 0, lengths[i] ?? 0]
    const t = to > from ? (wanted - from) / (to - from) : 0
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
  })
}

function between(a: Joint, b: Joint, c: Joint, d: Joint, t: number): Joint {
  const of = (i: 0 | 1 | 2): number => {
    const [p, q, r, s] = [a[i], b[i], c[i], d[i]]
    return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
  }
  return [of(0), of(1), of(2)]
}
