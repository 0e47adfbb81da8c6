/** Beyond the shoulder: the slope, the guard rail, lamps, trees, a sign. */
import { project, scaleAt } from '../projection.ts'
import type { Point } from '../projection.ts'
import { c, curve, dice, down, file, group, ink, path, round, shape, tag } from '../svg.ts'

const box = { x: -140, y: -20, width: 1560, height: 640 }

/** Road from `a` to `b` (metres along), as points across at `s`, `y`. */
const run = (a: number, b: number, s: number, y: number, step = 0.5): Point[] => {
  const out: Point[] = []
  for (let t = a; t <= b + 0.001; t += step) out.push(project(t, s, y))
  return out
}

function tree(x: number, y: number, size: number, seed: number, fill: string, lit: string): string {
  const roll = dice(seed)
  const crown: Point[] = []
  const highlights: string[] = []
  const n = 15
  for (let i = 0; i <= n; i++) {
    const a = Math.PI * (1.08 - (1.16 * i) / n)
    const r = size * (0.82 + roll() * 0.3)
    crown.push([x + Math.cos(a) * r * 0.8, y - size * 0.75 - Math.sin(a) * r])
    if (i > 1 && i < 8 && i % 2 === 0)
      highlights.push(
        ink(
          [
            [x + Math.cos(a) * r * 0.62, y - size * 0.75 - Math.sin(a) * r * 0.8],
            [x + Math.cos(a) * r * 0.5 + size * 0.1, y - size * 0.75 - Math.sin(a) * r * 0.72],
          ],
          size * 0.035,
          lit,
        ),
      )
  }
  const trunk: Point[] = [
    [x - size * 0.08, y + 6],
    [x - size * 0.05, y - size],
    [x + size * 0.05, y - size],
    [x + size * 0.1, y + 6],
  ]
  return shape(trunk, fill) + shape([...curve(crown, 4), [x, y - size * 0.42]], fill) + highlights.join('')
}

/** A street lamp standing at (t, s): post, arm toward the road, head. Small ones lose their lines. */
function lamp(t: number, s: number, height: number): { art: string; head: Point } {
  const k = scaleAt(t, s)
  const foot = project(t, s, 0)
  const top = project(t, s, height - 0.35)
  const arm = curve(
    [
      top,
      [top[0] + 0.12 * k, top[1] - 0.26 * k],
      [top[0] + 0.42 * k, top[1] - 0.36 * k],
      [top[0] + 0.8 * k, top[1] - 0.34 * k],
    ],
    6,
  )
  const end = arm[arm.length - 1]!
  const head: Point[] = [
    [end[0] - 0.08 * k, end[1] - 0.05 * k],
    [end[0] + 0.34 * k, end[1] - 0.02 * k],
    [end[0] + 0.4 * k, end[1] + 0.05 * k],
    [end[0] - 0.06 * k, end[1] + 0.06 * k],
  ]
  const wide = 0.075 * k
  const art =
    ink([foot, top], wide + 5, c('ink')) +
    ink(arm, wide * 0.7 + 5, c('ink')) +
    shape(
      [
        [foot[0] - wide, foot[1]],
        [foot[0] + wide, foot[1]],
        [foot[0] + wide * 0.7, foot[1] - 0.5 * k],
        [foot[0] - wide * 0.7, foot[1] - 0.5 * k],
      ],
      c('post'),
      { stroke: c('ink'), 'stroke-width': 2.4 },
    ) +
    ink([foot, top], wide, c('post')) +
    ink(
      [
        [foot[0] + wide * 0.25, foot[1]],
        [top[0] + wide * 0.25, top[1]],
      ],
      wide * 0.3,
      c('rail-shade'),
    ) +
    ink(arm, wide * 0.7, c('post')) +
    shape(head, c('post'), { stroke: c('ink'), 'stroke-width': 2.4 }) +
    tag('ellipse', {
      cx: end[0] + 0.16 * k,
      cy: end[1] + 0.065 * k,
      rx: 0.19 * k,
      ry: 0.035 * k,
      fill: c('lamp'),
      class: 'lit',
    })
  return { art, head: [end[0] + 0.16 * k, end[1] + 0.07 * k] }
}

