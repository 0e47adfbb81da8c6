/** Ceiling, walls and floor of the report room, and the hall behind its glass. */
import { c, file, path, tag } from '../svg.ts'
import { at, back, canvas, ceiling, disc, front, half, level, lined, lit, near, seam, side, thin } from './space.ts'
import type { Point } from '../projection.ts'

/** Where the glass corner begins: everything left of it is the hall. */
export const glassX = -1.75
const window = { left: -1.36, right: -0.34, low: 1.02, high: 2.12 } as const

const loop = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
const pane = (x1: number, x2: number, y1: number, y2: number): string =>
  loop([at(x1, y1, back), at(x2, y1, back), at(x2, y2, back), at(x1, y2, back)])

export function shell(): string {
  const corner = [-half, half].map((x) => seam(at(x, 0, back), at(x, ceiling, back), 3, c('ink'))).join('')
  const grid =
    [-3, -2.1, -1.2, -0.3, 0.6, 1.5, 2.4, 3.3]
      .map((x) => seam(at(x, ceiling, back), at(x, ceiling, near), 1.6, c('wall-line'), { opacity: 0.7 }))
      .join('') +
    [6.4, 5.6, 4.8, 4.2]
      .map((z) => seam(at(-half, ceiling, z), at(half, ceiling, z), 1.6, c('wall-line'), { opacity: 0.7 }))
      .join('')
  const panels = [-2.1, 0.6]
    .map(
      (x) =>
        level(ceiling, x, x + 1.8, 4.8, 5.6, c('wall-lit'), thin) +
        level(ceiling, x + 0.1, x + 1.7, 4.9, 5.5, c('lamp'), { opacity: 0.25 }),
    )
    .join('')
  return (
    level(ceiling, -half, half, near, back, 'url(#over)') +
    grid +
    panels +
    side(half, 0, ceiling, near, back, 'url(#right)') +
    side(-half, 0, ceiling, near, back, c('wall-line')) +
    path(pane(-half, half, 0, ceiling) + pane(window.left, window.right, window.low, window.high), {
      fill: 'url(#paint)',
      'fill-rule': 'evenodd',
    }) +
    front(glassX, half, 0.02, 0.92, back, c('wall-low'), { opacity: 0.55 }) +
    seam(at(glassX, 0.92, back), at(half, 0.92, back), 2.6, c('wall-line')) +
    side(half, 0.02, 0.92, near, back, c('wall-low'), { opacity: 0.55 }) +
    front(glassX, half, 0, 0.12, back, c('wall-line'), thin) +
    side(half, 0, 0.12, near, back, c('wall-line'), thin) +
    corner +
    [-half, half].map((x) => seam(at(x, ceiling, back), at(x, ceiling, near), 3, c('ink'))).join('') +
    seam(at(-half, ceiling, back), at(half, ceiling, back), 3, c('ink'))
  )
}

export function floor(): string {
  const rows = [6.6, 6, 5.4, 4.8, 4.2, 3.6, 3]
    .map((z) => seam([canvas.x, at(0, 0, z)[1]], [1420, at(0, 0, z)[1]], 1.8, c('floor-line'), { opacity: 0.75 }))
    .join('')
  const joints = Array.from({ length: 13 }, (_, i) => (i - 6) * 0.6)
    .map((x) => seam(at(x, 0, back), at(x, 0, near), 1.8, c('floor-line'), { opacity: 0.75 }))
    .join('')
  return (
    level(0, -half, half, near, back, 'url(#tiles)') +
    rows +
    joints +
    seam(at(-half, 0, back), at(half, 0, back), 3.4, c('ink')) +
    [-half, half].map((x) => seam(at(x, 0, back), at(x, 0, near), 3, c('ink'))).join('')
  )
}

