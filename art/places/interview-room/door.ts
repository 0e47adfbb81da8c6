/** The door with its little window, shut, ajar and open, and the hall behind it. */
import { c, down, file, path, shape } from '../svg.ts'
import { at, back, disc, front, leafPoint, level, lined, thin } from '../report-room/space.ts'
import { doorway } from './walls.ts'

const { left, right, high } = doorway
const glass = { left: 2.66, right: 3.1, low: 1.2, high: 1.86 } as const
/** How far in front of the wall the edge of the leaf is when the door is open, metres. */
const swung = 6.44

/** The hall, bright, with the bench on which people wait. */
export function hall(): string {
  const end = 8.6
  return file(
    { x: 990, y: 170, width: 190, height: 370 },
    down('light', 190, 520, [
      [0, c('white-lit')],
      [0.5, c('wall-lit')],
      [1, c('wall')],
    ]),
    front(2, 4.4, 0, 2.6, end, 'url(#light)') +
      front(2, 4.4, 0, 0.94, end, c('body-mid'), { opacity: 0.5 }) +
      level(0, 2, 4.6, 7, end, c('floor-lit'), thin) +
      front(2.2, 4.4, 2.2, 2.34, end, c('lamp')) +
      front(2.86, 3.2, 1.36, 1.78, end, c('board'), thin) +
      front(2.9, 3.02, 1.44, 1.7, end, c('sheet'), thin) +
      front(3.06, 3.16, 1.5, 1.72, end, c('sign-face'), thin) +
      level(0.46, 3.1, 4.2, 8.2, 8.5, c('board'), thin) +
      front(3.1, 4.2, 0.4, 0.46, 8.2, c('seat-lit'), thin) +
      front(3.2, 3.26, 0, 0.4, 8.2, c('post'), thin),
  )
}

function leaf(turn: number): string {
  const p = leafPoint(left, right)(turn)
  const quad = (u1: number, u2: number, y1: number, y2: number, fill: string, more = {}): string =>
    shape([p(u1, y1), p(u1, y2), p(u2, y2), p(u2, y1)], fill, more)
  const place = (x: number): number => (right - x) / (right - left)
  const [g1, g2] = [place(glass.right), place(glass.left)]
  const frame = 0.06
  const handle = [p(0.93, 1.08), p(0.79, 1.08)]
  const grip = `M${handle[0]!.join(' ')}L${handle[1]!.join(' ')}`
  const wood = c('board')
  return (
    // Four boards round the window, which stays free.
    quad(0, 1, 0.01, glass.low, wood) +
    quad(0, 1, glass.high, high - 0.02, wood) +
    quad(0, g1, glass.low, glass.high, wood) +
    quad(g2, 1, glass.low, glass.high, wood) +
    quad(0, 1, 0.01, high - 0.02, 'none', lined) +
    (turn > 0.9
      ? quad(0, 1, 0.01, glass.low, c('shadow'), { opacity: 0.3 }) +
        quad(0, 1, glass.high, high - 0.02, c('shadow'), { opacity: 0.3 })
      : '') +
    quad(0.04, 0.96, 0.06, 0.26, c('rail-shade'), { opacity: 0.6 }) +
    quad(g1 - frame, g2 + frame, glass.low - 0.05, glass.high + 0.05, 'none', {
      stroke: c('seat'),
      'stroke-width': 7,
    }) +
    quad(g1, g2, glass.low, glass.high, c('window-cool'), { ...lined, 'fill-opacity': 0.16 }) +
    shape(
      [p(g2, glass.low + 0.1), p(g1 + 0.16, glass.high), p(g1 + 0.3, glass.high), p(g2, glass.low + 0.3)],
      c('white-lit'),
      {
        opacity: 0.16,
      },
    ) +
    path(grip, { fill: 'none', stroke: c('ink'), 'stroke-width': 10 }) +
    path(grip, { fill: 'none', stroke: c('chrome'), 'stroke-width': 5.5 })
  )
}

const box = { x: 980, y: 150, width: 270, height: 430 } as const

/** Shut: the hall is seen only through its window. */
export const shut = (): string => file(box, '', leaf(0))

/** Ajar: a hand's breadth of the hall. */
export function ajar(): string {
  const turn = 0.3
  const edge = leafPoint(left, right)(turn)(1, 0)
  return file(
    box,
    down('slit', 190, 520, [
      [0, c('beam'), 0.95],
      [1, c('beam'), 0.45],
    ]),
    shape(
      [at(left, 0, back), at(left, high, back), at(left + 0.3, high, back), at(left + 0.3, 0, back)],
      'url(#slit)',
    ) +
      shape([at(left, 0, back), at(left - 0.3, 0, 6.5), at(left + 0.1, 0, 6.5), edge], c('beam'), { opacity: 0.4 }) +
      leaf(turn),
  )
}

/** Wide open: the hall, its light on the floor, and the leaf turned into the room. */
export function open(): string {
  return file(
    box,
    '',
    shape([at(left, 0, back), at(right, 0, back), at(right - 0.1, 0, swung), at(left - 0.2, 0, swung)], c('beam'), {
      opacity: 0.34,
    }) +
      disc(at(right, 0, 6.8)[0], at(0, 0, 6.8)[1], 34, 6, c('shadow'), { opacity: 0.4 }) +
      leaf(0.94),
  )
}
