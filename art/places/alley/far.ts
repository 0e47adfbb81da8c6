/** What is seen past the alley's end: a slit of sky, the houses over the way, a street light in the haze. */
import { c, dice, down, file, path, round, shape, tag } from '../svg.ts'
import type { Point } from '../projection.ts'

const box = { x: -140, y: -90, width: 1560, height: 620 }

export function far(): string {
  const roofs: Point[] = [
    [330, 470],
    [330, 150],
    [452, 150],
    [452, 134],
    [486, 134],
    [486, 150],
    [508, 150],
    [508, 206],
    [600, 206],
    [600, 178],
    [690, 178],
    [690, 222],
    [760, 222],
    [760, 118],
    [880, 118],
    [880, 470],
  ]
  const roll = dice(6)
  const warm: string[] = []
  for (let x = 420; x < 820; x += 26)
    for (let y = 170; y < 330; y += 34)
      if (roll() < 0.4 && (x < 490 || x > 770 || y > 236)) warm.push(`M${x} ${y}h11v17h-11z`)
  return file(
    box,
    down('sky', box.y, 360, [
      [0, c('sky-top')],
      [0.45, c('sky-mid')],
      [0.85, c('sky-low')],
      [1, c('haze')],
    ]) +
      down('mist', 120, 430, [
        [0, c('haze'), 0],
        [1, c('haze'), 0.85],
      ]) +
      round('glow', [
        [0, c('glow'), 0.8],
        [0.4, c('glow'), 0.25],
        [1, c('glow'), 0],
      ]),
    tag('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: 'url(#sky)' }) +
      shape(roofs, c('city-far')) +
      path(warm.join(''), { fill: c('window'), class: 'lit', opacity: 0.55 }) +
      tag('rect', { x: box.x, y: 120, width: box.width, height: 400, fill: 'url(#mist)' }) +
      tag('ellipse', { cx: 640, cy: 330, rx: 270, ry: 180, fill: 'url(#glow)', class: 'lit' }) +
      path('M702 430V214q0-14-16-14h-18', { fill: 'none', stroke: c('city-near'), 'stroke-width': 6 }) +
      path('M652 194h24v12h-24z', { fill: c('lamp'), stroke: c('city-near'), 'stroke-width': 2 }),
  )
}
