/** Snow by the road: on the slope, the shoulder, the rail, and on the stopped car. */
import { project } from '../projection.ts'
import type { Point } from '../projection.ts'
import { c, dice, down, file, ink, path, round, shape, tag } from '../svg.ts'
import { frameBox, h, hoodFace, inset, roofFace, top } from './stopped-form.ts'

const run = (a: number, b: number, s: number, y = 0): Point[] => {
  const out: Point[] = []
  for (let t = a; t <= b + 0.001; t += 0.8) out.push(project(t, s, y))
  return out
}
const band = (a: number, b: number, s1: number, s2: number): Point[] => [
  ...run(a, b, s1),
  ...run(a, b, s2).toReversed(),
]
const white = 'url(#snow)'

const shade = down('snow', 360, 640, [
  [0, c('white-dark')],
  [0.5, c('white')],
  [1, c('white-dark')],
])

/** On the slope behind the rail, on the rail, and before it. */
export function snow(): string {
  const roll = dice(23)
  const tufts = Array.from({ length: 60 }, () => {
    const [x, y] = project(-5 + roll() * 26, 2.7 + roll() * 0.5, 0)
    return `M${x.toFixed(0)} ${y.toFixed(0)}l${(3 + roll() * 5).toFixed(0)} -${(5 + roll() * 7).toFixed(0)}`
  }).join('')
  return file(
    { x: -140, y: 300, width: 1560, height: 330 },
    shade,
    shape([...run(-6, 80, 3.4, 0.8), ...run(-6, 80, 9, 0.62).toReversed()], white, { opacity: 0.85 }) +
      shape([...run(-6, 60, 3.44, 0.4), ...run(-6, 60, 3.2).toReversed()], white, { opacity: 0.62 }) +
      shape(band(-5, 60, 3.3, 2.5), white, { opacity: 0.92 }) +
      path(tufts, { fill: 'none', stroke: c('tree-lit'), 'stroke-width': 2.4 }) +
      ink(run(-5, 44, 3.4, 0.79), 8) +
      ink(run(-5, 44, 3.4, 0.8), 4.6, c('white-lit')),
  )
}

/** On the road: at its edge, and between the wheels' tracks. */
export const snowRoad = (): string =>
  file(
    { x: -140, y: 330, width: 1560, height: 480 },
    shade +
      round('pool', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.16],
        [1, c('lamp'), 0],
      ]),
    shape(band(-5, 60, 2.6, 2.3), white, { opacity: 0.92 }) +
      shape(band(-5, 40, 2.4, 1.7), white, { opacity: 0.4 }) +
      shape(band(-3.4, 40, 0.1, -0.9), white, { opacity: 0.26 }) +
      shape(band(-2.6, 40, -1.4, -2.3), white, { opacity: 0.4 }) +
      ink(run(-5, 60, 2.3), 2.4, c('ink'), { opacity: 0.5 }) +
      tag('ellipse', { cx: 300, cy: 520, rx: 440, ry: 90, fill: 'url(#pool)', class: 'lit', opacity: 0.8 }),
  )

/** On the hills behind. */
export function snowHill(): string {
  const roll = dice(61)
  const points: Point[] = [[-140, 420]]
  for (let x = -140; x <= 1420; x += 40) points.push([x, 348 + roll() * 9])
  return file(
    { x: -140, y: 330, width: 1560, height: 90 },
    '',
    shape([...points, [1420, 420]], c('white-dark'), { opacity: 0.85 }),
  )
}

/** On the roof and the hood of the stopped car. */
export function stoppedSnow(): string {
  const edge = h.trace(top)
  const lip = edge.map(([x, y], i): Point => [x, y + 5 + Math.sin(i * 0.9) * 2.4])
  const hump = roofFace.map(([x, y]): Point => [x, y - 7])
  const hood = inset([...hoodFace], 0.86).map(([x, y]): Point => [x, y - 3])
  return file(
    frameBox,
    down('snow', 250, 460, [
      [0, c('white-lit')],
      [1, c('white')],
    ]),
    shape(hump, white, { stroke: c('ink'), 'stroke-width': 3 }) +
      shape([...edge.map(([x, y]): Point => [x, y - 6]), ...lip.toReversed()], white) +
      ink(lip, 2) +
      shape(hood, white, { stroke: c('ink'), 'stroke-width': 2, opacity: 0.94 }),
  )
}
