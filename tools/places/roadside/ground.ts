/** The road: asphalt, edge, marks; and what rain lays on it. */
import { project, scaleAt } from '../projection.ts'
import type { Point } from '../projection.ts'
import { c, curve, dice, down, file, ink, path, round, shape, tag } from '../svg.ts'

const box = { x: -140, y: 380, width: 1560, height: 430 }
const edge = 2.6

const run = (a: number, b: number, s: number, step = 0.5): Point[] => {
  const out: Point[] = []
  for (let t = a; t <= b + 0.001; t += step) out.push(project(t, s, 0))
  return out
}
const band = (a: number, b: number, s1: number, s2: number): Point[] => [...run(a, b, s1), ...run(a, b, s2).reverse()]

/** Asphalt from the kerb to below the picture. */
export function ground(): string {
  const roll = dice(17)
  const rim = run(-4.2, 70, edge, 0.7)
  const asphalt: Point[] = [...rim, [1700, 380], [1700, 900], [-400, 900], [-400, rim[0]![1] + 30]]
  const specks: string[] = []
  for (let i = 0; i < 260; i++) {
    const t = -5 + roll() * 22
    const s = -4.5 + roll() * 7
    const [x, y] = project(t, s, 0)
    if (x < box.x || x > box.x + box.width || y > 812) continue
    const w = scaleAt(t, s) * (0.015 + roll() * 0.03)
    specks.push(`M${x.toFixed(0)} ${y.toFixed(0)}h${w.toFixed(1)}`)
  }
  const crack = (list: Point[]): string => ink(curve(list.map(([t, s]) => project(t, s, 0)), 5), 2, c('crack'), { opacity: 0.8 })
  return file(
    box,
    down('asphalt', 420, 760, [[0, c('road-far')], [0.3, c('road')], [0.72, c('road-near')], [1, c('road-near')]]) +
      round('pool', [[0, c('lamp'), 0.42], [0.45, c('lamp'), 0.17], [1, c('lamp'), 0]]),
    [
      shape(asphalt, 'url(#asphalt)'),
      shape(band(-4.2, 60, edge, edge - 0.22), c('kerb'), { opacity: 0.85 }),
      ink(rim, 3),
      ink(run(-4.2, 50, edge - 0.22), 1.6, c('crack')),
      shape(band(-5, 40, 0.95, 0.35), c('crack'), { opacity: 0.25 }),
      shape(band(-3.6, 40, -2.5, -3.3), c('crack'), { opacity: 0.28 }),
      path(specks.join(''), { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 1.6, opacity: 0.45 }),
      crack([[-2.6, 1.9], [-2.2, 1.2], [-2.35, 0.4], [-1.9, -0.5]]),
      crack([[3.4, 0.2], [3.1, -0.7], [3.5, -1.3]]),
      crack([[0.5, -1.0], [0.8, -1.9], [0.6, -2.6]]),
      shape(band(-2.75, 40, -1.55, -1.68), c('mark'), { opacity: 0.82 }),
      tag('ellipse', { cx: 300, cy: 590, rx: 470, ry: 120, fill: 'url(#pool)', class: 'lit' }),
    ].join('\n'),
  )
}

function puddle(x: number, y: number, w: number, h: number, seed: number): Point[] {
  const roll = dice(seed)
  const points: Point[] = []
  for (let i = 0; i < 11; i++) {
    const a = (i / 11) * Math.PI * 2
    const r = 0.72 + roll() * 0.4
    points.push([x + Math.cos(a) * w * r + y * 0, y + Math.sin(a) * h * r - Math.cos(a) * w * 0.12])
  }
  const smooth = curve([...points.slice(-1), ...points, ...points.slice(0, 2)], 6)
  return smooth.slice(6, -6)
}

/** Where drops ring on the water: middle and half width of each puddle. */
export const puddles = [
  { x: 470, y: 672, width: 150, height: 19, seed: 2 },
  { x: 905, y: 560, width: 100, height: 11, seed: 5 },
  { x: 130, y: 588, width: 104, height: 11, seed: 9 },
  { x: 800, y: 716, width: 120, height: 16, seed: 14 },
] as const

/** Rain on the road: puddles that hold the sky, and lights drawn out toward the viewer. */
export function wet(): string {
  const streak = (x: number, y: number, w: number, h: number, id: string, opacity: number): string =>
    tag('ellipse', { cx: x, cy: y + h * 0.42, rx: w, ry: h * 0.62, fill: `url(#${id})`, opacity })
  const clip = puddles.map((p, i) => `<clipPath id="p${i}"><path d="${path2(puddle(p.x, p.y, p.width, p.height, p.seed))}"/></clipPath>`).join('')
  const roll = dice(41)
  const shimmer: string[] = []
  for (let i = 0; i < 120; i++) {
    const y = 470 + roll() ** 0.8 * 260
    const spread = (y - 420) * 0.55
    const x = (roll() < 0.5 ? 985 : 265) + (roll() - 0.5) * spread * 2
    const w = 6 + roll() * (y - 440) * 0.12
    shimmer.push(`M${x.toFixed(0)} ${y.toFixed(0)}h${w.toFixed(0)}`)
  }
  return file(
    box,
    round('warm', [[0, c('wet-warm'), 0.75], [0.4, c('wet-warm'), 0.3], [1, c('wet-warm'), 0]]) +
      round('pale', [[0, c('wet-pale'), 0.8], [0.4, c('wet-pale'), 0.28], [1, c('wet-pale'), 0]]) +
      round('cool', [[0, c('wet-cool'), 0.7], [0.5, c('wet-cool'), 0.25], [1, c('wet-cool'), 0]]) +
      down('sheen', 430, 640, [[0, c('wet-sky'), 0.5], [0.5, c('wet-sky'), 0.16], [1, c('wet-sky'), 0]]) +
      down('water', 540, 740, [[0, c('wet-sky'), 0.9], [1, c('sky-mid'), 0.85]]) +
      clip,
    [
      shape([...run(-4.2, 70, edge - 0.25, 0.7), [1700, 380], [1700, 700], [-400, 700]], 'url(#sheen)'),
      streak(262, 500, 60, 250, 'warm', 0.55),
      streak(262, 520, 20, 260, 'warm', 0.6),
      streak(925, 468, 34, 230, 'pale', 0.5),
      streak(1045, 478, 40, 260, 'pale', 0.55),
      streak(985, 470, 110, 210, 'cool', 0.5),
      path(shimmer.join(''), { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 1.6, opacity: 0.28 }),
      ...puddles.map((p, i) => {
        const rim = puddle(p.x, p.y, p.width, p.height, p.seed)
        return (
          shape(rim, 'url(#water)', { stroke: c('crack'), 'stroke-width': 2.4 }) +
          `<g clip-path="url(#p${i})">` +
          tag('ellipse', { cx: p.x + p.width * 0.15, cy: p.y + p.height * 0.9, rx: p.width * 0.9, ry: p.height * 0.9, fill: c('road-near'), opacity: 0.45 }) +
          (i === 0 || i === 2 ? streak(p.x - 30, p.y - 20, 26, 60, 'warm', 0.9) : streak(p.x + 12, p.y - 20, 24, 60, 'pale', 0.9)) +
          '</g>' +
          ink(rim.slice(32, 54), 1.8, c('wet-pale'), { opacity: 0.75 })
        )
      }),
    ].join('\n'),
  )
}

const path2 = (points: readonly Point[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + 'Z'
