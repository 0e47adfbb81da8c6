/** The corner shop: two wide windows, a glass door, tube lights under its awning. */
import { c, dice, ink, path, shape } from '../svg.ts'
import { at, box, level, lined, panel, rect, thin, wall } from './space.ts'
import type { More } from './space.ts'

/** Its right corner, and how high its wall goes. */
export const corner = 900
const high = 4.3
const eaves = 2.95
const porch = 124

function bricks(x1: number, x2: number, low: number, top: number, seed: number, many: number): string {
  const roll = dice(seed)
  const marks = Array.from({ length: many }, () => {
    const y = level(low + Math.round((roll() * (top - low)) / 0.09) * 0.09)
    return `M${(x1 + 6 + roll() * (x2 - x1 - 26)).toFixed(0)} ${y.toFixed(0)}h${(9 + roll() * 8).toFixed(0)}`
  })
  return path(marks.join(''), { fill: 'none', stroke: c('brick-line'), 'stroke-width': 1.8, opacity: 0.75 })
}

/** Shelves with goods, dim before the light: shapes and no words. */
function shelves(x1: number, x2: number, seed: number): string {
  const roll = dice(seed)
  const fills = ['awning', 'mark', 'sign-face', 'tail', 'body-mid', 'board'] as const
  const goods: Record<string, string[]> = {}
  for (const y of [0.56, 0.92, 1.28])
    for (let x = x1 + 5; x < x2 - 12;) {
      const w = 7 + roll() * 9
      const h = 12 + roll() * 15
      if (roll() < 0.86)
        (goods[fills[Math.floor(roll() * fills.length)]!] ??= []).push(
          `M${x.toFixed(0)} ${level(y).toFixed(0)}v${(-h).toFixed(0)}h${w.toFixed(0)}v${h.toFixed(0)}z`,
        )
      x += w + 2
    }
  return (
    panel(x1, x2, 0.48, 1.62, c('brick-line'), { opacity: 0.5 }) +
    Object.entries(goods)
      .map(([fill, marks]) => path(marks.join(''), { fill: `var(--${fill})`, opacity: 0.75 }))
      .join('') +
    path([0.56, 0.92, 1.28].map((y) => `M${x1} ${level(y).toFixed(0)}H${x2}`).join(''), {
      fill: 'none',
      stroke: c('inside'),
      'stroke-width': 3,
      opacity: 0.8,
    })
  )
}

/** Cold cabinets at the back of the shop. */
const coolers = (x1: number, x2: number): string =>
  panel(x1, x2, 0.5, 2.02, c('window-cool'), { opacity: 0.75 }) +
  path(
    [0.85, 1.2, 1.55].map((y) => `M${x1} ${level(y).toFixed(0)}H${x2}`).join('') +
      [1, 2]
        .map((i) => `M${(x1 + ((x2 - x1) * i) / 3).toFixed(0)} ${level(2.02).toFixed(0)}V${level(0.5).toFixed(0)}`)
        .join(''),
    { fill: 'none', stroke: c('door'), 'stroke-width': 2.4, opacity: 0.8 },
  )

function window(x1: number, x2: number, inside: string): string {
  const [low, top] = [0.48, 2.42]
  const bars = [1 / 3, 2 / 3]
    .map((u) => panel(x1 + (x2 - x1) * u - 3, x1 + (x2 - x1) * u + 3, low, top, c('trim'), thin))
    .join('')
  const tubes = [0.1, 0.43, 0.76]
    .map((u) => rect(x1 + (x2 - x1) * u, level(2.26), (x2 - x1) * 0.16, 4, c('beam'), { class: 'lit', opacity: 0.9 }))
    .join('')
  const gleam = (u: number): string =>
    shape(
      [
        [x1 + (x2 - x1) * (u + 0.1), level(top)],
        [x1 + (x2 - x1) * (u + 0.17), level(top)],
        [x1 + (x2 - x1) * (u + 0.05), level(low)],
        [x1 + (x2 - x1) * (u - 0.02), level(low)],
      ],
      c('glass-lit'),
      { opacity: 0.2 },
    )
  return (
    panel(x1 - 9, x2 + 9, low - 0.1, top + 0.1, c('trim'), lined) +
    panel(x1, x2, low, top, c('glass')) +
    panel(x1, x2, low, top, 'url(#warm-room)', { class: 'lit' }) +
    tubes +
    inside +
    gleam(0.12) +
    gleam(0.76) +
    bars +
    panel(x1, x2, low, top, 'none', thin) +
    panel(x1 - 14, x2 + 14, low - 0.2, low - 0.09, c('trim'), thin)
  )
}

