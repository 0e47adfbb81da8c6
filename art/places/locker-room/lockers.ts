/** The row of lockers, and locker twelve in each of its states: what it holds, its number, its padlock. */
import { c, file, group, path, shape, tag } from '../svg.ts'
import { foot, left, lined, rect, thin } from '../garage/box.ts'

const top = 118
const broad = 86
const low = foot - 30
/** Locker twelve is broader than the others, so that what is in it is seen. */
export const twelve = { x: 378, width: 104 } as const
/** Where the row ends. */
export const end = twelve.x + twelve.width + 2 * broad

const slots = (x: number, width: number): string =>
  path(
    [0, 1, 2]
      .map((k) => `M${x + 24} ${top + 18 + k * 10}h${width - 48}M${x + 24} ${foot - 86 + k * 10}h${width - 48}`)
      .join(''),
    { fill: 'none', stroke: c('ink'), 'stroke-width': 3, opacity: 0.75 },
  )

/** A shut locker: slots above and below head height, so that it is quiet behind faces. */
const locker = (x: number, width: number, fill: string): string =>
  rect(x, top, width, low - top, fill, lined) +
  rect(x + 4, top + 4, 12, low - top - 8, c('door-lit'), { opacity: 0.55 }) +
  slots(x, width) +
  rect(x + width - 20, 318, 8, 34, c('chrome'), { ...thin, rx: 3 })

/** All of them but the twelfth. */
export function row(): string {
  const before = Array.from({ length: 6 }, (_, i) => twelve.x - (6 - i) * broad)
  const after = [0, 1].map((i) => twelve.x + twelve.width + i * broad)
  return (
    [...before, ...after]
      .map(
        (x, i) =>
          locker(x, broad, i % 3 === 1 ? c('door') : c('wall-low')) +
          rect(x + 30, top + 54, 26, 13, c('sheet'), { opacity: 0.5 }),
      )
      .join('') + rect(left, top - 12, end - left + 10, 14, c('wall-lit'), lined)
  )
}

/** The plate above it: 12, as strokes. */
export const plate = (): string =>
  rect(twelve.x + 18, 72, 68, 44, c('sheet'), lined) +
  path(`M${twelve.x + 34} 86l8 -6v28M${twelve.x + 54} 88q0 -8 9 -8q10 0 10 8q0 6 -19 20h20`, {
    fill: 'none',
    stroke: c('ink'),
    'stroke-width': 5,
  })

const padlock = (x: number, y: number, hangsOpen: boolean): string =>
  path(hangsOpen ? `M${x - 2} ${y - 2}v-14q0 -10 10 -10q10 0 10 10v2` : `M${x - 8} ${y}v-9q0 -10 8 -10q8 0 8 10v9`, {
    fill: 'none',
    stroke: c('ink'),
    'stroke-width': 8,
  }) +
  path(hangsOpen ? `M${x - 2} ${y - 2}v-14q0 -10 10 -10q10 0 10 10v2` : `M${x - 8} ${y}v-9q0 -10 8 -10q8 0 8 10v9`, {
    fill: 'none',
    stroke: c('chrome'),
    'stroke-width': 4,
  }) +
  rect(x - 14, y - 2, 28, 24, c('amber'), { ...lined, rx: 4 }) +
  rect(x - 2, y + 6, 4, 8, c('ink'))

const box = { x: 280, y: 90, width: 240, height: 440 } as const

/** Shut, with its padlock locked or hanging open. */
export function shut(locked: boolean): string {
  const { x, width } = twelve
  return file(
    box,
    '',
    locker(x, width, c('door')) +
      group(padlock(0, 0, !locked), { transform: `translate(${x + width - 16} 366) scale(.66)` }),
  )
}

/** Open: a shelf, and in it a uniform jacket and a cap; the leaf stands out to the left. */
export function open(full: boolean): string {
  const { x, width } = twelve
  const things =
    path(`M${x + 52} 214v12`, { fill: 'none', stroke: c('ink'), 'stroke-width': 4 }) +
    path(`M${x + 24} 256Q${x + 34} 230 ${x + 52} 226Q${x + 70} 230 ${x + 80} 258L${x + 90} 436H${x + 14}Z`, {
      fill: c('body'),
      ...lined,
    }) +
    path(`M${x + 52} 228V434M${x + 34} 262L${x + 30} 430M${x + 72} 262L${x + 76} 430`, { fill: 'none', ...thin }) +
    path(`M${x + 18} 452h66l4 26h-74z`, { fill: c('tyre'), ...thin }) +
    rect(x + 58, 164, 34, 30, c('sheet'), thin) +
    path(`M${x + 58} 174h34M${x + 58} 184h34`, { fill: 'none', ...thin })
  const hook = path(`M${x + 52} 210v16q0 8 8 8`, { fill: 'none', stroke: c('chrome'), 'stroke-width': 4 })
  const hanger = path(`M${x + 60} 234l-30 22h60z`, { fill: 'none', stroke: c('rim'), 'stroke-width': 4 })
  return file(
    box,
    '',
    rect(x, top, width, low - top, c('inside'), lined) +
      rect(x + 4, 200, width - 8, 9, c('door-lit'), thin) +
      (full ? things : hook + hanger) +
      shape(
        [
          [x, top],
          [x - 66, top - 16],
          [x - 66, low + 20],
          [x, low],
        ],
        c('door-lit'),
        lined,
      ) +
      shape(
        [
          [x - 8, top + 12],
          [x - 58, top],
          [x - 58, low + 6],
          [x - 8, low - 10],
        ],
        c('door'),
        { opacity: 0.7 },
      ),
  )
}

const print =
  path('M0 0l48 6v64l-48 -6z', { fill: '#f7f4ec', ...lined }) +
  path('M6 8l36 4v40l-36 -4z', { fill: '#7fb0d8' }) +
  path('M12 47q0 -14 8 -15q8 1 8 16zM26 50q0 -16 7 -17q8 1 8 18z', { fill: '#2d3f66' }) +
  tag('circle', { cx: 20, cy: 27, r: 5, fill: '#c98f6a' }) +
  tag('circle', { cx: 33, cy: 28, r: 5, fill: '#e0b08c' }) +
  rect(16, -6, 14, 8, c('amber'), { opacity: 0.9 })

/** The photograph of two people that is taped to the door: where it is when the door is open, and when it is shut. */
export const photo = (doorOpen: boolean): string =>
  file(
    { x: 300, y: 150, width: 180, height: 120 },
    '',
    group(print, { transform: doorOpen ? 'translate(320 186)' : 'translate(400 180) skewY(-7)' }),
  )
