import { blob, ink } from './draw.ts'
import { apply, chain, move, turn, type Point } from './path.ts'
import { paint } from './source.ts'

/** Things that belong to a pose: without them it would not be that pose. In the units of the trunk. */

/** Light enough to be seen before dark hair and a dark uniform. */
const PHONE = '#8fa3c4'
const PAPER = '#f2efe6'

/** A box by its middle, its sizes, and its turn in degrees. */
export function box(x: number, y: number, w: number, h: number, angle: number, fill: string, line = 12): string {
  const m = chain(move(x, y), turn(angle))
  const corners: Point[] = [
    [-w / 2, -h / 2],
    [w / 2, -h / 2],
    [w / 2, h / 2],
    [-w / 2, h / 2],
  ]
  return blob(
    corners.map((p) => apply(m, p)),
    fill,
    line,
    true,
  )
}

/** The edge of a phone held to an ear. */
export const phoneAtEar = (x: number, y: number, angle: number): string =>
  box(x, y, 92, 330, angle, PHONE) + box(x + 8, y - 4, 40, 270, angle, '#d8ecff', 0)

/** The back of a phone somebody looks at. */
export const phoneBack = (x: number, y: number, angle: number): string =>
  box(x, y, 150, 262, angle, PHONE) +
  box(x - 26, y - 84, 50, 60, angle, '#2b3346', 7) +
  `<circle cx="${x - 26}" cy="${y - 84}" r="10" fill="#d8ecff"/>`

/** A notepad held flat, and a pen on it. */
export const notepad = (x: number, y: number): string =>
  blob(
    [
      [x - 150, y - 10],
      [x + 110, y - 60],
      [x + 176, y + 66],
      [x - 96, y + 124],
    ],
    PAPER,
    12,
    true,
  ) +
  ink(
    [
      [x - 92, y + 14],
      [x + 60, y - 16],
    ],
    8,
    true,
  ) +
  ink(
    [
      [x - 74, y + 48],
      [x + 90, y + 16],
    ],
    8,
    true,
  )
export const pen = (from: Point, to: Point): string => ink([from, to], 26, true)

/** A radio at the mouth. */
export const radio = (x: number, y: number, angle: number): string => {
  const m = chain(move(x, y), turn(angle))
  const line = (a: Point, b: Point, width: number): string => ink([apply(m, a), apply(m, b)], width, true)
  return (
    line([28, -110], [28, -330], 24) +
    box(x, y, 110, 240, angle, '#1d2434') +
    `<g fill="none" stroke="#6f7b93" stroke-width="9" stroke-linecap="round">` +
    [-70, -46, -22]
      .map((dy) => {
        const [a, b] = [apply(m, [-30, dy]), apply(m, [30, dy])]
        return `<path d="M${Math.round(a[0])} ${Math.round(a[1])}L${Math.round(b[0])} ${Math.round(b[1])}"/>`
      })
      .join('') +
    '</g>'
  )
}

/** A watch on a wrist whose arm goes along `angle`. */
export const watch = (x: number, y: number, angle: number): string =>
  box(x, y, 84, 134, angle, '#2a2f3c', 11) +
  `<circle cx="${x}" cy="${y}" r="64" fill="${PAPER}" stroke="${paint.ink}" stroke-width="13"/>` +
  ink(
    [
      [x, y - 40],
      [x, y],
      [x + 28, y + 12],
    ],
    11,
    true,
  )