function rail(): string {
  const s = 3.4
  const parts: string[] = []
  for (let t = -5; t <= 44; t += 2) {
    const k = scaleAt(t, s)
    const foot = project(t, s + 0.06, 0)
    const top = project(t, s + 0.06, 0.78)
    parts.push(
      shape(
        [
          [foot[0] - 0.05 * k, foot[1]],
          [top[0] - 0.05 * k, top[1]],
          [top[0] + 0.05 * k, top[1]],
          [foot[0] + 0.05 * k, foot[1]],
        ],
        c('post'),
        { stroke: c('ink'), 'stroke-width': Math.min(2.6, 0.018 * k) },
      ),
    )
  }
  const band = (low: number, high: number): Point[] => [
    ...run(-5, 60, s, low, 1),
    ...run(-5, 60, s, high, 1).toReversed(),
  ]
  parts.push(
    shape(band(0.44, 0.76), c('rail-shade'), { stroke: c('ink'), 'stroke-width': 3 }),
    shape(band(0.64, 0.75), c('rail')),
    shape(band(0.47, 0.55), c('rail')),
    ink(run(-5, 40, s, 0.6, 1), 1.8),
  )
  for (const t of [-3, 1, 5, 9, 13]) {
    const [x, y] = project(t, s - 0.04, 0.6)
    const k = scaleAt(t, s)
    parts.push(
      tag('rect', {
        x: x - 0.04 * k,
        y: y - 0.05 * k,
        width: 0.08 * k,
        height: 0.1 * k,
        fill: c('amber'),
        opacity: 0.9,
      }),
    )
  }
  return group(parts.join(''))
}

function grass(): string {
  const roll = dice(99)
  const slope: Point[] = [...run(-9, 90, 2.4, 0, 1), ...run(-9, 90, 11, 0.7, 1).toReversed()]
  const tufts: string[] = []
  const lit: string[] = []
  for (let i = 0; i < 150; i++) {
    const t = -7 + roll() * 30
    const s = 2.75 + roll() * 5
    const [x, y] = project(t, s, Math.max(0, (s - 3.6) * 0.09))
    if (x < box.x || x > box.x + box.width) continue
    const k = scaleAt(t, s) * (0.06 + roll() * 0.1)
    const d = `M${(x - k * 0.5).toFixed(0)} ${y.toFixed(0)}l${(k * 0.2).toFixed(1)} -${(k * 0.9).toFixed(1)}l${(k * 0.2).toFixed(1)} ${(k * 0.7).toFixed(1)}l${(k * 0.3).toFixed(1)} -${(k * 1.1).toFixed(1)}l${(k * 0.15).toFixed(1)} ${(k * 1.2).toFixed(1)}z`
    ;(roll() < 0.45 ? lit : tufts).push(d)
  }
  return (
    shape(slope, 'url(#slope)') +
    path(tufts.join(''), { fill: c('tree'), opacity: 0.55 }) +
    path(lit.join(''), { fill: c('grass-lit') })
  )
}

/** A yellow board that warns of a bend: an arrow and no words. */
function bendSign(x: number, foot: number): string {
  const [y, r] = [foot - 104, 25]
  const board: Point[] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]
  return (
    ink(
      [
        [x, foot],
        [x, y],
      ],
      8,
    ) +
    ink(
      [
        [x, foot],
        [x, y],
      ],
      4,
      c('post'),
    ) +
    shape(board, c('sign-face'), { stroke: c('ink'), 'stroke-width': 3 }) +
    path(`M${x - 7} ${y + 13}v-9q0 -6 6 -7l4 -1M${x} ${y - 10}l8 5l-5 8`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 4,
    })
  )
}

/** The slope with the rail; low, so that little empty picture is drawn. */
export function verge(): string {
  const pool = project(1.5, 5.5, 0.2)
  return file(
    { ...box, y: 160, height: 430 },
    down('slope', 350, 560, [
      [0, c('hill')],
      [0.25, c('grass')],
      [1, c('tree')],
    ]) +
      round('pool', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.16],
        [1, c('lamp'), 0],
      ]),
    [
      tree(1330, 352, 120, 15, c('tree'), c('tree-lit')),
      tree(1240, 348, 62, 31, c('tree'), c('tree-lit')),
      grass(),
      tag('ellipse', { cx: pool[0], cy: pool[1], rx: 330, ry: 44, fill: 'url(#pool)', class: 'lit' }),
      lamp(30, 7.7, 4.3).art,
      lamp(15, 7.7, 4.3).art,
      bendSign(388, 384),
      rail(),
    ].join('\n'),
  )
}

/** What stands tall at the left: trees and the near lamp. */
export function lamps(): string {
  return file(
    { x: box.x, y: 20, width: 470, height: 440 },
    '',
    [
      tree(-60, 372, 150, 4, c('tree'), c('tree-lit')),
      tree(58, 366, 96, 8, c('tree'), c('tree-lit')),
      lamp(0, 7.7, 4.3).art,
    ].join('\n'),
  )
}
