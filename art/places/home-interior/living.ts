/** What stands in the living room: sofa, armchair, lamp, the cabinet under the television, pictures. */
import { c, path, tag } from '../svg.ts'
import { at, back, disc, front, level, lined, lit, side, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { soft, television } from './space.ts'

interface Seat {
  readonly from: number
  readonly to: number
  /** Nearest and farthest distance. */
  readonly front: number
  readonly back: number
  readonly high: number
  readonly cushions: number
  readonly arm: number
}

/** A padded seat seen from the front: legs, base, back, cushions, arms. */
function padded({ from, to, front: z1, back: z2, high, cushions, arm }: Seat, tone: 'cloth' | 'body'): string {
  const lit1 = c(tone === 'cloth' ? 'cloth-lit' : 'body-lit')
  const mid = c(tone === 'cloth' ? 'cloth' : 'body')
  const dark = c(tone === 'cloth' ? 'cloth-dark' : 'body-mid')
  const inner = [from + arm, to - arm] as const
  const wide = (inner[1] - inner[0]) / cushions
  const rest = z1 + (z2 - z1) * 0.62
  const each = Array.from({ length: cushions }, (_, i) => inner[0] + i * wide)
  const [floorX, floorY] = at((from + to) / 2, 0, (z1 + z2) / 2)
  const half = ((to - from) / 2) * (1100 / z1)
  return (
    disc(floorX, floorY + 12, half + 14, 20, c('shadow'), { opacity: 0.42 }) +
    [from + 0.08, to - 0.16].map((x) => front(x, x + 0.08, 0, 0.12, z1 + 0.02, c('wood-dark'), thin)).join('') +
    soft(from + 0.04, to - 0.04, 0.1, high, z2, 0.1, dark, lined) +
    each.map((x) => soft(x + 0.005, x + wide - 0.005, 0.34, high - 0.03, rest, 0.09, mid, thin)).join('') +
    each
      .map((x) =>
        tag('path', {
          d: `M${at(x + 0.1, high - 0.09, rest).join(' ')}H${at(x + wide - 0.12, 0, rest)[0]}`,
          fill: 'none',
          stroke: lit1,
          'stroke-width': 4,
          opacity: 0.7,
        }),
      )
      .join('') +
    level(0.5, inner[0], inner[1], z1, rest, lit1, thin) +
    each.map((x) => soft(x + 0.004, x + wide - 0.004, 0.32, 0.505, z1, 0.05, mid, thin)).join('') +
    front(from + 0.05, to - 0.05, 0.1, 0.32, z1 + 0.005, dark, thin) +
    ([from, to - arm] as const)
      .map((x, i) => {
        const inward = i === 0 ? x + arm : x
        return (
          side(inward, 0.32, 0.66, z1, z2, dark, thin) +
          level(0.7, x + 0.03, x + arm - 0.03, z1, rest + 0.1, lit1, thin) +
          soft(x, x + arm, 0.1, 0.72, z1 - 0.03, 0.09, mid, lined) +
          soft(x + 0.05, x + arm - 0.05, 0.16, 0.66, z1 - 0.03, 0.06, 'none', { stroke: dark, 'stroke-width': 2 })
        )
      })
      .join('')
  )
}

export const sofa = (): string =>
  padded({ from: -1.62, to: -0.02, front: 5.5, back: 6.4, high: 0.92, cushions: 2, arm: 0.2 }, 'cloth') +
  // a pillow and a folded throw
  path('M364 446q-6 -34 2 -40q30 -8 50 2q6 24 0 42q-26 8 -52 -4z', { fill: c('sign-face'), ...thin }) +
  path('M374 440q22 -10 34 -28M374 416q20 8 34 28', {
    fill: 'none',
    stroke: c('ink'),
    'stroke-width': 1.6,
    opacity: 0.35,
  })

export const armchair = (): string =>
  padded({ from: 0.6, to: 1.46, front: 5.05, back: 5.85, high: 1.0, cushions: 1, arm: 0.17 }, 'body')

/** A standing lamp beside the sofa. Its shade is lit in a layer of its own. */
export function lamp(): string {
  const [x, y] = at(-1.35, 0, 6.75)
  return (
    disc(x, y, 22, 6, c('navy-dark'), thin) +
    path(`M${x} ${y - 4}V282`, { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
    path(`M${x} ${y - 4}V282`, { fill: 'none', stroke: c('sign-back'), 'stroke-width': 3.4 }) +
    path(`M${x - 20} 240H${x + 20}L${x + 34} 292H${x - 34}Z`, { fill: c('sheet'), ...lined })
  )
}

/** The lamps that are on: shades that glow, and the light they throw on wall, floor and table. */
export function lamplight(): string {
  const [x] = at(-1.35, 0, 6.75)
  return (
    disc(x, 262, 230, 220, 'url(#pool)', lit) +
    path(`M${x - 20} 240H${x + 20}L${x + 34} 292H${x - 34}Z`, { fill: c('lamp'), ...lined, ...lit }) +
    path(`M${x - 32} 290L${x - 108} 536H${x + 108}L${x + 32} 290Z`, { fill: 'url(#fall)', ...lit }) +
    disc(x, 540, 190, 30, 'url(#pool)', lit) +
    disc(1120, 420, 170, 120, 'url(#pool)', lit) +
    disc(930, 330, 190, 150, 'url(#pool)', lit)
  )
}

/** The cabinet, and the television on the wall over it, dark. */
export function screenCorner(): string {
  const { left, right, low, high } = television
  return (
    disc(718, 523, 84, 9, c('shadow'), { opacity: 0.4 }) +
    solid([0.08, 0.94], [0.05, 0.52], [6.8, back], {
      front: c('wood'),
      side: c('wood-dark'),
      top: c('wood-lit'),
    }) +
    [0.12, 0.53]
      .map((x) => front(x, x + 0.37, 0.1, 0.47, 6.8, c('wood-lit'), { ...thin, 'fill-opacity': 0.4 }))
      .join('') +
    [0.44, 0.56].map((x) => front(x, x + 0.03, 0.26, 0.32, 6.8, c('chrome'))).join('') +
    // books and a plant
    [0.14, 0.19, 0.235]
      .map((x, i) => front(x, x + 0.042, 0.52, 0.74 - i * 0.025, 6.95, [c('tail'), c('sheet'), c('navy')][i]!, thin))
      .join('') +
    path('M766 452l4 22h18l4 -22z', { fill: c('cloth-lit'), ...thin }) +
    path('M779 452q-22 -14 -18 -40q14 12 18 30q-2 -26 10 -42q8 20 -4 42q8 -14 22 -16q-4 20 -22 28z', {
      fill: c('grass'),
      ...thin,
    }) +
    soft(left, right, low, high, back, 0.02, c('tyre'), lined) +
    soft(left + 0.03, right - 0.03, low + 0.035, high - 0.03, back, 0.01, c('inside')) +
    path(
      `M${at(left + 0.1, low + 0.04, back).join(' ')}L${at(left + 0.34, high - 0.03, back).join(' ')}h26L${at(left + 0.28, low + 0.04, back).join(' ')}z`,
      {
        fill: c('glass-lit'),
        opacity: 0.16,
      },
    )
  )
}

/** Family pictures over the lamp, hooks with a jacket by the door. */
export function pictures(): string {
  const framed = (x: number, y: number, w: number, h: number, inside: string): string =>
    front(x, x + w, y, y + h, back, c('wood-dark'), thin) +
    front(x + 0.03, x + w - 0.03, y + 0.03, y + h - 0.03, back, c('sheet')) +
    inside
  const [x, y] = at(0.36, 1.95, back)
  return (
    framed(
      0.22,
      1.68,
      0.28,
      0.36,
      tag('circle', { cx: x, cy: y - 2, r: 8, fill: c('wood') }) +
        path(`M${x - 14} ${y + 34}q0 -24 14 -24t14 24z`, { fill: c('tail') }),
    ) + framed(0.6, 1.72, 0.24, 0.28, path('M737 256l12 -18l8 10l6 -7l8 15z', { fill: c('hill') }))
  )
}
