/** Snow on the forecourt, on the shop's roof edges and on the pumps; the roofs keep it from what lies under them. */
import type { Point } from '../projection.ts'
import { c, curve, dice, ink, path, shape, tag } from '../svg.ts'
import { corner } from './shop.ts'
import { at, box, level, right } from './space.ts'

const white = 'url(#snow)'

export function snowGround(): string {
  const roll = dice(15)
  const prints = Array.from({ length: 30 }, () => {
    const y = 500 + roll() * 220
    return `M${(60 + roll() * 1000).toFixed(0)} ${y.toFixed(0)}l${((y - 330) / 22).toFixed(0)} -${((y - 330) / 40).toFixed(0)}`
  }).join('')
  const track = (x: number): string =>
    shape([at(x, 0, 128), at(x + 26, 0, 128), at(x + 26, 0, 400), at(x, 0, 400)], c('pavement'), { opacity: 0.4 })
  return (
    tag('rect', { x: box.x, y: 418, width: box.width, height: 392, fill: white, opacity: 0.92 }) +
    track(300) +
    track(400) +
    path(prints, { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 7, opacity: 0.24 }) +
    // dry under the roof over the pumps
    shape([at(930, 0, 140), [right, level(0, 140)], [right, level(0, 210)], at(880, 0, 210)], c('pavement'), {
      opacity: 0.6,
    }) +
    tag('ellipse', { cx: 440, cy: 560, rx: 560, ry: 110, fill: 'url(#warm)', class: 'lit', opacity: 0.8 }) +
    tag('ellipse', { cx: 1120, cy: 600, rx: 460, ry: 120, fill: 'url(#cold)', class: 'lit' })
  )
}

/** A ridge of snow along an edge, its under side uneven. */
function ridge(x1: number, x2: number, y: number, thick: number, seed: number): string {
  const roll = dice(seed)
  const under: Point[] = []
  for (let x = x2; x > x1; x -= 46) under.push([x, y + 2 + roll() * thick * 0.6])
  const low = curve(under, 4)
  const [end] = low.slice(-1)
  return (
    shape([[x2 - 3, y - thick], [x1, y - thick], [x1, end?.[1] ?? y], ...low.toReversed()], c('white')) +
    ink(low, 2) +
    ink(
      [
        [x1, y - thick],
        [x2 - 3, y - thick],
        [x2, y],
      ],
      2,
    )
  )
}

/** On the roof's edge and the awning's, as they are when the shop stands far. */
export const snowRoof = (): string =>
  ridge(box.x, corner + 4, level(4.36), 11, 4) + ridge(box.x, at(corner + 12, 0, 124)[0], level(2.95, 124) - 62, 10, 9)
