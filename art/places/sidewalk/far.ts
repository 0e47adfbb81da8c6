/** The end of the street: evening sky between the fronts, a town in the haze. */
import { c, dice, down, file, path, round, shape, tag } from '../svg.ts'
import type { Point } from '../projection.ts'

const box = { x: -140, y: -90, width: 1560, height: 560 }

export function far(): string {
  const roll = dice(31)
  const roofs = (from: number, to: number, low: number, high: number): Point[] => {
    const points: Point[] = [[from, 420]]
    for (let x = from; x < to;) {
      const w = 26 + roll() * 44
      const y = 330 - low - roll() * (high - low)
      points.push([x, y], [x + w, y])
      x += w
    }
    return [...points, [to + 40, 420]]
  }
  const warm: string[] = []
  for (let x = 380; x < 820; x += 17)
    for (let y = 236; y < 322; y += 19) if (roll() < 0.34) warm.push(`M${x} ${y}h6v9h-6z`)
  const clouds = [
    [300, 60, 300, 22],
    [700, 20, 360, 30],
    [560, 130, 260, 18],
    [80, 150, 220, 20],
  ]
    .map(([cx, cy, rx, ry]) => tag('ellipse', { cx: cx!, cy: cy!, rx: rx!, ry: ry!, fill: 'url(#cloud)' }))
    .join('')
  return file(
    box,
    down('sky', box.y, 350, [
      [0, c('sky-top')],
      [0.45, c('sky-mid')],
      [0.85, c('sky-low')],
      [1, c('haze')],
    ]) +
      down('mist', 180, 380, [
        [0, c('haze'), 0],
        [1, c('haze'), 0.85],
      ]) +
      round('glow', [
        [0, c('glow'), 0.7],
        [0.4, c('glow'), 0.22],
        [1, c('glow'), 0],
      ]) +
      round('cloud', [
        [0, c('sky-low'), 0.5],
        [0.6, c('sky-low'), 0.18],
        [1, c('sky-low'), 0],
      ]),
    tag('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: 'url(#sky)' }) +
      clouds +
      tag('ellipse', { cx: 600, cy: 330, rx: 380, ry: 190, fill: 'url(#glow)' }) +
      shape(roofs(330, 860, 40, 118), c('city-far')) +
      path(warm.join(''), { class: 'lit', fill: c('window'), opacity: 0.5 }) +
      tag('rect', { x: box.x, y: 180, width: box.width, height: 250, fill: 'url(#mist)' }) +
      shape(roofs(430, 760, 8, 40), c('city-near')) +
      tag('rect', { x: box.x, y: 230, width: box.width, height: 200, fill: 'url(#mist)', opacity: 0.5 }),
  )
}
