/** The cell: its walls, bunk and basin, the bars before it, and the door that slides behind them. */
import { c, down, file, path, shape } from '../svg.ts'
import { at, back, ceiling, disc, front, half, level, lined, lit, seam, side, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { cell, gap, gate } from './space.ts'

const { left, front: edge, back: far, high } = cell
/** The slot under the cell's ceiling that shows the sky. */
const slot = { left: 2.3, right: 3.1, low: 1.82, high: 2.16 } as const

/** What is behind the bars. */
export function inside(): string {
  const [sx, sy] = at(slot.left, slot.high, far)
  const [ex, ey] = at(slot.right, slot.low, far)
  return (
    front(left, half, 0, ceiling, far, 'url(#cellwall)') +
    front(left, half, 0, 0.9, far, c('wall-low'), { opacity: 0.6 }) +
    side(half, 0, ceiling, edge, far, c('wall-low'), thin) +
    level(high + 0.1, left, half, edge, far, c('wall-line')) +
    level(0, left, half, edge, far, c('floor')) +
    seam(at(left, 0, far), at(half, 0, far), 2.6, c('ink')) +
    seam(at(half, 0, far), at(half, ceiling, far), 2.6, c('ink')) +
    // the slot
    front(slot.left - 0.07, slot.right + 0.07, slot.low - 0.07, slot.high + 0.07, far, c('wall-lit'), lined) +
    path(`M${sx} ${sy}H${ex}V${ey}H${sx}z`, { fill: 'url(#sky)', ...thin }) +
    path(`M${sx} ${ey}v-12h18v-7h22v9h26v-13h20v23z`, { fill: c('city-far'), opacity: 0.75 }) +
    path(`M${sx + 48} ${ey - 8}h4v5h-4zM${sx + 72} ${ey - 12}h4v5h-4z`, { fill: c('window'), ...lit }) +
    [0.25, 0.5, 0.75].map((k) => seam([sx + (ex - sx) * k, sy], [sx + (ex - sx) * k, ey], 4, c('ink'))).join('') +
    shape(
      [at(slot.left, 0, 7.9), at(slot.right, 0, 7.9), at(slot.right - 0.3, 0, 6.9), at(slot.left - 0.5, 0, 6.9)],
      c('wet-pale'),
      {
        opacity: 0.14,
      },
    ) +
    basin() +
    bunk() +
    // light in a cage
    level(high + 0.09, 2.0, 2.7, 7.1, 7.5, c('white-lit'), thin) +
    disc(1000, 190, 190, 120, 'url(#pool)', lit)
  )
}

/** Steel basin over a steel bowl. */
function basin(): string {
  const [x, y] = at(1.42, 0, 7.7)
  return (
    disc(x, y, 34, 6, c('shadow'), { opacity: 0.5 }) +
    path(`M${x - 26} ${y - 136}h52v66h-52z`, { fill: c('rail-shade'), ...thin }) +
    path(`M${x - 30} ${y - 96}h60l-8 22h-44z`, { fill: c('rail'), ...thin }) +
    path(`M${x - 6} ${y - 108}q6 -10 12 0v8`, { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }) +
    path(`M${x - 28} ${y - 52}h56q2 26 -14 34l2 18h-32l2 -18q-16 -8 -14 -34z`, { fill: c('rail'), ...thin }) +
    path(`M${x - 30} ${y - 58}h60v8h-60z`, { fill: c('chrome'), ...thin })
  )
}

function bunk(): string {
  const [x1, x2, z1] = [2.02, 3.52, 7.32]
  return (
    level(0, x1, x2, z1, far, c('shadow'), { opacity: 0.45 }) +
    solid([x1, x2], [0.36, 0.42], [z1, far], { front: c('rail-shade'), side: c('post'), top: c('rail') }) +
    [x1 + 0.06, x2 - 0.14].map((x) => front(x, x + 0.07, 0, 0.36, z1 + 0.03, c('post'), thin)).join('') +
    solid([x1 + 0.03, x2 - 0.03], [0.42, 0.53], [z1 + 0.01, far], {
      front: c('awning'),
      side: c('body-dark'),
      top: c('body-lit'),
    }) +
    solid([x2 - 0.46, x2 - 0.08], [0.53, 0.62], [z1 + 0.2, far - 0.1], {
      front: c('sheet'),
      side: c('white-dark'),
      top: c('white-lit'),
    })
  )
}

const box = { x: 740, y: 60, width: 680, height: 520 }
const bar = (x: number, z: number): string => {
  const [px, top] = at(x, high, z)
  return `M${px.toFixed(1)} ${top.toFixed(1)}V${at(x, 0.04, z)[1].toFixed(1)}`
}
/** Bars as strokes: ink, metal, and a light edge. */
const metal = (d: string, width: number): string =>
  path(d, { fill: 'none', stroke: c('ink'), 'stroke-width': width + 4 }) +
  path(d, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': width }) +
  path(d, { fill: 'none', stroke: c('rail'), 'stroke-width': width * 0.34, transform: `translate(${-width * 0.22} 0)` })
const across = (x1: number, x2: number, y: number, z: number): string =>
  `M${at(x1, y, z)
    .map((n) => n.toFixed(1))
    .join(' ')}H${at(x2, 0, z)[0].toFixed(1)}`

/** The wall round the bars and the bars that stand still. */
export function bars(): string {
  const still = Array.from({ length: 12 }, (_, i) => left + gap * i).filter(
    (x) => x > 1 && (x < gate.left - 0.01 || x > gate.right + 0.01),
  )
  return file(
    box,
    down('lintel', 66, 150, [
      [0, c('wall-low')],
      [1, c('wall')],
    ]),
    side(left, 0, ceiling, edge, back, c('wall-low'), thin) +
      front(left, half + 0.02, high, ceiling, edge, 'url(#lintel)', lined) +
      front(left, left + 0.09, 0, high, edge, c('wall'), lined) +
      front(left, half, high - 0.03, high + 0.06, edge - 0.02, c('post'), thin) +
      front(left, half, 0, 0.05, edge - 0.02, c('post'), thin) +
      metal(still.map((x) => bar(x, edge)).join(''), 6) +
      metal(across(gate.right, half, 1.06, edge) + across(gate.right, half, 0.3, edge), 6) +
      metal(bar(gate.left, edge) + bar(gate.right, edge), 11),
  )
}

/** The sliding part. @param slid how far it has gone to the right, metres */
export function door(slid: number): string {
  const z = edge - 0.05
  const [x1, x2] = [gate.left + slid, gate.right + slid]
  const rods = [1, 2, 3].map((i) => bar(x1 + gap * i, z)).join('')
  const [lx, ly] = at(slid > 0 ? x1 + 0.02 : x2 - 0.14, 1.24, z)
  return file(
    box,
    '',
    (slid > 0
      ? ''
      : shape([at(x1, 0, z), at(x2, 0, z), at(x2 - 0.1, 0, z - 0.4), at(x1 - 0.1, 0, z - 0.4)], c('shadow'), {
          opacity: 0.18,
        })) +
      metal(rods, 6.5) +
      metal(across(x1, x2, 1.06, z) + across(x1, x2, 0.3, z), 7) +
      metal(bar(x1 + 0.03, z) + bar(x2 - 0.03, z) + across(x1, x2, high - 0.04, z) + across(x1, x2, 0.07, z), 10) +
      path(`M${lx - 2} ${ly}h28v62h-28z`, { fill: c('sign-back'), ...lined }) +
      path(`M${lx + 8} ${ly + 22}h8v6l-2 14h-4l-2 -14z`, { fill: c('ink') }) +
      path(`M${lx + 4} ${ly + 6}h16`, { fill: 'none', stroke: c('amber'), 'stroke-width': 4 }),
  )
}

/** A blanket over the bunk, hanging down in front. */
export function blanket(): string {
  const z = 7.3
  const [x1, y1] = at(2.1, 0.56, z)
  const [x2] = at(3.12, 0, z)
  return file(
    { x: 900, y: 400, width: 300, height: 140 },
    '',
    path(
      `M${x1} ${y1}L${x1 + 8} ${y1 - 11}H${x2 - 4}L${x2} ${y1}Q${x2 + 6} ${y1 + 30} ${x2 - 4} ${y1 + 44}q-18 8 -34 0q-20 9 -40 1q-20 8 -40 -2q-18 8 -34 -1Q${x1 - 6} ${y1 + 24} ${x1} ${y1}Z`,
      { fill: c('cloth'), ...lined, 'stroke-width': 2.6 },
    ) +
      path(`M${x1 + 2} ${y1 + 28}q40 8 76 2t72 0M${x1 + 2} ${y1 + 35}q40 8 76 2t70 0`, {
        fill: 'none',
        stroke: c('sign-face'),
        'stroke-width': 3,
      }) +
      path(`M${x1 + 34} ${y1 + 2}q6 18 0 40M${x1 + 84} ${y1 + 2}q-6 18 2 40M${x1 + 124} ${y1 + 2}q6 18 0 38`, {
        fill: 'none',
        stroke: c('cloth-dark'),
        'stroke-width': 2.4,
      }),
  )
}
