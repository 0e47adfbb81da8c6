import { blob, ink, xy } from './draw.ts'
import type { Point } from './path.ts'
import { paint } from './source.ts'

/** Badges, chevrons, bars and patches. Fixed colours: gold, silver, leather. Centred on 0, 0 unless they sit on the collar or chest of the trunk. */

export const GOLD = '#e8bd4a'
export const SILVER = '#cfd6de'
export const LEATHER = '#161b27'
export const METAL = '#3b4560'
export const HOLSTER = '#6b4327'

export const rect = (x: number, y: number, w: number, h: number, fill: string, line = 10): string =>
  blob(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    fill,
    line,
    true,
  )
export const turned = (degrees: number, x: number, y: number, svg: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})">${svg}</g>`
export const moved = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`
export const stroke = (points: readonly Point[], colour: string, width: number): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="butt" stroke-linejoin="miter" d="M${points.map((p) => p.join(' ')).join('L')}"/>`

export const shield = (fill: string): string =>
  blob(xy('-52 -56, -26 -62, 0 -74, 26 -62, 52 -56, 54 -8, 40 36, 0 70, -40 36, -54 -8'), fill, 11, true) +
  blob(xy('0 -34, 10 -10, 34 -8, 15 8, 22 32, 0 18, -22 32, -15 8, -34 -8, -10 -10'), '#a97f1f', 0, true)

export const chevron = (y: number): string =>
  stroke(
    [
      [-62, y + 36],
      [0, y - 14],
      [62, y + 36],
    ],
    GOLD,
    31,
  )

const star = (r: number, fill: string): string => {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const a = (i * Math.PI) / 5 - Math.PI / 2
    const length = i % 2 === 0 ? r : r * 0.45
    return [Math.round(Math.cos(a) * length), Math.round(Math.sin(a) * length)]
  })
  return blob(points, fill, 0, true)
}

/** The patch of the department, on every sleeve that has room for it. */
export const patchAt = (y: number): string =>
  `<g transform="translate(0 ${y})">` +
  `<path fill="#14203a" stroke="${GOLD}" stroke-width="11" stroke-linejoin="round" d="M-42-46H42L44 8 0 54-44 8z"/>` +
  `<g transform="translate(0 -8)">${star(28, GOLD)}</g></g>`
export const patch = patchAt(-128)
/** A ring around the sleeve. */
export const band = (y: number, fill: string, h: number): string =>
  blob(
    [
      [-70, y],
      [0, y + 8],
      [70, y],
      [70, y + h],
      [0, y + h + 8],
      [-70, y + h],
    ],
    fill,
    8,
    true,
  )
/** The board on a shoulder of command: navy, edged in gold, its bars across. */
export const board = (bars: readonly number[]): string =>
  rect(-64, -44, 128, 88, '#14203a', 10) +
  `<path fill="none" stroke="${GOLD}" stroke-width="7" d="M-56-36H56V36H-56z"/>` +
  bars.map((x) => rect(x - 13, -30, 26, 60, GOLD, 0)).join('')
export const collarBars = (count: 1 | 2): string =>
  [
    [-32, 705, 262],
    [26, 868, 264],
  ]
    .map(([angle = 0, x = 0, y = 0]) =>
      turned(
        angle,
        x,
        y,
        count === 1 ? rect(-13, -30, 26, 58, GOLD, 7) : rect(-29, -30, 24, 56, GOLD, 7) + rect(5, -30, 24, 56, GOLD, 7),
      ),
    )
    .join('')
export const collarChevrons = [
  [-32, 705, 262],
  [26, 868, 264],
]
  .map(([angle = 0, x = 0, y = 0]) =>
    turned(
      angle,
      x,
      y,
      [-18, 4, 26]
        .map((dy) =>
          stroke(
            [
              [-22, dy + 10],
              [0, dy - 8],
              [22, dy + 10],
            ],
            GOLD,
            11,
          ),
        )
        .join(''),
    ),
  )
  .join('')

export const pocketLeft =
  ink(xy('572 362, 640 357, 686 360'), 11) + ink(xy('574 362, 578 480, 632 528, 680 486, 686 362'), 10)
export const flaps =
  blob(xy('568 354, 690 352, 690 384, 630 404, 568 386'), paint.top, 10, true) +
  blob(xy('893 350, 1006 346, 1008 378, 952 398, 894 382'), paint.top, 10, true)

export const cross = (r: number, fill: string): string => {
  const w = r * 0.3
  const arm = (a: number): string => `<path fill="${fill}" transform="rotate(${a})" d="M${-w} ${-r}H${w}V${r}H${-w}z"/>`
  return arm(0) + arm(60) + arm(-60)
}
