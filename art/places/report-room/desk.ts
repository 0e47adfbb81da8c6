/** The desk in the middle of the room: lamp, telephone, papers. People sit before it. */
import { c, down, file, path } from '../svg.ts'
import { at, disc, front, level, lined, lit, thin } from './space.ts'
import { lamp, mug, papers, telephone } from './things.ts'

const [left, right, edge, far, top] = [-0.92, 0.12, 4.94, 5.62, 0.74] as const

export function desk(): string {
  const drawers = (x: number): string =>
    front(x, x + 0.36, 0.05, top - 0.05, edge, c('door'), lined) +
    [0.06, 0.3, 0.51]
      .map(
        (y) =>
          front(x + 0.03, x + 0.33, y + 0.02, y + 0.18, edge, c('door-lit'), { ...thin, 'fill-opacity': 0.35 }) +
          front(x + 0.12, x + 0.24, y + 0.09, y + 0.115, edge, c('chrome')),
      )
      .join('')
  const [floorX, floorY] = at((left + right) / 2, 0, edge)
  return file(
    { x: 340, y: 280, width: 420, height: 400 },
    down('cone', 342, 446, [
      [0, c('beam'), 0.75],
      [1, c('lamp'), 0.16],
    ]),
    disc(floorX, floorY + 4, 160, 16, c('shadow'), { opacity: 0.55 }) +
      front(left + 0.05, right - 0.05, 0.1, top, far, c('wall-line')) +
      front(left + 0.3, right - 0.3, 0.06, top, edge + 0.3, c('navy-dark')) +
      drawers(left + 0.04) +
      drawers(right - 0.4) +
      level(top, left, right, edge, far, c('board'), lined) +
      disc(566, 437, 82, 8, c('beam'), { opacity: 0.6, ...lit }) +
      front(left, right, top - 0.055, top, edge, c('seat-lit'), lined) +
      path(`M${at(left, top - 0.055, edge).join(' ')}H${at(right, 0, edge)[0]}v7H${at(left, 0, edge)[0]}z`, {
        fill: c('shadow'),
        opacity: 0.3,
      }) +
      papers(574, 439, 46) +
      papers(494, 442, 40) +
      telephone(608, 438) +
      mug(474, 441, c('awning')) +
      lamp(538, 438, 0.96, 1, 'cone'),
  )
}
