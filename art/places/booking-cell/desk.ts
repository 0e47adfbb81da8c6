/** The booking counter with the screen on it, and the numbered compartments behind. */
import { c, path, tag } from '../svg.ts'
import { at, back, disc, front, level, lined, side, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { counter } from './space.ts'

const { left, right, front: edge, back: far, high } = counter

/** Shelves for what people have on them when they come in. */
export function shelves(): string {
  const [x1, x2, y1, y2] = [-3.52, -2.02, 1.06, 2.16]
  const wide = (x2 - x1) / 4
  const tall = (y2 - y1) / 3
  const filled = [1, 2, 4, 7, 9, 10]
  const boxes = Array.from({ length: 12 }, (_, i) => {
    const [col, row] = [i % 4, Math.floor(i / 4)]
    const [x, y] = [x1 + col * wide, y1 + row * tall]
    const thing = filled.includes(i)
      ? front(x + 0.05, x + wide - 0.05, y + 0.02, y + 0.24, back - 0.02, c(i % 3 === 0 ? 'board' : 'sheet'), thin) +
        front(x + 0.1, x + wide - 0.14, y + 0.1, y + 0.17, back - 0.02, c(i % 2 === 0 ? 'tail' : 'navy-lit'))
      : ''
    return (
      front(x, x + wide, y, y + tall, back, c('wall-line'), thin) +
      level(y + 0.01, x, x + wide, back - 0.2, back, c('wall-low')) +
      thing +
      front(x + wide / 2 - 0.05, x + wide / 2 + 0.05, y - 0.03, y + 0.02, back - 0.02, c('sheet'), {
        stroke: c('ink'),
        'stroke-width': 1.2,
      })
    )
  }).join('')
  return (
    boxes +
    front(x1 - 0.05, x1, y1 - 0.06, y2 + 0.05, back, c('sign-back'), thin) +
    front(x2, x2 + 0.05, y1 - 0.06, y2 + 0.05, back, c('sign-back'), thin) +
    front(x1 - 0.05, x2 + 0.05, y2, y2 + 0.06, back, c('sign-back'), thin)
  )
}

export function desk(): string {
  const [x, y] = at(-2.62, high, 6.2)
  const [fx, fy] = at(-1.98, high, 6.1)
  const [floorX, floorY] = at((left + right) / 2, 0, edge)
  const panels = Array.from({ length: 5 }, (_, i) => left + 0.02 + i * 0.455)
    .map((px) => front(px + 0.04, px + 0.42, 0.2, 0.82, edge, c('door-lit'), { ...thin, 'fill-opacity': 0.4 }))
    .join('')
  return (
    disc(floorX, floorY + 4, 240, 14, c('shadow'), { opacity: 0.5 }) +
    solid([left, right], [0, high - 0.07], [edge, far], {
      front: c('door'),
      side: c('wall-line'),
      top: c('wood-lit'),
    }) +
    panels +
    front(left, right, 0, 0.12, edge, c('navy-dark'), thin) +
    front(left, right, 0.86, 0.9, edge, c('amber'), { opacity: 0.8 }) +
    side(right, 0, 0.12, edge, far, c('navy-dark'), thin) +
    solid(
      [left, right + 0.06],
      [high - 0.07, high],
      [edge - 0.1, far],
      {
        front: c('wood'),
        side: c('wood-dark'),
        top: c('wood-lit'),
      },
      lined,
    ) +
    // a screen turned to whoever works behind the counter
    path(`M${x - 12} ${y}v-16h24v16z`, { fill: c('tyre'), ...thin }) +
    path(`M${x - 56} ${y - 86}L${x + 54} ${y - 80}V${y - 16}L${x - 56} ${y - 12}Z`, { fill: c('tyre'), ...lined }) +
    path(`M${x - 30} ${y - 62}h56M${x - 30} ${y - 50}h56M${x - 30} ${y - 38}h56`, {
      fill: 'none',
      stroke: c('rim-shade'),
      'stroke-width': 3,
      opacity: 0.6,
    }) +
    tag('circle', { cx: x + 42, cy: y - 26, r: 3, fill: c('amber') }) +
    // the reader for fingers
    path(`M${fx - 24} ${fy}l5 -22h38l5 22z`, { fill: c('post'), ...thin }) +
    path(`M${fx - 13} ${fy - 14}h26l2 9h-30z`, { fill: '#58c08a', ...thin })
  )
}
