/** The shop fronts on the right and the houses across the road. */
import type { Point } from '../projection.ts'
import { c, dice, ink, line, path, shape, tag } from '../svg.ts'
import { across, along, at, box, edge, end, facing, road, wall } from './space.ts'

/** Single bricks that catch the eye. */
function bricks(z1: number, z2: number, low: number, high: number, seed: number, many: number): string {
  const roll = dice(seed)
  const marks: string[] = []
  for (let i = 0; i < many; i++) {
    const z = z1 + roll() * (z2 - z1 - 0.3)
    const y = low + Math.round((roll() * (high - low)) / 0.11) * 0.11
    const points = [at(wall, y, z), at(wall, y, z + 0.24)]
    if (points[0]![1] > box.y) marks.push(line(points))
  }
  return path(marks.join(''), { fill: 'none', stroke: c('brick-line'), 'stroke-width': 2.4, opacity: 0.7 })
}

function sash(x: number, z1: number, z2: number, low: number, high: number, lit: boolean, trim = 0.14): string {
  const pane = along(x, z1, z2, low, high)
  const [mid, half] = [(z1 + z2) / 2, (low + high) / 2]
  return (
    shape(along(x, z1 - trim, z2 + trim, low - trim, high + trim), c('trim'), edge(2.4)) +
    shape(pane, c('glass'), edge(2)) +
    (lit
      ? shape(pane, c('window'), { class: 'lit', opacity: 0.85 }) +
        shape(along(x, z1, z1 + (z2 - z1) * 0.24, low, high), c('brick-lit'), { class: 'lit', opacity: 0.5 })
      : shape(
          [at(x, high, z1 + (z2 - z1) * 0.5), at(x, high, z2), at(x, low, z1 + (z2 - z1) * 0.5), at(x, low, z1)],
          c('glass-lit'),
          {
            opacity: 0.22,
          },
        )) +
    ink([at(x, low, mid), at(x, high, mid)], 2) +
    ink([at(x, half, z1), at(x, half, z2)], 2)
  )
}

/** A shop's window: warm light, hanging lamps, and the tops of what stands inside. */
function shop(z1: number, z2: number, panes: number, fill: string): string {
  const [low, high] = [0.5, 2.45]
  const glass = along(wall, z1, z2, low, high)
  const lamps: string[] = []
  const inside: string[] = []
  for (let i = 0; i < panes; i++) {
    const z = z1 + ((z2 - z1) * (i + 0.5)) / panes
    const [x, y] = at(wall, 1.98, z)
    const r = 104 / z
    lamps.push(
      ink([at(wall, high, z), [x, y]], 2) +
        path(
          `M${(x - r).toFixed(1)} ${(y + r * 0.5).toFixed(1)}q0 ${(-r).toFixed(1)} ${r.toFixed(1)} ${(-r).toFixed(1)}t${r.toFixed(1)} ${r.toFixed(1)}z`,
          {
            fill: c('tail'),
            ...edge(2),
          },
        ),
    )
    const step = (z2 - z1) / panes
    // a table with two chairs
    const legs = [
      line([at(wall, low, z), at(wall, 0.96, z)]),
      line([at(wall, 0.97, z - step * 0.19), at(wall, 0.97, z + step * 0.19)]),
      line([at(wall, low, z - step * 0.24), at(wall, 0.78, z - step * 0.24), at(wall, 0.78, z - step * 0.36)]),
      line([at(wall, low, z - step * 0.36), at(wall, 1.12, z - step * 0.38)]),
      line([at(wall, low, z + step * 0.24), at(wall, 0.78, z + step * 0.24), at(wall, 0.78, z + step * 0.36)]),
      line([at(wall, low, z + step * 0.36), at(wall, 1.12, z + step * 0.38)]),
    ]
    inside.push(
      path(legs.join(''), { fill: 'none', stroke: c('brick-line'), 'stroke-width': 36 / z + 1, opacity: 0.5 }),
    )
  }
  const bars = Array.from({ length: panes - 1 }, (_, i) => {
    const z = z1 + ((z2 - z1) * (i + 1)) / panes
    return ink([at(wall, low, z), at(wall, high, z)], 5)
  }).join('')
  return (
    shape(along(wall, z1 - 0.22, z2 + 0.25, 0, 2.75), fill, edge(3)) +
    shape(glass, c('glass'), edge(3)) +
    shape(glass, c('window'), { class: 'lit', opacity: 0.95 }) +
    shape(along(wall, z1, z2, 1.5, high), c('lamp'), { class: 'lit', opacity: 0.4 }) +
    shape(along(wall, z1, z2, 0.9, 1.06), c('board'), { class: 'lit', opacity: 0.35 }) +
    shape(along(wall, z1, z2, low, 0.9), c('board'), { class: 'lit', opacity: 0.5 }) +
    inside.join('') +
    lamps.join('') +
    bars +
    ink([at(wall, 2.12, z1), at(wall, 2.12, z2)], 3) +
    shape(along(wall, z1 - 0.1, z2 + 0.1, 0.42, 0.52), c('trim'), edge(2)) +
    ink([at(wall, 0.1, z1), at(wall, 0.1, z2)], 2, c('ink'), { opacity: 0.5 })
  )
}

