/** The concrete before the shop, the island with its two pumps, the roof over them. */
import type { Point } from '../projection.ts'
import { h } from '../roadside/stopped-form.ts'
import { c, dice, ink, line, path, shape, tag } from '../svg.ts'
import { at, box, level, lined, rect, right, thin } from './space.ts'

export function concrete(): string {
  const roll = dice(8)
  const specks = Array.from({ length: 90 }, () => {
    const y = 440 + roll() ** 1.4 * 290
    return `M${(box.x + roll() * box.width).toFixed(0)} ${y.toFixed(0)}h${(((y - 330) / 30) * (0.5 + roll())).toFixed(0)}`
  })
  const rows = [96, 122, 160, 216, 300].map((n) => `M${box.x} ${level(0, n).toFixed(1)}H${right}`).join('')
  const joints = [-420, -140, 140, 420, 700, 980, 1260, 1540].map((x) => line([at(x, 0, 84), at(x, 0, 380)])).join('')
  const bay = (x: number): string =>
    shape([at(x, 0, 118), at(x + 10, 0, 118), at(x + 10, 0, 172), at(x, 0, 172)], c('mark'), { opacity: 0.4 })
  return (
    tag('rect', { x: box.x, y: 418, width: box.width, height: 392, fill: 'url(#stone)' }) +
    path(specks.join(''), { fill: 'none', stroke: c('crack'), 'stroke-width': 2.2, opacity: 0.45 }) +
    path(rows + joints, { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 2.2, opacity: 0.8 }) +
    bay(230) +
    bay(470) +
    tag('ellipse', { cx: 440, cy: 540, rx: 560, ry: 110, fill: 'url(#warm)', class: 'lit' }) +
    tag('ellipse', { cx: 1120, cy: 600, rx: 460, ry: 120, fill: 'url(#cold)', class: 'lit' })
  )
}

/** A block of concrete at the walk's edge, as high as a seat, its upper edge painted: one can sit on it. */
export const block = (): string =>
  tag('ellipse', { cx: 300, cy: 582, rx: 92, ry: 10, fill: c('shadow'), opacity: 0.45 }) +
  shape(
    [
      [236, 478],
      [364, 478],
      [374, 494],
      [226, 494],
    ],
    c('kerb'),
    lined,
  ) +
  rect(226, 494, 148, 86, c('pavement-far'), lined) +
  rect(228, 496, 144, 15, c('sign-face'), { opacity: 0.9 }) +
  path('M250 496l-9 15M286 496l-9 15M322 496l-9 15M358 496l-9 15', {
    fill: 'none',
    stroke: c('tyre'),
    'stroke-width': 9,
    opacity: 0.75,
  }) +
  path('M246 536h22M330 554h26M290 568h10', { fill: 'none', stroke: c('crack'), 'stroke-width': 2.4, opacity: 0.6 })

/** A car that stands beyond the pumps, from its side. */
export function parked(): string {
  const [x, y] = [1010, level(0, 92)]
  const wheel = (cx: number): string =>
    tag('circle', { cx, cy: y - 27, r: 30, fill: c('tyre'), ...thin }) +
    tag('circle', { cx, cy: y - 27, r: 17, fill: c('rim'), ...thin })
  return (
    tag('ellipse', { cx: x + 196, cy: y + 2, rx: 220, ry: 11, fill: c('shadow'), opacity: 0.6 }) +
    path(`M${x} ${y - 28}q-4 -34 18 -44q40 -12 78 -16q44 -44 92 -46h70q44 4 82 44q40 4 50 24q6 18 2 38z`, {
      fill: c('navy'),
      ...lined,
    }) +
    path(`M${x + 112} ${y - 90}q34 -32 74 -34h12v34zM${x + 208} ${y - 124}h46q34 4 62 34h-108z`, {
      fill: c('glass'),
      ...thin,
    }) +
    path(`M${x + 140} ${y - 90}l30 -32h16l-28 32zM${x + 236} ${y - 90}l20 -33h12l-18 33z`, {
      fill: c('glass-lit'),
      opacity: 0.4,
    }) +
    path(`M${x + 8} ${y - 66}q110 -18 372 4M${x + 204} ${y - 88}v62M${x + 108} ${y - 86}q-10 30 4 60`, {
      fill: 'none',
      stroke: c('navy-lit'),
      'stroke-width': 2.2,
    }) +
    rect(x + 2, y - 64, 16, 15, c('chrome'), { ...thin, rx: 4 }) +
    wheel(x + 76) +
    wheel(x + 318)
  )
}

const islandFar = 150
const islandNear = 172
/** The island's top, and where its left end is in the picture. */
const top = level(0.15, 161)
const islandLeft = 966

