/** Along the back wall of the report room: desks, pin board, coffee, filing cabinets. */
import { c, group, path, tag } from '../svg.ts'
import { at, back, disc, front, level, lined, thin } from './space.ts'
import { files, mug, papers } from './things.ts'

/** The front edge of the desks by the wall. */
const edge = 6.5
const topY = 0.74

export function desks(): string {
  const pedestal = (x: number): string =>
    front(x, x + 0.42, 0.06, topY - 0.04, edge + 0.05, c('door'), thin) +
    [0.28, 0.5]
      .map(
        (y) => seamLine(x + 0.02, x + 0.4, y) + front(x + 0.14, x + 0.28, y + 0.08, y + 0.1, edge + 0.05, c('chrome')),
      )
      .join('')
  const [left, right] = [-1.62, 1.36]
  return (
    disc(610, at(0, 0, edge)[1], 290, 12, c('shadow'), { opacity: 0.5 }) +
    front(left + 0.06, right - 0.06, 0.02, topY, edge + 0.4, c('wall-line')) +
    front(left + 0.06, right - 0.06, 0, topY, edge + 0.3, c('shadow'), { opacity: 0.55 }) +
    [left + 0.04, -0.36, right - 0.46].map(pedestal).join('') +
    level(topY, left, right, edge, back, c('board'), thin) +
    front(left, right, topY - 0.06, topY, edge, c('seat-lit'), thin) +
    files(402, 409, [c('awning'), c('sheet'), c('navy'), c('board'), c('tail')]) +
    papers(566, 414, 62) +
    files(760, 409, [c('sheet'), c('navy'), c('tail'), c('awning')])
  )
}

const seamLine = (x1: number, x2: number, y: number): string =>
  path(`M${at(x1, y, edge + 0.05).join(' ')}H${at(x2, y, edge + 0.05)[0]}`, { fill: 'none', ...thin })

/** Notes nobody can read. */
export function board(): string {
  const [x, y] = at(0.3, 2.2, back)
  const sheet = (dx: number, dy: number, w: number, h: number, fill: string): string =>
    tag('rect', { x: x + dx, y: y + dy, width: w, height: h, fill, ...thin }) +
    tag('circle', { cx: x + dx + w / 2, cy: y + dy + 4, r: 2.4, fill: c('tail') })
  return (
    tag('rect', { x, y, width: 172, height: 100, fill: c('board'), ...lined }) +
    path(`M${x + 4} ${y + 4}h164`, { fill: 'none', stroke: c('shadow'), 'stroke-width': 5, opacity: 0.25 }) +
    sheet(12, 14, 30, 40, c('sheet')) +
    sheet(50, 12, 42, 30, c('window-cool')) +
    sheet(54, 50, 30, 38, c('sheet')) +
    sheet(100, 18, 28, 36, c('sheet')) +
    sheet(136, 12, 26, 30, c('sign-face')) +
    sheet(104, 62, 46, 26, c('sheet')) +
    sheet(14, 62, 26, 26, c('awning'))
  )
}

export function clock(): string {
  const [x, y] = at(1.8, 2.32, back)
  return (
    tag('circle', { cx: x, cy: y, r: 21, fill: c('sheet'), ...lined }) +
    path(`M${x} ${y}v-14M${x} ${y}l9 5`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2.6 })
  )
}

/** The coffee machine on the desks by the wall, and mugs beside it. */
export function coffee(): string {
  const [x, y] = [0, 0]
  return group(
    path(`M${x + 4} ${y - 2}v-66q0 -6 6 -6h42q6 0 6 6v14h-8v8h-28v36h36v8z`, { fill: c('tyre'), ...lined }) +
      path(`M${x + 26} ${y - 36}h26l3 10v12q0 6 -6 6h-20q-6 0 -6 -6v-12z`, { fill: c('glass-lit'), ...thin }) +
      path(`M${x + 24} ${y - 22}h30v7q0 6 -6 6h-18q-6 0 -6 -6z`, { fill: c('body-dark') }) +
      path(`M${x + 56} ${y - 32}q9 2 7 11q-1 6 -8 5`, { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }) +
      tag('circle', { cx: x + 16, cy: y - 62, r: 3.4, fill: c('amber') }) +
      mug(x + 68, y + 2, c('sheet')),
    { transform: 'translate(672 412) scale(1.1)' },
  )
}

/** Two filing cabinets against the back wall. */
export function cabinets(): string {
  const z = 6.9
  return (
    disc(980, at(0, 0, z)[1], 92, 8, c('shadow'), { opacity: 0.5 }) +
    [1.72, 2.18]
      .map(
        (x) =>
          front(x, x + 0.45, 0, 1.3, z, c('door'), lined) +
          [0.04, 0.36, 0.68, 1]
            .map(
              (y) =>
                front(x + 0.03, x + 0.42, y, y + 0.27, z, c('door-lit'), { ...thin, 'fill-opacity': 0.4 }) +
                front(x + 0.15, x + 0.3, y + 0.1, y + 0.13, z, c('chrome')) +
                front(x + 0.15, x + 0.3, y + 0.17, y + 0.23, z, c('sheet'), { opacity: 0.6 }),
            )
            .join(''),
      )
      .join('') +
    front(1.69, 2.66, 1.3, 1.34, z, c('wall-lit'), thin)
  )
}
