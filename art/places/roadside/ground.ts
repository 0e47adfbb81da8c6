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
const band = (a: number, b: number, s1: number, s2: number): Point[] => [
  ...run(a, b, s1),
  ...run(a, b, s2).toReversed(),
]

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
  const crack = (list: Point[]): string =>
    ink(
      curve(
        list.map(([t, s]) => project(t, s, 0)),
        5,
      ),
      2,
      c('crack'),
      { opacity: 0.8 },
    )
  return file(
    box,
    down('asphalt', 420, 760, [
      [0, c('road-far')],
      [0.3, c('road')],
      [0.72, c('road-near')],
      [1, c('road-near')],
    ]) +
      round('pool', [
        [0, c('lamp'), 0.42],
        [0.45, c('lamp'), 0.17],
        [1, c('lamp'), 0],
      ]),
    [
      shape(asphalt, 'url(#asphalt)'),
      shape(band(-4.2, 60, edge, edge - 0.22), c('kerb'), { opacity: 0.85 }),
      ink(rim, 3),
      ink(run(-4.2, 50, edge - 0.22), 1.6, c('crack')),
      shape(band(-5, 40, 0.95, 0.35), c('crack'), { opacity: 0.25 }),
      shape(band(-3.6, 40, -2.5, -3.3), c('crack'), { opacity: 0.28 }),
      path(specks.join(''), { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 1.6, opacity: 0.45 }),
      crack([
        [-2.6, 1.9],
        [-2.2, 1.2],
        [-2.35, 0.4],
        [-1.9, -0.5],
      ]),
      crack([
        [3.4, 0.2],
        [3.1, -0.7],
        [3.5, -1.3],
      ]),
      crack([
        [0.5, -1.0],
        [0.8, -1.9],
        [0.6, -2.6],
      ]),
      shape(band(-2.75, 40, -1.55, -1.68), c('mark'), { opacity: 0.82 }),
      tag('ellipse', { cx: 300, cy: 590, rx: 470, ry: 120, fill: 'url(#pool)', class: 'lit' }),
    ].join('\n'),
  )
}

/** A shallow pool: flat to the eye, its rim uneven, a little along the road. */
function puddle(x: number, y: number, w: number, h: number, seed: number): Point[] {
  const roll = dice(seed)
  const points: Point[] = []
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2
    const r = 0.8 + roll() * 0.28
    points.push([x + Math.cos(a) * w * r, y + Math.sin(a) * h * r - Math.cos(a) * w * 0.05])
  }
  return curve([...points.slice(-1), ...points, ...points.slice(0, 2)], 6).slice(6, -6)
}

/** Where drops ring on the water: middle and half width of each puddle. */
export const puddles = [
  { x: 452, y: 668, width: 176, height: 15, seed: 2 },
  { x: 912, y: 556, width: 116, height: 8, seed: 5 },
  { x: 122, y: 580, width: 92, height: 7, seed: 9 },
  { x: 760, y: 716, width: 150, height: 12, seed: 14 },
] as const

/** Rain on the road: puddles that hold the sky, and lights drawn out toward the viewer. */
export function wet(): string {
  const streak = (x: number, y: number, w: number, h: number, id: string, opacity: number): string =>
    tag('ellipse', { cx: x, cy: y + h * 0.42, rx: w, ry: h * 0.62, fill: `url(#${id})`, opacity })
  const clip = puddles
    .map((p, i) => `<clipPath id="p${i}"><path d="${path2(puddle(p.x, p.y, p.width, p.height, p.seed))}"/></clipPath>`)
    .join('')
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
    round('warm', [
      [0, c('wet-warm'), 0.75],
      [0.4, c('wet-warm'), 0.3],
      [1, c('wet-warm'), 0],
    ]) +
      round('pale', [
        [0, c('wet-pale'), 0.8],
        [0.4, c('wet-pale'), 0.28],
        [1, c('wet-pale'), 0],
      ]) +
      round('cool', [
        [0, c('wet-cool'), 0.7],
        [0.5, c('wet-cool'), 0.25],
        [1, c('wet-cool'), 0],
      ]) +
      down('sheen', 430, 640, [
        [0, c('wet-sky'), 0.5],
        [0.5, c('wet-sky'), 0.16],
        [1, c('wet-sky'), 0],
      ]) +
      round('car', [
        [0, c('body-dark'), 0.8],
        [0.6, c('body-dark'), 0.35],
        [1, c('body-dark'), 0],
      ]) +
      puddles
        .map((p, i) =>
          down(`water${i}`, p.y - p.height, p.y + p.height, [
            [0, c('wet-sky'), 0.85],
            [0.55, c('sky-low'), 0.6],
            [1, c('sky-mid'), 0.75],
          ]),
        )
        .join('') +
      clip,
    [
      shape([...run(-4.2, 70, edge - 0.25, 0.7), [1700, 380], [1700, 700], [-400, 700]], 'url(#sheen)'),
      streak(262, 500, 60, 250, 'warm', 0.55),
      streak(262, 520, 20, 260, 'warm', 0.6),
      streak(908, 462, 30, 220, 'pale', 0.5),
      streak(998, 466, 40, 260, 'pale', 0.6),
      streak(985, 456, 130, 230, 'cool', 0.55),
      streak(452, 560, 34, 190, 'pale', 0.35),
      path(shimmer.join(''), { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 1.6, opacity: 0.28 }),
      tag('ellipse', {
        cx: 640,
        cy: 560,
        rx: 250,
        ry: 40,
        fill: 'url(#car)',
        opacity: 0.5,
        transform: 'rotate(-10 640 560)',
      }),
      ...puddles.map((p, i) => {
        const rim = puddle(p.x, p.y, p.width, p.height, p.seed)
        const lights = i === 0 || i === 2 ? 'warm' : 'pale'
        return (
          shape(
            rim.map(([x, y]) => [x, y + 2.5]),
            c('crack'),
            { opacity: 0.7 },
          ) +
          shape(rim, `url(#water${i})`) +
          `<g clip-path="url(#p${i})">` +
          streak(p.x - p.width * 0.3, p.y - p.height * 1.4, p.width * 0.13, p.height * 4, lights, 0.9) +
          streak(p.x + p.width * 0.35, p.y - p.height * 1.4, p.width * 0.08, p.height * 4, lights, 0.5) +
          path(
            [0.3, 0.55, -0.1, -0.4]
              .map(
                (k, j) =>
                  `M${(p.x - p.width * (0.5 - j * 0.22)).toFixed(0)} ${(p.y + p.height * k).toFixed(0)}h${(p.width * 0.3).toFixed(0)}`,
              )
              .join(''),
            { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 1.2, opacity: 0.35 },
          ) +
          '</g>' +
          ink(rim.slice(44, 78), 1.4, c('wet-pale'), { opacity: 0.55 })
        )
      }),
    ].join('\n'),
  )
}

const path2 = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + 'Z'