function pump(x: number): string {
  const [w, tall] = [92, 262]
  const y = top - tall
  const hose = `M${x + w + 4} ${y + 92}q26 6 24 60t-22 66q-18 6 -14 -34`
  return (
    rect(x - 5, top - 12, w + 10, 14, c('post'), lined) +
    rect(x + w - 4, y + 20, 22, tall - 30, c('white-dark'), lined) +
    rect(x, y, w, tall - 8, 'url(#pump)', { ...lined, rx: 8 }) +
    rect(x, y + 2, w, 34, c('awning'), { ...thin, rx: 8 }) +
    rect(x + 5, y + 26, w - 10, 5, c('sign-face')) +
    rect(x + 14, y + 52, w - 28, 44, c('inside'), thin) +
    rect(x + 19, y + 57, w - 38, 15, c('window-cool'), { opacity: 0.8 }) +
    rect(x + 19, y + 77, w - 38, 12, c('window-cool'), { opacity: 0.45 }) +
    [0, 1, 2].map((i) => rect(x + 14 + i * 23, y + 108, 18, 16, i === 1 ? c('sign-face') : c('sheet'), thin)).join('') +
    rect(x + 18, y + 142, w - 36, 72, c('white-dark'), { ...thin, opacity: 0.7 }) +
    path(`M${x + w / 2} ${y + 152}q22 26 14 40q-14 18 -28 0q-8 -14 14 -40z`, { fill: c('awning'), opacity: 0.8 }) +
    path(hose, { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
    path(`M${x + w + 2} ${y + 84}h16l4 12l-14 8h-8z`, { fill: c('tyre'), ...thin })
  )
}

/** A short yellow post that keeps cars off the island. */
const bollard = (x: number, foot: number): string =>
  tag('ellipse', { cx: x, cy: foot, rx: 18, ry: 5, fill: c('shadow'), opacity: 0.6 }) +
  path(`M${x - 12} ${foot}v-92q12 -14 24 0v92z`, { fill: c('sign-face'), ...lined }) +
  path(`M${x - 12} ${foot - 60}h24v18h-24z`, { fill: c('tyre'), opacity: 0.85 })

export function island(): string {
  const y = (n: number): number => level(0.15, n)
  const slab: Point[] = [
    [islandLeft + 16, y(islandFar)],
    [right + 40, y(islandFar)],
    [right + 40, y(islandNear)],
    [islandLeft, y(islandNear)],
  ]
  return (
    tag('ellipse', { cx: 1200, cy: level(0, islandNear) + 4, rx: 260, ry: 12, fill: c('shadow'), opacity: 0.45 }) +
    shape(slab, c('pavement-far'), lined) +
    rect(islandLeft, y(islandNear), right - islandLeft, level(0, islandNear) - y(islandNear), c('kerb'), lined) +
    path(`M${islandLeft + 6} ${y(islandNear) + 4}h26M${islandLeft + 62} ${y(islandNear) + 4}h26`, {
      fill: 'none',
      stroke: c('sign-face'),
      'stroke-width': 6,
      opacity: 0.9,
    }) +
    rect(1158, top - 6, 36, -top - 84, c('white-dark'), lined) +
    rect(1182, top - 6, 10, -top - 84, c('post'), { opacity: 0.45 }) +
    rect(1152, top - 30, 48, 26, c('sign-face'), thin) +
    pump(1020) +
    pump(1240) +
    bollard(986, level(0.15, 168))
  )
}

/** The roof over the pumps, from below, with its flat lights. */
export function roof(): string {
  const away = (x: number, y: number, k: number): Point => [640 + (x - 640) * k, 330 + (y - 330) * k]
  const far = 62
  const under = [[1000, far] as Point, [1460, far] as Point, away(1460, far, 1.7), away(1000, far, 1.7)]
  const lamp = (x1: number, x2: number, k1: number, k2: number): string =>
    shape([away(x1, far, k1), away(x2, far, k1), away(x2, far, k2), away(x1, far, k2)], c('beam'), thin)
  return (
    shape(under, c('white-dark'), lined) +
    shape(under, c('beam'), { class: 'lit', opacity: 0.35 }) +
    ink([away(1150, far, 1), away(1150, far, 1.7)], 2, c('post'), { opacity: 0.6 }) +
    ink([away(1300, far, 1), away(1300, far, 1.7)], 2, c('post'), { opacity: 0.6 }) +
    lamp(1050, 1104, 1.08, 1.24) +
    lamp(1196, 1254, 1.08, 1.24) +
    lamp(1050, 1104, 1.38, 1.5) +
    rect(1000, far, 470, 9, c('awning'), lined) +
    ink([[1000, far], away(1000, far, 1.7)], 8, c('ink')) +
    ink([[1000, far], away(1000, far, 1.7)], 4, c('awning'))
  )
}

/** From the pump down to the ground and up into the car: it is still in. */
export function hose(): string {
  const [x, y] = h.skin(3.42, 0.84)
  const way = `M1018 ${top - 170}C996 ${top + 36} 930 ${top + 40} 908 ${(y + 84).toFixed(0)}S${(x + 46).toFixed(0)} ${(y - 18).toFixed(0)} ${(x + 26).toFixed(0)} ${(y + 2).toFixed(0)}`
  return (
    path(way, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
    path(way, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 5 }) +
    tag('ellipse', { cx: x, cy: y + 2, rx: 12, ry: 15, fill: c('inside'), ...thin }) +
    path(`M${x - 3} ${y - 2}l28 -9l14 6l-4 14l-14 2l-22 3z`, { fill: c('cloth'), ...lined }) +
    path(`M${x + 14} ${y + 9}q10 16 22 4`, { fill: 'none', ...lined })
  )
}
