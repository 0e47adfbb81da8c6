/** The roll-call room behind the glass: board, podium, rows of chairs that face it, a window. */
import { c, down, file, group, path } from '../svg.ts'
import { at, disc, front, level, lined, lit, seam, side, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { board, far, high, wall } from './space.ts'

const box = { x: 430, y: 60, width: 990, height: 500 }
const [left, right] = [-2.1, 4.3] as const
const pane = { left: 2.2, right: 3.5, low: 1.2, high: 2.2 } as const

/** One chair with a writing board, turned left to the podium. */
function chair(x: number, z: number): string {
  const k = 1100 / z
  const [px, py] = at(x, 0, z)
  const p = (dx: number, y: number): string => `${(px + dx * k).toFixed(1)} ${(py - y * k).toFixed(1)}`
  return (
    disc(px, py, 0.3 * k, 4, c('shadow'), { opacity: 0.4 }) +
    path(
      `M${p(-0.2, 0.44)}L${p(-0.22, 0)}M${p(0.2, 0.44)}L${p(0.24, 0)}M${p(-0.1, 0.46)}L${p(-0.1, 0.05)}M${p(0.24, 0.46)}L${p(0.3, 0.05)}`,
      {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 3.6,
      },
    ) +
    path(`M${p(0.18, 0.48)}L${p(0.3, 0.92)}L${p(0.2, 0.96)}L${p(0.1, 0.52)}Z`, { fill: c('awning'), ...thin }) +
    path(
      `M${p(-0.24, 0.45)}L${p(-0.14, 0.51)}H${(px + 0.26 * k).toFixed(1)}L${p(0.22, 0.44)}V${(py - 0.4 * k).toFixed(1)}H${(px - 0.24 * k).toFixed(1)}Z`,
      {
        fill: c('awning'),
        ...thin,
      },
    )
  )
}

export function rollCall(): string {
  const rows = [9.4, 8.6, 7.8]
  const [sx, sy] = at(pane.left, pane.high, far)
  const [ex, ey] = at(pane.right, pane.low, far)
  return file(
    box,
    down('sky', sy, ey, [
      [0, c('sky-top')],
      [0.6, c('sky-mid')],
      [1, c('sky-low')],
    ]) +
      down('rollwall', 150, 464, [
        [0, c('wall')],
        [0.5, c('wall-lit')],
        [1, c('wall')],
      ]),
    front(left, right, 0, high, far, 'url(#rollwall)') +
      front(left, right, 0, 0.9, far, c('body-mid'), { opacity: 0.4 }) +
      front(left, right, 0, 0.12, far, c('wall-line'), thin) +
      level(high, left, right, wall, far, c('wall-low')) +
      [-0.6, 1.9].map((x) => level(high - 0.01, x, x + 1.6, 8, 8.5, c('white-lit'), thin)).join('') +
      side(right, 0, high, wall, far, c('wall-low'), thin) +
      level(0, left, right, wall, far, c('floor-lit')) +
      [9, 8, 7.2].map((z) => seam(at(left, 0, z), at(right, 0, z), 1.4, c('floor-line'), { opacity: 0.6 })).join('') +
      seam(at(left, 0, far), at(right, 0, far), 2.6, c('ink')) +
      seam(at(left, high, far), at(right, high, far), 2.6, c('ink')) +
      // window
      front(pane.left - 0.07, pane.right + 0.07, pane.low - 0.07, pane.high + 0.07, far, c('trim'), thin) +
      path(`M${sx} ${sy}H${ex}V${ey}H${sx}z`, { fill: 'url(#sky)', ...thin }) +
      path(`M${sx} ${ey}v-26h24v-16h26v20h22v-12h30v22h20v-30h18v42z`, { fill: c('city-far') }) +
      path(`M${sx + 30} ${ey - 34}h5v6h-5zM${sx + 80} ${ey - 26}h5v6h-5zM${sx + 126} ${ey - 34}h5v6h-5z`, {
        fill: c('window'),
        ...lit,
      }) +
      seam([(sx + ex) / 2, sy], [(sx + ex) / 2, ey], 4, c('trim')) +
      // flag at the wall
      path(`M${at(1.72, 0, 10).join(' ')}V${at(0, 2.2, 10)[1]}`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 5,
      }) +
      path(`M${at(1.73, 2.14, 10).join(' ')}q20 8 26 40q4 34 -8 62q-14 -8 -18 4z`, { fill: c('tail'), ...thin }) +
      path(`M${at(1.73, 2.14, 10).join(' ')}q10 8 12 30l-12 6z`, { fill: c('navy-lit'), ...thin }) +
      boardFrame() +
      rows.map((z) => [3.1, 2.5, 1.9].map((x) => chair(x, z)).join('')).join('') +
      front(left, right, 0, high, far, c('beam'), { class: 'lit', opacity: 0.05 }),
  )
}