function door(z1: number, z2: number): string {
  const [low, high] = [0.06, 2.3]
  const glass = along(wall, z1 + (z2 - z1) * 0.2, z2 - (z2 - z1) * 0.2, 1.05, 2.1)
  return (
    shape(along(wall, z1 - 0.14, z2 + 0.16, 0, 2.75), c('trim'), edge(2.6)) +
    shape(along(wall, z1, z2, low, high), c('door'), edge(2.6)) +
    shape(along(wall, z1, z2, 2.36, 2.66), c('window'), { class: 'lit', opacity: 0.8 }) +
    shape(glass, c('glass'), edge(2)) +
    shape(glass, c('window'), { class: 'lit', opacity: 0.6 }) +
    ink([at(wall, 0.9, z1 + (z2 - z1) * 0.12), at(wall, 1.25, z1 + (z2 - z1) * 0.12)], 5, c('chrome'))
  )
}

/** A striped awning out over the sidewalk. */
function awning(z1: number, z2: number, fill: string, stripes: number): string {
  const [out, high, low] = [wall - 1, 3.05, 2.5]
  const side = (z: number): Point[] => [
    at(wall, high, z),
    at(out, low, z),
    at(out, low - 0.24, z),
    at(wall, low - 0.1, z),
  ]
  const bands = Array.from({ length: stripes }, (_, i) => {
    const a = z1 + ((z2 - z1) * i) / stripes
    const b = z1 + ((z2 - z1) * (i + 0.5)) / stripes
    return (
      shape([at(wall, high, a), at(wall, high, b), at(out, low, b), at(out, low, a)], c('sheet'), { opacity: 0.35 }) +
      shape(along(out, a, b, low - 0.24, low), c('sheet'), { opacity: 0.35 })
    )
  }).join('')
  return (
    shape(
      [at(wall, low - 0.1, z1), at(wall, low - 0.1, z2), at(out, low - 0.24, z2), at(out, low - 0.24, z1)],
      c('lamp'),
      {
        class: 'lit',
        opacity: 0.4,
      },
    ) +
    shape([at(wall, high, z1), at(wall, high, z2), at(out, low, z2), at(out, low, z1)], fill, edge(3)) +
    shape(along(out, z1, z2, low - 0.24, low), fill, edge(3)) +
    bands +
    shape(side(z1), fill, edge(3))
  )
}

/** A round board on an arm, with a cup on it. */
function board(z: number): string {
  const [x, y] = at(wall - 0.75, 3.3, z)
  const r = 340 / z
  const k = r / 30
  return (
    ink([at(wall, 3.75, z), at(wall - 1.1, 3.75, z)], 5) +
    ink(
      [
        [x, y - r * 1.25],
        [x, y - r],
      ],
      3,
    ) +
    tag('circle', { cx: x, cy: y, r, fill: c('sign-back'), ...edge(3) }) +
    tag('circle', { cx: x, cy: y, r: r * 0.84, fill: 'none', stroke: c('sign-face'), 'stroke-width': 2 }) +
    path(
      `M${(x - 12 * k).toFixed(1)} ${(y - 6 * k).toFixed(1)}h${(20 * k).toFixed(1)}q0 ${(18 * k).toFixed(1)} ${(-10 * k).toFixed(1)} ${(18 * k).toFixed(1)}t${(-10 * k).toFixed(1)} ${(-18 * k).toFixed(1)}zM${(x + 8 * k).toFixed(1)} ${(y - 2 * k).toFixed(1)}q${(9 * k).toFixed(1)} ${k.toFixed(1)} ${(-2 * k).toFixed(1)} ${(9 * k).toFixed(1)}`,
      { fill: 'none', stroke: c('sign-face'), 'stroke-width': 3 },
    )
  )
}

