/** What stands along the kerb: parked cars, meters, a bench, trees in their grates, the street lamp. */
import type { Point } from '../projection.ts'
import { c, closed, curve, dice, ink, path, shape, tag } from '../svg.ts'
import { at, edge, facing, kerb, lying, road } from './space.ts'

const side = kerb - 0.22
const wide = 1.75

/** A circle that stands along the street. */
const ring = (x: number, y: number, z: number, r: number): Point[] =>
  Array.from({ length: 21 }, (_, i) =>
    at(x, y + Math.sin((i * Math.PI) / 10) * r, z + Math.cos((i * Math.PI) / 10) * r),
  )

type Paint = readonly [lit: string, body: string, dark: string]

/** A parked car from behind, `z` metres away: it faces up the street. */
export function parked(z: number, [lit, body, dark]: Paint, tall: number): string {
  const far = side - wide
  const p = (u: number, h: number): Point => at(side, road + h, z + u)
  const q = (u: number, h: number): Point => at(far, road + h, z + u)
  const inner = 0.2
  const pi = (u: number, h: number): Point => at(side - inner, road + h, z + u)
  const qi = (u: number, h: number): Point => at(far + inner, road + h, z + u)
  const waist = 0.96
  const roof = 1.4 + tall
  const flank = [
    p(0, 0.32),
    p(0, 0.72),
    p(0.08, waist),
    p(0.9, waist + 0.03),
    p(3.1, waist),
    p(4.1, 0.84),
    p(4.35, 0.6),
    p(4.35, 0.3),
  ]
  const back = [p(0, 0.32), p(0, 0.72), p(0.08, waist), q(0.08, waist), q(0, 0.72), q(0, 0.32)]
  const cabin = [p(0.5, waist), pi(1.05 - tall, roof), pi(2.4, roof + 0.02), p(3.2, waist)]
  const glass = [pi(0.86, waist + 0.06), pi(1.14 - tall, roof - 0.09), pi(2.36, roof - 0.08), pi(2.95, waist + 0.06)]
  const rear = [p(0.45, waist), pi(1.05 - tall, roof), qi(1.05 - tall, roof), q(0.45, waist)]
  const rearGlass = [
    pi(0.58, waist + 0.06),
    pi(1.02 - tall, roof - 0.08),
    qi(1.02 - tall, roof - 0.08),
    qi(0.58, waist + 0.06),
  ]
  const lamp = (from: number, to: number): string =>
    shape(
      [
        at(from, road + 0.66, z),
        at(from, road + 0.84, z + 0.03),
        at(to, road + 0.84, z + 0.03),
        at(to, road + 0.66, z),
      ],
      c('tail'),
      edge(2),
    )
  const wheel = (u: number): string =>
    path(closed(ring(side - 0.02, road + 0.33, z + u, 0.42)), { fill: c('shadow') }) +
    path(closed(ring(side, road + 0.31, z + u, 0.31)), { fill: c('tyre'), ...edge(2) }) +
    path(closed(ring(side + 0.01, road + 0.31, z + u, 0.18)), { fill: c('rim'), ...edge(1.6) })
  return (
    shape(lying(road, z - 0.25, z + 4.5, far - 0.1, kerb), c('shadow'), { opacity: 0.5 }) +
    shape(facing(z + 0.56, side - 0.28, side, road, road + 0.4), c('tyre')) +
    shape(facing(z + 0.56, far + 0.05, far + 0.3, road, road + 0.4), c('tyre')) +
    shape([p(0.08, waist), p(0.5, waist), q(0.5, waist), q(0.08, waist)], lit, edge(2.4)) +
    shape([pi(1.05 - tall, roof), pi(2.4, roof + 0.02), qi(2.4, roof + 0.02), qi(1.05 - tall, roof)], lit, edge(2.4)) +
    shape(rear, body, edge(2.6)) +
    shape(rearGlass, c('glass'), edge(2)) +
    shape(
      [
        at(far + wide * 0.66, road + roof - 0.08, z + 1.02 - tall),
        at(far + wide * 0.5, road + roof - 0.08, z + 1.02 - tall),
        at(far + wide * 0.36, road + waist + 0.06, z + 0.58),
        at(far + wide * 0.58, road + waist + 0.06, z + 0.58),
      ],
      c('glass-lit'),
      { opacity: 0.35 },
    ) +
    shape(cabin, dark, edge(2.6)) +
    shape(glass, c('glass'), edge(2)) +
    ink([pi(1.75, waist), pi(1.75, roof)], 4) +
    shape(flank, dark, edge(2.8)) +
    ink([p(0.06, 0.8), p(4.2, 0.74)], 2, lit, { opacity: 0.5 }) +
    ink([p(1.72, 0.34), p(1.72, waist)], 1.8, c('ink'), { opacity: 0.7 }) +
    shape(back, body, edge(2.8)) +
    shape(facing(z, far, side, road + 0.32, road + 0.5), dark, edge(2)) +
    shape(facing(z - 0.01, far + wide * 0.36, far + wide * 0.64, road + 0.58, road + 0.74), c('sheet'), {
      ...edge(2),
      opacity: 0.9,
    }) +
    lamp(side - 0.02, side - 0.36) +
    lamp(far + 0.02, far + 0.36) +
    ink([at(side, road + waist, z + 0.08), at(far, road + waist, z + 0.08)], 3, lit, { opacity: 0.8 }) +
    wheel(0.85) +
    wheel(3.45)
  )
}

