import { LINE, smooth, xy } from './draw.ts'
import type { Point } from './path.ts'
import { paint } from './source.ts'

/** Small lines beside what moves, as comics draw them: a still picture shows the movement. Ink with a light edge. */

const PAPER = '#f5f1e8'

const mark = (points: readonly Point[]): string => {
  const d = smooth(points, false)
  const line = (colour: string, width: number): string =>
    `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`
  return line(PAPER, LINE + 16) + line(paint.ink, LINE)
}

const marks = (...lines: readonly string[]): string => lines.map((points) => mark(xy(points))).join('')

/** Beside the shoulders and arms of who shivers. */
export const shivers = marks(
  '352 250, 322 300, 352 350, 322 400, 352 450',
  '282 300, 256 344, 282 388, 256 432',
  '1150 250, 1180 300, 1150 350, 1180 400, 1150 450',
  '1220 300, 1246 344, 1220 388, 1246 432',
)

/** Behind a fist that is raised to strike, in the units of the trunk. */
export const blows = marks(
  '250 -330, 310 -392, 384 -420',
  '196 -280, 226 -348, 276 -408',
  '520 -330, 560 -280, 576 -214',
)

/** Before the mouth of who shouts. */
export const cries = marks('1130 -250, 1230 -300', '1150 -160, 1262 -170', '1130 -70, 1228 -40')