/** The window. The blind and the night outside are layers of their own. */
export function outlook(): string {
  const { left, right, low, high } = window
  return (
    path(
      `M${at(left, 0, back)[0]} ${at(0, 1.02, back)[1]}L${at(-1.2, 1.02, back)[0]} ${at(0, 2.12, back)[1]}h30L${at(-1, 1.02, back)[0]} ${at(0, 1.02, back)[1]}z`,
      {
        fill: c('glass-lit'),
        opacity: 0.18,
      },
    ) +
    seam(at(-0.85, low, back), at(-0.85, high, back), 4, c('ink')) +
    path(pane(left - 0.05, right + 0.05, low - 0.04, high + 0.05) + pane(left, right, low, high), {
      fill: c('wall-low'),
      'fill-rule': 'evenodd',
      ...thin,
    }) +
    front(left - 0.1, right + 0.1, low - 0.1, low - 0.04, back, c('wall-lit'), thin)
  )
}

/** The blind, drawn up or let down: slats, the rail at its lower edge, its cord. */
export function blind(lowered: boolean): string {
  const { left, right, low, high } = window
  const ends = lowered ? low + 0.05 : high - 0.2
  const step = lowered ? 0.056 : 0.026
  const slat = (y: number): string => `M${at(left + 0.03, y, back).join(' ')}H${at(right - 0.03, y, back)[0]}`
  const slats = Array.from({ length: Math.floor((high - 0.04 - ends) / step) }, (_, i) =>
    slat(high - 0.05 - i * step),
  ).join('')
  const [x1, y1] = at(left, ends, back)
  const [x2] = at(right, ends, back)
  return file(
    { x: 420, y: 180, width: 190, height: 210 },
    '',
    (lowered ? front(left + 0.02, right - 0.02, ends, high, back, c('wall-low'), { opacity: 0.8 }) : '') +
      path(slats, { fill: 'none', stroke: c('ink'), 'stroke-width': lowered ? 7.4 : 4, opacity: 0.55 }) +
      path(slats, { fill: 'none', stroke: c('wall-lit'), 'stroke-width': lowered ? 5.4 : 2.6 }) +
      path(`M${x1 + 4} ${y1}H${x2 - 4}`, { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path(`M${x1 + 4} ${y1}H${x2 - 4}`, { fill: 'none', stroke: c('sheet'), 'stroke-width': 5 }) +
      path(`M${x2 - 18} ${at(0, high, back)[1]}v${lowered ? 60 : 120}`, {
        fill: 'none',
        stroke: c('sheet'),
        'stroke-width': 2.4,
      }) +
      tag('circle', { cx: x2 - 18, cy: at(0, high, back)[1] + (lowered ? 62 : 122), r: 4, fill: c('sheet'), ...thin }),
  )
}

/** The hall behind the glass: a steel door, a bench, a light that never goes out. */
export function hall(): string {
  const door =
    front(-3.3, -2.52, 0, 2.1, back, c('wall-line'), lined) +
    front(-3.22, -2.6, 0, 2.02, back, c('sign-back'), thin) +
    front(-3.04, -2.8, 1.42, 1.84, back, c('window-cool'), thin) +
    front(-3.18, -2.64, 0.16, 0.5, back, c('post'), { opacity: 0.5 }) +
    front(-2.72, -2.66, 0.9, 1.12, back, c('chrome'), thin)
  const tube =
    front(-3.1, -2.1, 2.44, 2.52, 6.9, c('wall-low'), thin) + front(-3.04, -2.16, 2.38, 2.44, 6.9, c('white-lit'), thin)
  const bench =
    level(0.46, -3.4, -1.86, 6.7, back, c('board'), thin) +
    front(-3.4, -1.86, 0.38, 0.46, 6.7, c('seat-lit'), thin) +
    [-3.2, -2.1].map((x) => front(x, x + 0.07, 0, 0.38, 6.7, c('post'), thin)).join('')
  return (
    front(-half, glassX, 0, ceiling, back, c('wall-lit'), { opacity: 0.28 }) +
    door +
    path(
      `M${at(-3.1, 2.4, 6.9).join(' ')}L${at(-2.1, 2.4, 6.9).join(' ')}L${at(-1.8, 0, 6).join(' ')}L${at(-3.5, 0, 6).join(' ')}Z`,
      {
        fill: 'url(#shaft)',
        ...lit,
      },
    ) +
    disc(236, 150, 190, 130, 'url(#cold)', lit) +
    tube +
    bench
  )
}