export function meter(z: number): string {
  const x = kerb + 0.42
  const [px, py] = at(x, 0, z)
  const k = 1100 / z
  const head = 1.18 * k
  return (
    tag('ellipse', { cx: px, cy: py, rx: 0.13 * k, ry: 0.035 * k, fill: c('shadow'), opacity: 0.6 }) +
    ink(
      [
        [px, py],
        [px, py - head],
      ],
      0.06 * k + 4,
    ) +
    ink(
      [
        [px, py],
        [px, py - head],
      ],
      0.06 * k,
      c('rail-shade'),
    ) +
    path(
      `M${(px - 0.11 * k).toFixed(1)} ${(py - 1.12 * k).toFixed(1)}v${(-0.2 * k).toFixed(1)}q0 ${(-0.13 * k).toFixed(1)} ${(0.11 * k).toFixed(1)} ${(-0.13 * k).toFixed(1)}t${(0.11 * k).toFixed(1)} ${(0.13 * k).toFixed(1)}v${(0.2 * k).toFixed(1)}z`,
      { fill: c('rail-shade'), ...edge(2.6) },
    ) +
    tag('rect', {
      x: px - 0.06 * k,
      y: py - 1.36 * k,
      width: 0.12 * k,
      height: 0.08 * k,
      fill: c('glass-lit'),
      ...edge(1.8),
    })
  )
}

export function bench(z1: number, z2: number): string {
  const [x1, x2] = [kerb + 0.35, kerb + 0.85]
  const leg = (z: number): string =>
    ink([at(x1, 0, z), at(x1, 0.86, z)], 6) +
    ink([at(x2, 0, z), at(x2, 0.43, z)], 6) +
    ink([at(x1, 0.43, z), at(x2, 0.43, z)], 6)
  const slat = (low: number, high: number): string =>
    shape([at(x1, low, z1), at(x1, high, z1), at(x1, high, z2), at(x1, low, z2)], c('board'), edge(2.2))
  return (
    leg(z2) + slat(0.5, 0.64) + slat(0.7, 0.84) + shape(lying(0.45, z1, z2, x1, x2), c('board'), edge(2.4)) + leg(z1)
  )
}

function crown(x: number, y: number, rx: number, ry: number, seed: number): string {
  const roll = dice(seed)
  const points: Point[] = []
  for (let i = 0; i < 16; i++) {
    const a = (i * Math.PI) / 8
    const k = (i % 2 === 0 ? 1 : 0.9) + roll() * 0.08
    points.push([x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k])
  }
  const leaves: string[] = []
  const shade: string[] = []
  for (let i = 0; i < 34; i++) {
    const a = roll() * Math.PI * 2
    const r = 0.2 + roll() * 0.62
    const mark = `M${(x + Math.cos(a) * rx * r - 7).toFixed(0)} ${(y + Math.sin(a) * ry * r).toFixed(0)}q7 -10 15 1`
    ;(Math.cos(a) < 0 && Math.sin(a) > -0.5 ? leaves : shade).push(mark)
  }
  return (
    shape(curve([...points, points[0]!], 4), c('tree'), edge(3)) +
    path(shade.join(''), { fill: 'none', stroke: c('tree-lit'), 'stroke-width': 2.6, opacity: 0.5 }) +
    path(leaves.join(''), { fill: 'none', stroke: c('tree-lit'), 'stroke-width': 3.4 }) +
    path(leaves.join(''), { class: 'lit', fill: 'none', stroke: c('sign-face'), 'stroke-width': 2.4, opacity: 0.4 })
  )
}

