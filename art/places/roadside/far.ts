/** What is far away: sky, skyline with lit windows, hills. Opaque down to behind the rail. */
import { horizon } from '../projection.ts'
import type { Point } from '../projection.ts'
import { c, dice, down, file, path, round, shape, tag } from '../svg.ts'

/** The same town is seen behind other places. */
export const farBox = { x: -140, y: -90, width: 1560, height: 620 }
const box = farBox
const right = box.x + box.width
const base = horizon + 60

interface Block {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly cap: number
}

/** Blocks from left to right; `rise(x)` is how high the town stands there, picture units over the horizon. */
function skyline(seed: number, rise: (x: number) => number, widths: readonly [number, number]): Block[] {
  const roll = dice(seed)
  const blocks: Block[] = []
  for (let x = box.x - 10; x < right;) {
    const width = Math.round(widths[0] + roll() * (widths[1] - widths[0]))
    blocks.push({ x, top: Math.round(horizon - rise(x + width / 2) * (0.55 + roll() * 0.45)), width, cap: roll() })
    x += width + (roll() < 0.25 ? Math.round(roll() * 14) : 0)
  }
  return blocks
}

const silhouette = (blocks: readonly Block[], fill: string): string => {
  const points: Point[] = [[box.x - 10, base]]
  for (const { x, top, width, cap } of blocks) {
    if (cap < 0.25)
      points.push(
        [x, top],
        [x + width * 0.3, top],
        [x + width * 0.3, top - 9],
        [x + width * 0.72, top - 9],
        [x + width * 0.72, top],
        [x + width, top],
      )
    else if (cap < 0.4) points.push([x, top + 8], [x + width * 0.5, top - 8], [x + width, top + 8])
    else if (cap < 0.5)
      points.push(
        [x, top],
        [x + width * 0.48, top],
        [x + width * 0.5, top - 26],
        [x + width * 0.52, top],
        [x + width, top],
      )
    else points.push([x, top], [x + width, top])
  }
  points.push([right + 10, base])
  return shape(points, fill)
}

function windows(blocks: readonly Block[], seed: number, size: readonly [number, number], share: number): string {
  const roll = dice(seed)
  const warm: string[] = []
  const dim: string[] = []
  const cool: string[] = []
  for (const { x, top, width } of blocks) {
    const [w, h] = size
    for (let row = 0; top + 10 + row * h * 2.1 < horizon - 2; row++) {
      for (let col = 0; col * w * 2.1 + w * 1.4 < width - w * 1.2; col++) {
        if (roll() > share) continue
        const d = `M${(x + w * 1.2 + col * w * 2.1).toFixed(1)} ${(top + 10 + row * h * 2.1).toFixed(1)}h${w}v${h}h-${w}z`
        const which = roll()
        ;(which < 0.4 ? warm : which < 0.85 ? dim : cool).push(d)
      }
    }
  }
  return (
    path(dim.join(''), { class: 'lit', fill: c('window'), opacity: 0.35 }) +
    path(warm.join(''), { class: 'lit', fill: c('window'), opacity: 0.85 }) +
    path(cool.join(''), { class: 'lit', fill: c('window-cool'), opacity: 0.55 })
  )
}

function hill(seed: number, y: number, height: number, fill: string): string {
  const roll = dice(seed)
  const points: Point[] = [[box.x - 10, 540]]
  for (let x = box.x - 10; x <= right + 10; x += 26) {
    const swell = Math.sin(x / 210 + seed) * height + Math.sin(x / 83 + seed * 2) * height * 0.35
    points.push([x, y - swell - roll() * 7], [x + 9, y - swell - 5 - roll() * 9], [x + 17, y - swell - 2 - roll() * 7])
  }
  points.push([right + 10, 540])
  return shape(points, fill)
}

/** The sky with the town below it. */
export function far(): string {
  const back = skyline(
    7,
    (x) => 70 + 78 * Math.exp(-(((x - 470) / 250) ** 2)) + 46 * Math.exp(-(((x - 1010) / 150) ** 2)),
    [26, 58],
  )
  const near = skyline(
    23,
    (x) => 38 + 34 * Math.exp(-(((x - 200) / 260) ** 2)) + 30 * Math.exp(-(((x - 830) / 240) ** 2)),
    [38, 92],
  )
  const clouds = [
    [120, 60, 360, 26],
    [420, 112, 300, 20],
    [880, 40, 420, 30],
    [1160, 120, 300, 22],
    [640, 170, 420, 18],
    [20, 160, 280, 18],
  ]
    .map(([x, y, rx, ry]) => tag('ellipse', { cx: x!, cy: y!, rx: rx!, ry: ry!, fill: 'url(#cloud)' }))
    .join('')
  return file(
    box,
    down('sky', box.y, horizon + 10, [
      [0, c('sky-top')],
      [0.45, c('sky-mid')],
      [0.82, c('sky-low')],
      [1, c('haze')],
    ]) +
      down('mist', 190, horizon + 40, [
        [0, c('haze'), 0],
        [1, c('haze'), 0.75],
      ]) +
      round('glow', [
        [0, c('glow'), 0.55],
        [0.5, c('glow'), 0.16],
        [1, c('glow'), 0],
      ]) +
      round('cloud', [
        [0, c('sky-low'), 0.55],
        [0.6, c('sky-low'), 0.2],
        [1, c('sky-low'), 0],
      ]),
    [
      tag('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: 'url(#sky)' }),
      clouds,
      tag('ellipse', { cx: 520, cy: 340, rx: 640, ry: 190, fill: 'url(#glow)' }),
      silhouette(back, c('city-far')),
      windows(back, 11, [3.2, 4.6], 0.3),
      tag('rect', { x: box.x, y: 190, width: box.width, height: 240, fill: 'url(#mist)', opacity: 0.7 }),
      silhouette(near, c('city-near')),
      windows(near, 5, [4.4, 6.4], 0.26),
      tag('rect', { x: box.x, y: 230, width: box.width, height: 200, fill: 'url(#mist)', opacity: 0.55 }),
      hill(3, 338, 9, c('hill')),
    ].join('\n'),
  )
}
