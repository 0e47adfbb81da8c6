/** The door to the other offices: shut, ajar, open; and the day shift that stands behind it. */
import { c, down, file, path, shape, tag } from '../svg.ts'
import { at, back, front, leafPoint, lined, lit, thin } from './space.ts'

const [left, right, high] = [2.87, 3.5, 2.1] as const
const box = { x: 1050, y: 170, width: 220, height: 430 } as const

/** The frame, which is part of the room. */
export const frame = (): string =>
  front(left - 0.07, right + 0.07, 0, high + 0.07, back, c('wall-low'), lined) +
  front(left, right, 0, high, back, c('inside'), lined)

function leaf(turn: number): string {
  const p = leafPoint(left, right)(turn)
  const quad = (u1: number, u2: number, y1: number, y2: number, fill: string, more = {}): string =>
    shape([p(u1, y1), p(u1, y2), p(u2, y2), p(u2, y1)], fill, more)
  const slat = [0.14, 0.28, 0.42, 0.56]
    .map((k) => `M${p(0.2, 1.22 + k).join(' ')}L${p(0.76, 1.22 + k).join(' ')}`)
    .join('')
  return (
    quad(0, 1, 0.01, high - 0.02, c('door'), lined) +
    quad(0.16, 0.8, 1.22, 1.92, c('glass'), lined) +
    quad(0.18, 0.78, 1.24, 1.9, c('window'), { opacity: 0.82, ...lit }) +
    path(slat, { fill: 'none', stroke: c('ink'), 'stroke-width': 2, opacity: 0.3 }) +
    quad(0.12, 0.86, 0.22, 0.9, c('door-lit'), { opacity: 0.3 }) +
    quad(0.86, 0.94, 0.98, 1.2, c('chrome'), thin)
  )
}

export const shut = (): string => file(box, '', leaf(0))

const bright = down('bright', 195, 520, [
  [0, '#fff3d2'],
  [0.6, '#f0dcae'],
  [1, '#c8b286'],
])

/** The hall seen through so much of the doorway. */
function hall(until: number): string {
  const [x1, y1] = at(left, high, back)
  const [x2, y2] = at(until, 0, back)
  return tag('rect', { x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill: 'url(#bright)', ...lined })
}
const lightOnFloor = (until: number): string =>
  shape([at(left, 0, back), at(until, 0, back), at(until + 0.1, 0, 6.3), at(left - 0.3, 0, 6.3)], '#fff0c8', {
    opacity: 0.34,
  })

export const ajar = (): string => file(box, bright, hall(right) + lightOnFloor(left + 0.3) + leaf(0.32))

export const open = (): string => {
  const [x1, y1] = at(left + 0.2, 0.36, back)
  const [x2, y2] = at(right - 0.14, high - 0.36, back)
  return file(
    box,
    bright,
    hall(right) +
      path(
        `M${x1} ${y1}V${y2}H${x2}V${y1}zM${at(left, 0, back).join(' ')}L${x1} ${y1}M${at(right, 0, back).join(' ')}L${x2} ${y1}`,
        {
          fill: '#a58c5c',
          'fill-opacity': 0.4,
          ...thin,
        },
      ) +
      lightOnFloor(right) +
      leaf(0.95),
  )
}

/** Five who have come early and look in, dark against the light. */
export function dayShift(): string {
  const one = (x: number, y: number, k: number, fill: string): string =>
    path(
      `M${x - 26 * k} ${Math.min(516, y + 240 * k)}V${y + 62 * k}q0 -22 ${20 * k} -24h${12 * k}q${20 * k} 2 ${20 * k} 24V${Math.min(516, y + 240 * k)}z`,
      { fill, ...lined },
    ) +
    tag('circle', { cx: x, cy: y + 14 * k, r: 17 * k, fill: '#8a5f45', ...lined }) +
    path(`M${x - 17 * k} ${y + 12 * k}q0 -19 ${17 * k} -19q${17 * k} 0 ${17 * k} 19q${-17 * k} -10 ${-34 * k} 0z`, {
      fill: '#20252f',
    })
  return file(
    box,
    `<clipPath id="gap"><path d="M${at(left, 0, back).join(' ')}V${at(0, high, back)[1]}H${at(right, 0, back)[0]}V${at(0, 0, back)[1]}z"/></clipPath>`,
    tag(
      'g',
      { 'clip-path': 'url(#gap)' },
      one(1104, 250, 0.9, '#2a3a63') +
        one(1152, 246, 0.92, '#2a3a63') +
        one(1128, 262, 0.96, '#23304f') +
        one(1090, 286, 1, '#303c63') +
        one(1166, 284, 1, '#2d3f66'),
    ),
  )
}