/** The white board, with room for a text that a scene writes on it. */
function boardFrame(): string {
  const [x1, y1] = at(board.left, board.high, far)
  const [, y2] = at(board.right, board.low, far)
  return (
    front(board.left - 0.05, board.right + 0.05, board.low - 0.05, board.high + 0.05, far, c('rail-shade'), lined) +
    front(board.left, board.right, board.low, board.high, far, c('white-lit'), thin) +
    path(`M${x1 + 10} ${y1 + 12}h44M${x1 + 10} ${y2 - 26}h60M${x1 + 10} ${y2 - 16}h92M${x1 + 124} ${y2 - 26}h34`, {
      fill: 'none',
      stroke: c('navy-lit'),
      'stroke-width': 3,
      opacity: 0.55,
    }) +
    path(`M${x1 + 20} ${y2 + 6}h26v4h-26z`, { fill: c('tail'), ...thin })
  )
}

/** What a scene writes on the board. */
export function boardText(): string {
  const [x1, y1] = at(board.left, board.high, far)
  const [x2, y2] = at(board.right, board.low, far)
  return file(
    { x: Math.floor(x1) - 4, y: Math.floor(y1) - 4, width: 200, height: 116 },
    '',
    group('{{board:158x34}}', {
      transform: `translate(${Math.round((x1 + x2) / 2)} ${Math.round((y1 + y2) / 2) - 7})`,
      fill: 'none',
      stroke: c('tail'),
      'stroke-width': 4.4,
    }),
  )
}

/** Whoever speaks stands behind it. */
export function podium(): string {
  const [x1, x2, z] = [1.0, 1.5, 8.5]
  const [mx, my] = at(1.25, 0.84, z)
  return file(
    { x: 720, y: 300, width: 140, height: 220 },
    '',
    disc(at(1.25, 0, z)[0], at(0, 0, z)[1], 42, 6, c('shadow'), { opacity: 0.45 }) +
      solid([x1 + 0.06, x2 - 0.06], [0, 0.98], [z, z + 0.4], {
        front: c('wood'),
        side: c('wood-dark'),
        top: c('wood-lit'),
      }) +
      front(x1, x2, 0.98, 1.1, z - 0.06, c('wood-lit'), lined) +
      front(x1 + 0.06, x2 - 0.06, 0, 0.08, z, c('wood-dark'), thin) +
      path(`M${mx} ${my - 14}l13 5v10q-2 11 -13 15q-11 -4 -13 -15v-10z`, { fill: c('sign-face'), ...thin }) +
      path(`M${mx + 16} ${at(0, 1.1, z)[1]}q4 -22 -8 -28`, { fill: 'none', stroke: c('ink'), 'stroke-width': 3.4 }),
  )
}

/** The sky over the lot, through the office's own window. */
export function outside(): string {
  return file(
    { x: 40, y: 150, width: 240, height: 240 },
    down('sky', 160, 380, [
      [0, c('sky-top')],
      [0.55, c('sky-mid')],
      [1, c('sky-low')],
    ]),
    path('M40 150h240v240H40z', { fill: 'url(#sky)' }) +
      path('M40 390V330h34v-30h36v22h30v-44h38v36h26v-20h42v30h34v66z', { fill: c('city-far') }) +
      path('M40 390v-34h50v-18h40v26h52v-20h40v26h58v20z', { fill: c('city-near') }) +
      path('M82 312h5v7h-5zM148 290h5v7h-5zM160 306h5v7h-5zM214 308h5v7h-5zM100 352h5v7h-5z', {
        fill: c('window'),
        ...lit,
      }),
  )
}
