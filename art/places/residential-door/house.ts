/** The front of the house: siding, two windows, the door, and the porch's roof on its posts. */
import type { Point } from '../projection.ts'
import { c, group, ink, path, shape, tag } from '../svg.ts'
import { at, deck, level, porch, wall } from './space.ts'

const lined = { stroke: c('ink'), 'stroke-width': 3 }
const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  more: Record<string, string | number> = {},
): string => tag('rect', { x, y, width: w, height: h, fill, ...more })

/** Where the house begins on the left, and where its front meets the ground and the porch. */
export const corner = 176
export const foot = level(0, wall)
export const deckY = level(deck, wall)
/** The porch from left to right, as at the wall. */
export const porchFrom = 596
export const porchTo = 1064
export const doorX = 748
export const doorW = 132
export const doorTop = deckY - 300

function siding(): string {
  const boards: string[] = []
  for (let y = -66; y < foot - 30; y += 22) boards.push(`M${corner} ${y}H1420`)
  return (
    rect(corner, -90, 1420 - corner, foot + 90, 'url(#siding)', lined) +
    path(boards.join(''), { fill: 'none', stroke: c('facade'), 'stroke-width': 2.4, opacity: 0.75 }) +
    rect(corner - 8, -90, 22, foot + 90, c('trim'), lined) +
    rect(corner, foot - 34, 1420 - corner, 34, c('kerb'), lined) +
    path(
      `M250 ${foot - 34}v34M340 ${foot - 34}v34M430 ${foot - 34}v34M520 ${foot - 34}v34M1140 ${foot - 34}v34M1240 ${foot - 34}v34`,
      {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 1.6,
        opacity: 0.5,
      },
    )
  )
}

/** A window with its curtains; a home is lit behind them in the evening. */
function window(x: number, y: number, w: number, h: number, lit: boolean): string {
  const drape = (from: number, to: number, waist: number): string =>
    path(
      `M${from} ${y}H${to}Q${to} ${y + h * 0.55} ${waist} ${y + h * 0.62}Q${(waist + to) / 2} ${y + h * 0.8} ${to - (to - from) * 0.25} ${y + h}H${from}z`,
      { fill: c('sheet'), opacity: lit ? 0.4 : 0.32 },
    )
  return (
    rect(x - 34, y - 6, 26, h + 12, c('awning'), lined) +
    rect(x + w + 8, y - 6, 26, h + 12, c('awning'), lined) +
    path(
      Array.from(
        { length: Math.floor(h / 14) },
        (_, i) => `M${x - 30} ${y + 8 + i * 14}h18M${x + w + 12} ${y + 8 + i * 14}h18`,
      ).join(''),
      { fill: 'none', stroke: c('ink'), 'stroke-width': 1.6, opacity: 0.4 },
    ) +
    rect(x - 9, y - 9, w + 18, h + 18, c('trim'), lined) +
    rect(x, y, w, h, c('glass')) +
    (lit
      ? // a lamp somewhere behind: the house is quiet, its own light is the one at the door
        rect(x, y, w, h, c('window'), { class: 'lit', opacity: 0.5 })
      : '') +
    drape(x, x + w * 0.36, x + w * 0.12) +
    group(drape(x, x + w * 0.36, x + w * 0.12), { transform: `translate(${2 * x + w} 0) scale(-1 1)` }) +
    shape(
      [
        [x + w * 0.5, y],
        [x + w * 0.68, y],
        [x + w * 0.36, y + h],
        [x + w * 0.18, y + h],
      ],
      c('glass-lit'),
      { opacity: 0.2 },
    ) +
    ink(
      [
        [x + w / 2, y],
        [x + w / 2, y + h],
      ],
      5,
      c('trim'),
    ) +
    ink(
      [
        [x, y + h * 0.44],
        [x + w, y + h * 0.44],
      ],
      5,
      c('trim'),
    ) +
    rect(x, y, w, h, 'none', { stroke: c('ink'), 'stroke-width': 2 }) +
    rect(x - 16, y + h + 6, w + 32, 12, c('trim'), lined)
  )
}

function door(): string {
  const [x, y, w, h] = [doorX, doorTop, doorW, deckY - doorTop]
  const panel = (px: number, py: number, pw: number, ph: number): string =>
    rect(px, py, pw, ph, c('body-dark'), { opacity: 0.55 }) +
    rect(px, py, pw, ph, 'none', { stroke: c('ink'), 'stroke-width': 2 })
  const panes = [0, 1, 2]
    .map((i) => {
      const px = x + 20 + i * 32
      return (
        rect(px, y + 26, 28, 46, c('glass'), { stroke: c('ink'), 'stroke-width': 2 }) +
        rect(px, y + 26, 28, 46, c('window'), { class: 'lit', opacity: 0.6 })
      )
    })
    .join('')
  return (
    rect(x - 16, y - 18, w + 32, h + 18, c('trim'), lined) +
    rect(x - 24, y - 30, w + 48, 15, c('trim'), lined) +
    rect(x, y, w, h, c('body'), lined) +
    panes +
    panel(x + 18, y + 92, 42, 74) +
    panel(x + 72, y + 92, 42, 74) +
    panel(x + 18, y + 184, 42, 92) +
    panel(x + 72, y + 184, 42, 92) +
    tag('circle', { cx: x + w - 11, cy: y + 168, r: 7, fill: c('sign-face'), stroke: c('ink'), 'stroke-width': 2.4 }) +
    tag('circle', { cx: x + w - 11, cy: y + 144, r: 4.4, fill: c('sign-face'), stroke: c('ink'), 'stroke-width': 2 }) +
    rect(x - 4, deckY - 7, w + 8, 8, c('chrome'), { stroke: c('ink'), 'stroke-width': 2 }) +
    // bell and a mat
    rect(x + w + 26, y + 140, 11, 22, c('rail'), { stroke: c('ink'), 'stroke-width': 2 }) +
    tag('circle', { cx: x + w + 31.5, cy: y + 151, r: 3, fill: c('lamp') })
  )
}

