/** Snow on the sidewalk: trodden where people walk, ploughed on the road, lying on whatever is flat. */
import type { Point } from '../projection.ts'
import { c, curve, dice, ink, path, shape, tag } from '../svg.ts'
import { across, at, edge, end, kerb, lying, road, wall } from './space.ts'

const white = 'url(#snow)'

/** Over the ground, under what stands on it. */
export function snowGround(): string {
  const roll = dice(70)
  const prints: string[] = []
  for (let i = 0; i < 44; i++) {
    const z = 2.9 + roll() * 9
    const [x, y] = at(-0.9 + roll() * 2.9, 0, z)
    prints.push(`M${x.toFixed(0)} ${y.toFixed(0)}l${(34 / z).toFixed(0)} ${(-26 / z).toFixed(0)}`)
  }
  const track = (x: number): string => shape(lying(road, 2, end, x, x + 0.5), c('road'), { opacity: 0.75 })
  return (
    shape(lying(road + 0.01, 1.6, end, across - 8, kerb), white, { opacity: 0.72 }) +
    track(-5.4) +
    track(-6.9) +
    track(-8.6) +
    shape(lying(0.02, 2.2, end, kerb, wall), white, { opacity: 0.94 }) +
    shape(
      [at(-1.2, 0, 2.2), at(2.2, 0, 2.2), at(1.7, 0, 12), at(1.2, 0, 44), at(-0.3, 0, 44), at(-0.6, 0, 12)],
      c('pavement'),
      {
        opacity: 0.4,
      },
    ) +
    path(prints.join(''), { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 7, opacity: 0.35 }) +
    ink([at(kerb, 0, 2.2), at(kerb, 0, 40)], 3) +
    tag('ellipse', { cx: 520, cy: 470, rx: 300, ry: 60, fill: 'url(#warm)', class: 'lit' }) +
    tag('ellipse', { cx: 470, cy: 610, rx: 560, ry: 130, fill: 'url(#warm)', class: 'lit', opacity: 0.6 }) +
    shape([at(wall, 0, 2.9), at(wall, 0, 7.7), at(-0.4, 0, 6.9), at(-0.4, 0, 2.3)], 'url(#spill)', { class: 'lit' })
  )
}

/** A soft cap: over a line of points, its under side hanging by `thick`. */
function cap(points: readonly Point[], thick: number): string {
  const bend = curve(points, 5)
  const last = bend.length - 1
  const under = bend.map(([x, y], i): Point => [
    x,
    y + thick * (0.35 + 0.65 * Math.sin((i / last) * Math.PI)) * (i % 3 === 0 ? 0.8 : 1),
  ])
  return shape([...bend, ...under.toReversed()], white, edge(2))
}

const arch = (x: number, y: number, rx: number, ry: number): Point[] =>
  [0.14, 0.32, 0.5, 0.68, 0.86].map((u): Point => [x - Math.cos(u * Math.PI) * rx, y - Math.sin(u * Math.PI) * ry])

/** On the roof and the trunk of a car that is parked `z` metres away. */
export function onCar(z: number, tall: number): string {
  const side = kerb - 0.22
  const far = side - 1.75
  const roof = road + 1.4 + tall
  const waist = road + 0.96
  const rear = 1.05 - tall
  return (
    shape(
      [
        at(side - 0.2, roof, z + rear),
        at(side - 0.22, roof + 0.1, z + rear + 0.1),
        at(side - 0.3, roof + 0.1, z + 2.4),
        at(far + 0.3, roof + 0.1, z + 2.4),
        at(far + 0.22, roof + 0.1, z + rear + 0.1),
        at(far + 0.2, roof, z + rear),
      ],
      white,
      edge(2.2),
    ) +
    shape(
      [
        at(side, waist, z + 0.08),
        at(side - 0.04, waist + 0.09, z + 0.14),
        at(side - 0.04, waist + 0.08, z + 0.44),
        at(far + 0.04, waist + 0.08, z + 0.44),
        at(far + 0.04, waist + 0.09, z + 0.14),
        at(far, waist, z + 0.08),
      ],
      white,
      edge(2.2),
    )
  )
}

export function onMeter(z: number): string {
  const [x, y] = at(kerb + 0.42, 1.32, z)
  return cap(arch(x, y, 128 / z, 146 / z), 40 / z)
}

/** On a crown whose middle is `high` metres up and that is `size` metres wide to each side. */
export function onCrown(z: number, high: number, size: number, side = kerb + 0.75): string {
  const [x, y] = at(side, high, z)
  const r = (size * 1100) / z
  return cap(arch(x, y, r * 0.92, r * 0.9), r * 0.3)
}

export function onBin(z: number): string {
  const [cx, cy] = at(kerb + 0.5, 0.76, z)
  return tag('ellipse', { cx, cy: cy - 2, rx: 280 / z, ry: 104 / z, fill: white, ...edge(2) })
}

export const onBench = (z1: number, z2: number): string =>
  shape(lying(0.5, z1, z2, kerb + 0.35, kerb + 0.85), white, edge(2.2)) +
  ink([at(kerb + 0.35, 0.87, z1), at(kerb + 0.35, 0.87, z2)], 8, c('white-lit'))
