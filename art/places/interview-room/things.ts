/** The table with what lies on it, and the chair nobody was offered. */
import { c, down, file, group, path, tag } from '../svg.ts'
import { at, disc, front, level, lined, thin } from '../report-room/space.ts'
import { papers } from '../report-room/things.ts'

/** An empty chair by the wall, from the front. It stands on (x, y). */
export function chair(x: number, y: number, k: number): string {
  const p = (dx: number, dy: number): string => `${x + dx * k} ${y + dy * k}`
  const legs = `M${p(-26, -66)}L${p(-30, 0)}M${p(26, -66)}L${p(30, 0)}M${p(-20, -70)}L${p(-22, -14)}M${p(20, -70)}L${p(22, -14)}M${p(-22, -74)}V${y - 124 * k}M${p(22, -74)}V${y - 124 * k}`
  return (
    disc(x, y - 4 * k, 46 * k, 9 * k, c('shadow'), { opacity: 0.45 }) +
    path(legs, { fill: 'none', stroke: c('ink'), 'stroke-width': 6 * k }) +
    path(`M${p(-26, -148)}Q${p(0, -154)} ${p(26, -148)}L${p(28, -112)}Q${p(0, -106)} ${p(-28, -112)}Z`, {
      fill: c('seat-lit'),
      ...thin,
    }) +
    path(`M${p(-24, -82)}H${x + 24 * k}L${p(31, -66)}H${x - 31 * k}Z`, { fill: c('seat-lit'), ...thin }) +
    path(`M${p(-31, -66)}H${x + 31 * k}v${6 * k}H${x - 31 * k}Z`, { fill: c('seat'), ...thin })
  )
}

const [left, right, edge, far, top] = [-0.78, 0.72, 4.86, 5.74, 0.75] as const

/** People sit before it; everything on it is flat or low, so that faces stay free. */
export function table(): string {
  const leg = (x: number, z: number): string =>
    front(x, x + 0.07, 0, top - 0.06, z, c('rail-shade'), z === edge ? lined : thin)
  const [x, y] = at((left + right) / 2, 0, (edge + far) / 2)
  const phone =
    path('M676 438l8 -6h24l-4 6z', { fill: c('tyre'), ...thin }) +
    path('M681 436.500l4 -3h17l-2 3z', { fill: c('window-cool') })
  const recorder =
    path('M612 434v-11q0 -3 3 -3h30q3 0 3 3v11z', { fill: c('navy-dark'), ...thin }) +
    tag('circle', { cx: 620, cy: 427, r: 2.4, fill: '#e4483a' }) +
    path('M628 425h14M628 429h14', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 1.6 })
  const cup =
    path('M566 437l-3 -20h17l-3 20z', { fill: c('white'), ...thin }) +
    path('M563 421h16', { fill: 'none', stroke: c('awning'), 'stroke-width': 3 })
  return file(
    { x: 400, y: 380, width: 480, height: 280 },
    down('top', 420, 446, [
      [0, c('board')],
      [1, c('sheet')],
    ]),
    disc(x, y, 210, 22, c('shadow'), { opacity: 0.42 }) +
      leg(left + 0.14, far) +
      leg(right - 0.21, far) +
      front(left + 0.1, right - 0.1, 0.3, top - 0.04, far - 0.06, c('shadow'), { opacity: 0.3 }) +
      leg(left + 0.07, edge) +
      leg(right - 0.14, edge) +
      level(top, left, right, edge, far, c('board'), lined) +
      disc(636, 434, 120, 7, c('beam'), { opacity: 0.4 }) +
      front(left, right, top - 0.055, top, edge, c('seat-lit'), lined) +
      recorder +
      cup +
      papers(596, 442, 62) +
      phone +
      path('M664 441l13 -5', { fill: 'none', stroke: c('navy'), 'stroke-width': 2.6 }),
  )
}

/** The back of a chair close to the viewer. */
export function foreground(): string {
  return file(
    { x: -180, y: 500, width: 360, height: 320 },
    '',
    group(
      path('M-96 566Q-90 544 -64 546L54 560Q78 564 78 588L84 672Q84 692 62 692L-84 690Q-104 688 -102 664Z', {
        fill: c('navy-dark'),
        stroke: c('ink'),
        'stroke-width': 4,
      }) +
        path('M-70 566L50 579Q60 580 60 590', {
          fill: 'none',
          stroke: c('glass-lit'),
          'stroke-width': 3,
          opacity: 0.35,
        }) +
        path('M-60 690V820M44 690V820', { fill: 'none', stroke: c('ink'), 'stroke-width': 20 }),
      { transform: 'translate(34 6)' },
    ),
  )
}