const upper = (z1: number, z2: number, step: number, lit: readonly number[]): string => {
  let out = ''
  let i = 0
  for (let z = z1; z + step * 0.5 < z2; z += step) {
    out += sash(wall, z, z + step * 0.46, 4, 5.7, lit.includes(i))
    i++
  }
  return out
}

/** A house's front on the right: its wall, its cornice, the corner toward the next. */
function house(z1: number, z2: number, high: number, fill: string): string {
  return (
    shape(along(wall, z1, z2, 0, high), fill, edge(3)) +
    shape(along(wall - 0.16, z1, z2, high - 0.4, high), c('trim'), edge(2.4)) +
    shape(along(wall - 0.08, z1, z2, 3.3, 3.52), c('trim'), edge(2.4))
  )
}

export const shops = (): string =>
  house(31, end, 6.4, c('facade')) +
  sash(wall, 33, 35, 1, 2.4, true) +
  sash(wall, 38, 40, 1, 2.4, false) +
  sash(wall, 33, 35, 4, 5.4, false) +
  sash(wall, 38, 41, 4, 5.4, true) +
  house(19, 31, 9.4, 'url(#wall-far)') +
  shop(20, 24, 3, c('facade')) +
  door(25.2, 26.6) +
  sash(wall, 28, 30, 1, 2.5, true) +
  upper(20, 31, 3.4, [1]) +
  awning(19.6, 24.4, c('awning'), 4) +
  house(10.9, 19, 7.6, c('facade-lit')) +
  shop(12.9, 17.2, 3, c('door')) +
  door(11.3, 12.3) +
  upper(11.8, 19, 2.5, [0, 2]) +
  house(2.4, 10.9, 8.8, 'url(#wall)') +
  bricks(2.6, 10.8, 3.6, 7, 9, 120) +
  bricks(9.2, 10.8, 0, 3, 5, 24) +
  upper(5.2, 10.8, 2.1, [1]) +
  shop(4, 7.7, 3, c('body-dark')) +
  door(8.15, 9.15) +
  awning(3.4, 7.9, c('tail'), 6) +
  board(9.9)

/** The houses over the way, side by side, and what their ends show of the street's depth. */
export function overTheRoad(): string {
  const roll = dice(17)
  const rows: readonly (readonly [from: number, to: number, high: number, fill: string])[] = [
    [46, end, 7, c('facade')],
    [36, 46, 11, c('brick')],
    [27, 36, 8, c('facade')],
    [16, 27, 10, c('brick')],
    [6, 16, 7.4, c('facade-lit')],
  ]
  return (
    rows
      .map(([from, to, high, fill]) => {
        const panes: string[] = []
        const warm: string[] = []
        for (let z = from + 1; z < to - 1.4; z += 2.6)
          for (let y = 4; y < high - 1.4; y += 2.7) {
            const d = `${line(along(across, z, z + 1.2, y, y + 1.5))}Z`
            ;(roll() < 0.36 ? warm : panes).push(d)
          }
        const shopGlass = along(across, from + 0.8, to - 1, 0.6, 2.7)
        return (
          shape(along(across, from, to, road, high), fill, edge(2.6)) +
          shape(along(across, from, to, high - 0.5, high), c('trim'), edge(2)) +
          shape(along(across, from, to, 3, 3.3), c('trim'), { opacity: 0.8 }) +
          path(panes.join(''), { fill: c('glass'), ...edge(1.6) }) +
          path(warm.join(''), { fill: c('glass'), ...edge(1.6) }) +
          path(warm.join(''), { class: 'lit', fill: c('window'), opacity: 0.8 }) +
          shape(shopGlass, c('glass'), edge(2)) +
          shape(shopGlass, c('window'), { class: 'lit', opacity: 0.45 }) +
          ink([at(across, 0.6, (from + to) / 2), at(across, 2.7, (from + to) / 2)], 3)
        )
      })
      .join('') + shape(facing(end, across, wall, 0, 4.6), c('city-near'), { opacity: 0.55 })
  )
}
