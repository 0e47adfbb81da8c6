/** The steel door to the cells, shut, ajar and open; the cell behind it; and the door into the station. */
import { c, down, file, path, round, shape } from '../svg.ts'
import { disc, foot, lined, rect, thin } from '../garage/box.ts'

/** The opening of the cell, picture units. */
export const cell = { left: 214, right: 386, top: 146 } as const
/** The opening of the door into the station. */
export const station = { left: 18, right: 122, top: 176 } as const
const wide = cell.right - cell.left

/** What is behind the steel door: a dark room with a bunk, and a grey light from nowhere. */
export function cellInside(): string {
  return file(
    { x: 190, y: 130, width: 220, height: 400 },
    down('gloom', cell.top, 530, [
      [0, '#04060c'],
      [0.6, '#0a0f1c'],
      [1, '#131a2b'],
    ]) +
      round('grey', [
        [0, c('white-dark'), 0.2],
        [1, c('white-dark'), 0],
      ]),
    rect(200, 136, 200, 390, 'url(#gloom)') +
      disc(318, 470, 90, 40, 'url(#grey)') +
      path('M264 136V480M264 480L200 526M264 480H400', { fill: 'none', stroke: '#2c3850', 'stroke-width': 2.4 }) +
      rect(292, 428, 120, 14, '#28334a', { stroke: '#3c4766', 'stroke-width': 2 }) +
      path('M304 442v36', { fill: 'none', stroke: '#3c4766', 'stroke-width': 5 }) +
      rect(292, 416, 34, 12, '#39445f'),
  )
}

/** Lies over whoever is in the cell. */
export const cellShade = (): string =>
  file({ x: 190, y: 130, width: 220, height: 400 }, '', rect(200, 136, 200, 390, '#05080f', { opacity: 0.62 }))

const barred = (x: number, y: number): string =>
  rect(x, y, 68, 58, c('glass'), lined) +
  rect(x + 2, y + 2, 64, 54, c('window-cool'), { opacity: 0.45 }) +
  path(`M${x + 22} ${y + 2}v54M${x + 46} ${y + 2}v54`, { fill: 'none', ...thin, 'stroke-width': 4 })

const box = { x: 60, y: 120, width: 350, height: 440 } as const

/** Shut: rivets, a barred pane, a hatch, a lock. */
export const cellShut = (): string =>
  file(
    box,
    '',
    rect(cell.left, cell.top, wide, foot - cell.top, c('door'), lined) +
      barred(266, 196) +
      path(`M230 168v328M370 168v328`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 4,
        'stroke-dasharray': '0.1 27',
      }) +
      rect(252, 404, 96, 26, c('inside'), thin) +
      rect(354, 318, 20, 58, c('chrome'), thin),
  )

/** A leaf that is turned on its hinges (left): `x` of its edge, and how much nearer that edge is. */
function leaf(edge: number, nearer: number): string {
  const low = foot + nearer * 0.55
  const high = cell.top - nearer * 0.6
  const at = (u: number, v: number): [number, number] => [
    cell.left + (edge - cell.left) * u,
    cell.top + (high - cell.top) * u + (foot + (low - foot) * u - (cell.top + (high - cell.top) * u)) * v,
  ]
  const quad = (u1: number, u2: number, v1: number, v2: number, fill: string, more = {}): string =>
    shape([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)], fill, more)
  return (
    quad(0, 1, 0, 1, c('door-lit'), lined) +
    quad(0.28, 0.7, 0.13, 0.3, c('glass'), lined) +
    quad(0.3, 0.68, 0.135, 0.295, c('window-cool'), { opacity: 0.35 }) +
    quad(0.2, 0.76, 0.7, 0.77, c('inside'), thin) +
    quad(0.84, 0.96, 0.46, 0.62, c('chrome'), thin)
  )
}

/** Ajar: a black gap as wide as a hand. */
export const cellAjar = (): string =>
  file(
    box,
    '',
    leaf(346, 30) + path(`M346 ${cell.top - 18}V${foot + 17}`, { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }),
  )

/** Wide open: the dark cell, and the leaf against the wall. */
export const cellOpen = (): string =>
  file(
    box,
    '',
    shape(
      [
        [cell.left, foot],
        [cell.right, foot],
        [cell.right + 20, foot + 38],
        [cell.left - 10, foot + 38],
      ],
      '#05080f',
      { opacity: 0.5 },
    ) + leaf(146, 40),
  )

const { left, right, top } = station
const doorBox = { x: -20, y: 150, width: 190, height: 400 } as const

/** The door into the station, shut; a light behind its pane. */
export const doorShut = (): string =>
  file(
    doorBox,
    '',
    rect(left, top, right - left, foot - top, c('awning'), lined) +
      rect(left + 22, top + 30, 60, 104, c('window-cool'), lined) +
      path(`M${left + 30} ${top + 128}l38 -92h10l-38 92z`, { fill: c('white-lit'), opacity: 0.35 }) +
      rect(left + 8, foot - 52, right - left - 16, 36, c('rail-shade'), { opacity: 0.6 }) +
      path(`M${right - 34} 352h24`, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
      path(`M${right - 34} 352h24`, { fill: 'none', stroke: c('chrome'), 'stroke-width': 6 }),
  )

/** Open: a bright corridor, its light on the floor. */
export const doorOpen = (): string =>
  file(
    doorBox,
    down('bright', top, foot, [
      [0, '#fff6df'],
      [0.6, '#f3dfb4'],
      [1, '#cdb98e'],
    ]),
    rect(left, top, right - left, foot - top, 'url(#bright)', lined) +
      path(
        `M${left} ${foot}l30 -44h44l30 44zM${left + 30} ${foot - 44}V${top + 40}M${right - 30} ${foot - 44}V${top + 40}M${left + 30} ${top + 40}h44`,
        {
          fill: '#b39c6e',
          'fill-opacity': 0.5,
          ...thin,
        },
      ) +
      shape(
        [
          [left, foot],
          [right, foot],
          [right + 34, foot + 36],
          [left - 30, foot + 36],
        ],
        '#fff0c8',
        { opacity: 0.4 },
      ) +
      shape(
        [
          [left, top],
          [left - 34, top - 22],
          [left - 34, foot + 24],
          [left, foot],
        ],
        c('awning'),
        lined,
      ),
  )