/** A tree in its grate; `high` is where its crown's middle is. */
export function tree(z: number, high: number, size: number, seed: number): string {
  const x = kerb + 0.75
  const k = 1100 / z
  const [px, py] = at(x, 0, z)
  const top = py - high * k
  const trunk = closed([
    [px - 0.11 * k, py],
    [px - 0.07 * k, top],
    [px + 0.07 * k, top],
    [px + 0.11 * k, py],
  ])
  return (
    shape(lying(0.01, z - 0.6, z + 0.6, x - 0.55, x + 0.55), c('crack'), edge(2)) +
    [-0.3, 0, 0.3]
      .map((d) => ink([at(x - 0.5, 0.01, z + d), at(x + 0.5, 0.01, z + d)], 2, c('pavement-line')))
      .join('') +
    path(trunk, { fill: c('inside'), ...edge(2.6) }) +
    crown(px, top, size * k, size * 0.86 * k, seed)
  )
}

export function lamp(z: number, big: boolean): string {
  const x = kerb + 0.35
  const k = 1100 / z
  const [fx, fy] = at(x, 0, z)
  const top = fy - 4.3 * k
  const [lx, ly] = [fx + 0.6 * k, fy - 4.04 * k]
  const pole = `M${fx.toFixed(1)} ${fy.toFixed(1)}V${(top + 0.2 * k).toFixed(1)}q0 ${(-0.3 * k).toFixed(1)} ${(0.3 * k).toFixed(1)} ${(-0.3 * k).toFixed(1)}t${(0.3 * k).toFixed(1)} ${(0.22 * k).toFixed(1)}`
  const w = 0.2 * k
  return (
    tag('ellipse', {
      cx: lx,
      cy: ly + 1.3 * k,
      rx: 1.9 * k,
      ry: 2.3 * k,
      fill: 'url(#warm)',
      class: 'lit',
      opacity: big ? 1 : 0.8,
    }) +
    path(pole, { fill: 'none', stroke: c('ink'), 'stroke-width': 0.11 * k + 3 }) +
    path(pole, { fill: 'none', stroke: c('post'), 'stroke-width': 0.09 * k }) +
    tag('rect', {
      x: fx - 0.12 * k,
      y: fy - 0.6 * k,
      width: 0.24 * k,
      height: 0.62 * k,
      fill: c('post'),
      ...edge(2.4),
    }) +
    path(
      `M${(lx - w * 1.3).toFixed(1)} ${(ly + w * 0.3).toFixed(1)}q${(w * 0.2).toFixed(1)} ${(-w).toFixed(1)} ${(w * 1.3).toFixed(1)} ${(-w).toFixed(1)}t${(w * 1.3).toFixed(1)} ${w.toFixed(1)}z`,
      {
        fill: c('post'),
        ...edge(2.6),
      },
    ) +
    path(
      `M${(lx - w).toFixed(1)} ${(ly + w * 0.3).toFixed(1)}q0 ${(w * 0.9).toFixed(1)} ${w.toFixed(1)} ${(w * 0.9).toFixed(1)}t${w.toFixed(1)} ${(-w * 0.9).toFixed(1)}z`,
      {
        fill: c('lamp'),
        ...edge(2.2),
      },
    )
  )
}

/** A pot with a small round shrub. */
export function pot(x: number, z: number): string {
  const k = 1100 / z
  const [px, py] = at(x, 0, z)
  return (
    tag('ellipse', { cx: px, cy: py, rx: 0.3 * k, ry: 0.06 * k, fill: c('shadow'), opacity: 0.5 }) +
    shape(
      [
        [px - 0.2 * k, py - 0.4 * k],
        [px + 0.2 * k, py - 0.4 * k],
        [px + 0.15 * k, py],
        [px - 0.15 * k, py],
      ],
      c('board'),
      edge(2.6),
    ) +
    crown(px, py - 0.66 * k, 0.3 * k, 0.32 * k, 3)
  )
}

/** A litter bin of slats. */
export function bin(z: number): string {
  const k = 1100 / z
  const [px, py] = at(kerb + 0.5, 0, z)
  const bars = [-0.14, -0.05, 0.05, 0.14]
    .map((d) => `M${(px + d * k).toFixed(1)} ${(py - 0.7 * k).toFixed(1)}V${(py - 0.06 * k).toFixed(1)}`)
    .join('')
  return (
    tag('rect', {
      x: px - 0.24 * k,
      y: py - 0.76 * k,
      width: 0.48 * k,
      height: 0.76 * k,
      rx: 3,
      fill: c('post'),
      ...edge(2.4),
    }) +
    path(bars, { fill: 'none', stroke: c('ink'), 'stroke-width': 2.4, opacity: 0.6 }) +
    tag('ellipse', { cx: px, cy: py - 0.76 * k, rx: 0.26 * k, ry: 0.07 * k, fill: c('inside'), ...edge(2.4) })
  )
}
