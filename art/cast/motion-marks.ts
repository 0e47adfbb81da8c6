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
  '1080 -300, 1120 -350, 1176 -384',
  '1030 -250, 1046 -310, 1080 -364',
  '1350 -250, 1376 -190, 1384 -120',
)

/** Before the mouth of who shouts. */
export const cries = marks('1130 -250, 1230 -300', '1150 -160, 1262 -170', '1130 -70, 1228 -40')
/** The same, small and in pieces, where somebody whispers. */
export const whispers = marks('1150 -120, 1190 -140', '1166 -50, 1212 -52', '1156 20, 1196 32')