function door(x: number, w: number): string {
  const [low, top] = [0.12, 2.3]
  const leaf = (from: number): string =>
    panel(from, from + w / 2, low, top, c('door'), thin) +
    panel(from + 7, from + w / 2 - 7, low + 0.24, top - 0.1, c('glass'), thin) +
    panel(from + 7, from + w / 2 - 7, low + 0.24, top - 0.1, 'url(#warm-room)', { class: 'lit' })
  return (
    panel(x - 10, x + w + 10, low, top + 0.26, c('trim'), lined) +
    panel(x, x + w, top + 0.04, top + 0.2, c('window'), { class: 'lit', opacity: 0.8 }) +
    leaf(x) +
    leaf(x + w / 2) +
    panel(x + 10, x + w / 2 - 10, 0.4, 1, c('board'), { opacity: 0.45 }) +
    panel(x + w / 2 + 10, x + w - 10, 0.4, 1, c('board'), { opacity: 0.45 }) +
    path(`M${x + w / 2 - 6} ${level(1.4)}V${level(0.95)}M${x + w / 2 + 6} ${level(1.4)}V${level(0.95)}`, {
      fill: 'none',
      stroke: c('chrome'),
      'stroke-width': 4,
    })
  )
}

/** The awning: its underside carries the tubes, its front two stripes. */
function awning(): string {
  const [from, to] = [box.x - 200, corner]
  const under = [at(to, eaves, wall), at(to + 12, eaves, porch), at(from, eaves, porch), at(from, eaves, wall)]
  const [, y] = at(to, eaves, porch)
  const edgeX = at(to + 12, eaves, porch)[0]
  const band = 0.5 * porch
  const stripe = (top: number, high: number, fill: string, more: More = {}): string =>
    rect(edgeX, y + top, box.x - 300 - edgeX, high, fill, more)
  const tubes = [-90, 70, 230, 390, 550, 710]
    .map((x) => {
      const tube = [at(x, eaves, 110), at(x + 104, eaves, 110), at(x + 104, eaves, 114), at(x, eaves, 114)]
      return shape(tube, c('beam'), thin)
    })
    .join('')
  return (
    shape(under, c('facade'), lined) +
    shape(under, c('window'), { class: 'lit', opacity: 0.45 }) +
    tubes +
    stripe(-band, band, c('awning'), lined) +
    stripe(9 - band, 7, c('sheet'), { opacity: 0.75 }) +
    stripe(-17, 8, c('sign-face')) +
    ink(
      [
        [box.x - 300, y],
        [edgeX, y],
      ],
      3,
      c('beam'),
      { class: 'lit', opacity: 0.8 },
    )
  )
}

/** A chest for ice against the wall, and a litter bin. */
function outside(): string {
  const foot = level(0.12, 104)
  return (
    rect(-46, foot - 118, 128, 118, c('white'), lined) +
    rect(-46, foot - 118, 128, 22, c('white-dark'), thin) +
    path(`M18 ${foot - 96}V${foot - 8}M8 ${foot - 70}v26M28 ${foot - 70}v26`, { fill: 'none', ...thin }) +
    path(
      `M-16 ${foot - 60}l0 30M-29 ${foot - 52}l26 15M-29 ${foot - 38}l26 -15M54 ${foot - 60}v30M41 ${foot - 52}l26 15M41 ${foot - 38}l26 -15`,
      {
        fill: 'none',
        stroke: c('body-lit'),
        'stroke-width': 4,
      },
    ) +
    rect(592, foot - 62, 40, 62, c('post'), lined) +
    rect(588, foot - 72, 48, 14, c('rail-shade'), thin) +
    rect(600, foot - 50, 24, 9, c('inside'), thin)
  )
}

export const shop = (): string =>
  panel(corner, box.x - 300, 0, high, 'url(#brick)', lined) +
  panel(corner, box.x - 300, high - 0.16, high + 0.06, c('trim'), lined) +
  bricks(96, 168, 0.3, 2.8, 4, 60) +
  bricks(816, corner, 0.3, 2.8, 9, 60) +
  bricks(-140, -60, 0.3, 2.8, 5, 40) +
  panel(corner, box.x - 300, 0, 0.34, c('brick-line'), { opacity: 0.6 }) +
  window(176, 450, shelves(180, 446, 3)) +
  door(486, 96) +
  window(648, 806, coolers(652, 802)) +
  panel(corner, box.x - 300, 2.5, eaves, 'url(#fall)', { class: 'lit' }) +
  panel(corner - 14, corner, 0, eaves, c('brick-line'), { ...thin, opacity: 0.8 }) +
  outside() +
  awning()

/** The raised walk before the windows, and the light that falls on it. */
export function walk(): string {
  const [from, to] = [box.x - 300, corner + 4]
  const top = [at(to, 0.12, wall), at(to, 0.12, 114), at(from, 0.12, 114), at(from, 0.12, wall)]
  return (
    shape(top, c('pavement-far'), lined) +
    shape(top, c('window'), { class: 'lit', opacity: 0.4 }) +
    shape([at(to, 0.12, 114), at(to, 0, 114), at(from, 0, 114), at(from, 0.12, 114)], c('kerb'), lined) +
    [60, 200, 340, 480, 620, 760]
      .map((x) => ink([at(x, 0.12, wall), at(x, 0.12, 114)], 1.8, c('pavement-line')))
      .join('')
  )
}