/** A window of the floor above, of which the lower half is seen: a child's room. */
export const upper = { x: 322, y: -74, w: 132, h: 150 }
const upstairs = (): string =>
  rect(upper.x - 9, upper.y - 9, upper.w + 18, upper.h + 18, c('trim'), lined) +
  rect(upper.x, upper.y, upper.w, upper.h, c('glass'), { stroke: c('ink'), 'stroke-width': 2 }) +
  shape(
    [
      [upper.x + 60, upper.y],
      [upper.x + 88, upper.y],
      [upper.x + 48, upper.y + upper.h],
      [upper.x + 20, upper.y + upper.h],
    ],
    c('glass-lit'),
    { opacity: 0.2 },
  ) +
  upperBars() +
  rect(upper.x - 16, upper.y + upper.h + 6, upper.w + 32, 12, c('trim'), lined)

/** The bars between its panes. */
export const upperBars = (): string =>
  ink(
    [
      [upper.x + upper.w / 2, upper.y],
      [upper.x + upper.w / 2, upper.y + upper.h],
    ],
    5,
    c('trim'),
  )

const [left, right] = [at(porchFrom, deck, porch)[0], at(porchTo, deck, porch)[0]]
const beam = 18
const ceiling: Point[] = [
  [left - 26, beam + 4],
  [right + 26, beam + 4],
  [porchTo + 14, 62],
  [porchFrom - 14, 62],
]
const [lampX, lampY] = [doorX + doorW + 46, doorTop + 62]
const glassOfLamp = (fill: string): string =>
  path(`M${lampX - 17} ${lampY - 6}h34l-6 46h-22z`, { fill, ...lined }) +
  path(`M${lampX} ${lampY - 6}v46`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2 })

/** The light on the wall beside the door, dark: when it is on, `lightOn` lies over it. */
function light(glass: string): string {
  const [x, y] = [lampX, lampY]
  return (
    rect(x - 7, y - 26, 14, 18, c('post'), { stroke: c('ink'), 'stroke-width': 2.4 }) +
    path(`M${x - 22} ${y - 6}L${x} ${y - 22}L${x + 22} ${y - 6}z`, { fill: c('post'), ...lined }) +
    glassOfLamp(glass) +
    rect(x - 12, y + 40, 24, 7, c('post'), { stroke: c('ink'), 'stroke-width': 2.4 })
  )
}

/** The lamp burning, and its light on the wall, on the porch's ceiling and on the steps. */
export const lightOn = (): string =>
  tag('ellipse', { cx: lampX, cy: lampY + 60, rx: 290, ry: 290, fill: 'url(#warm)', class: 'lit' }) +
  shape(ceiling, c('lamp'), { class: 'lit', opacity: 0.34 }) +
  tag('ellipse', { cx: 880, cy: 560, rx: 470, ry: 130, fill: 'url(#warm)', class: 'lit', opacity: 0.8 }) +
  light(c('lamp'))

export const front = (): string =>
  siding() +
  upstairs() +
  window(300, 140, 176, 206, true) +
  window(1150, 140, 170, 206, false) +
  door() +
  light(c('glass'))

/** The porch's roof and posts, nearer than the door: they frame whoever stands in it. */
export function porchRoof(): string {
  const floor = level(deck, porch)
  const post = (x: number): string =>
    rect(x - 11, beam, 22, floor - beam, c('trim'), lined) +
    rect(x + 3, beam, 8, floor - beam, c('facade'), { opacity: 0.35 }) +
    rect(x - 17, beam + 18, 34, 12, c('trim'), lined) +
    rect(x - 17, floor - 20, 34, 20, c('trim'), lined)
  return (
    shape(ceiling, c('facade'), lined) +
    post(left + 14) +
    post(right - 14) +
    rect(left - 30, -12, right - left + 60, 34, c('trim'), lined) +
    shape(
      [
        [left - 52, -12],
        [right + 52, -12],
        [right - 20, -90],
        [left + 20, -90],
      ],
      c('wall-low'),
      lined,
    ) +
    path(`M${left - 34} -34H${right + 34}M${left - 18} -56H${right + 18}`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 2,
      opacity: 0.5,
    })
  )
}
