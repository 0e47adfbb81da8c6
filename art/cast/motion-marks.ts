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

/** Beside the shoulders and arms of who shivers. */
export const shivers = [
  '352 250, 322 300, 352 350, 322 400, 352 450',
  '282 300, 256 344, 282 388, 256 432',
  '1150 250, 1180 300, 1150 350, 1180 400, 1150 450',
  '1220 300, 1246 344, 1220 388, 1246 432',
]
  .map((points) => mark(xy(points)))
  .join('')
