/** On the back wall: telephone, height chart, the bench with its rail, the frame of the pane. */
import { c, path } from '../svg.ts'
import { at, back, disc, front, level, lined, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { chart, pane } from './space.ts'

/** One foot, metres. */
const foot = 0.3048

export function heightChart(): string {
  const { left, right, low, high } = chart
  const inches = Array.from({ length: 60 }, (_, i) => (i + 30) * (foot / 12)).filter(
    (y) => y > low + 0.04 && y < high - 0.03,
  )
  const marks = inches.map((y) => {
    const inch = Math.round(y / (foot / 12))
    const [x1, py] = at(left + 0.02, y, back)
    const [x2] = at(right - 0.02, y, back)
    const reach = inch % 12 === 0 ? (x2 - x1) / 2 : inch % 6 === 0 ? 24 : inch % 2 === 0 && inch % 12 > 5 ? 13 : 0
    return reach === 0
      ? ''
      : `M${x1.toFixed(1)} ${py.toFixed(1)}h${reach.toFixed(1)}M${x2.toFixed(1)} ${py.toFixed(1)}h${(-reach).toFixed(1)}`
  })
  const figures: Readonly<Record<number, string>> = {
    4: 'M8 14V0L0 10h11',
    5: 'M9 0H1L0 6q9 -3 9 3q0 6 -9 4',
    6: 'M8 0Q0 2 0 9q0 5 5 5t5 -5q0 -5 -5 -5q-4 0 -5 4',
    7: 'M0 0h10L4 14',
  }
  const numbers = [4, 5, 6, 7]
    .map((n) => {
      const [x1, y] = at(left + 0.06, n * foot, back)
      const [x2] = at(right - 0.06, 0, back)
      const one = (x: number): string =>
        path(figures[n]!, {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 2.6,
          transform: `translate(${x.toFixed(1)} ${(y - 18).toFixed(1)})`,
        })
      return one(x1 + 4) + one(x2 - 16)
    })
    .join('')
  const bands = [4, 5, 6]
    .map((n) => front(left, right, n * foot, n * foot + foot / 2, back, c('wall-low'), { opacity: 0.28 }))
    .join('')
  return (
    front(left, right, low, high, back, c('sheet'), lined) +
    bands +
    path(marks.join(''), { fill: 'none', stroke: c('ink'), 'stroke-width': 1.8 }) +
    numbers
  )
}

export function telephone(): string {
  const [x, y] = at(-1.3, 1.5, back)
  return (
    front(-1.45, -1.15, 1.1, 1.62, back, c('rail-shade'), lined) +
    front(-1.41, -1.19, 1.14, 1.58, back, c('rail'), { opacity: 0.7 }) +
    path(`M${x + 4} ${y + 2}h14M${x + 4} ${y + 12}h14M${x + 4} ${y + 22}h14M${x + 4} ${y + 32}h14`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 4.6,
      'stroke-dasharray': '0.1 7',
    }) +
    // handset in its cradle, on an armoured cord
    path(`M${x - 14} ${y + 34}q-18 46 2 62q22 10 22 -40`, { fill: 'none', stroke: c('ink'), 'stroke-width': 5.5 }) +
    path(`M${x - 14} ${y + 34}q-18 46 2 62q22 10 22 -40`, { fill: 'none', stroke: c('chrome'), 'stroke-width': 2.4 }) +
    path(`M${x - 18} ${y - 8}q8 -6 13 2l-2 10q-5 12 0 24l2 10q-6 7 -13 1q-7 -23 0 -47z`, { fill: c('tyre'), ...thin })
  )
}

export function bench(): string {
  const [x1, x2, z1] = [-0.14, 0.82, 6.4]
  const [floorX, floorY] = at((x1 + x2) / 2, 0, 6.7)
  const ring = (x: number): string => {
    const [px, py] = at(x, 0.86, 7.1)
    return path(`M${px} ${py - 4}v6M${px - 5} ${py + 8}a6 7 0 1 0 10 0a6 7 0 1 0 -10 0`, {
      fill: 'none',
      stroke: c('chrome'),
      'stroke-width': 2.6,
    })
  }
  return (
    disc(floorX, floorY + 4, 90, 9, c('shadow'), { opacity: 0.45 }) +
    // the rail at the wall
    path(`M${at(x1 + 0.02, 0.88, 7.1).join(' ')}H${at(x2 - 0.04, 0, 7.1)[0]}`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 9,
    }) +
    path(`M${at(x1 + 0.02, 0.88, 7.1).join(' ')}H${at(x2 - 0.04, 0, 7.1)[0]}`, {
      fill: 'none',
      stroke: c('rail'),
      'stroke-width': 5,
    }) +
    ring(0.16) +
    ring(0.54) +
    [x1 + 0.08, x2 - 0.16].map((x) => front(x, x + 0.09, 0, 0.46, z1 + 0.06, c('rail-shade'), thin)).join('') +
    solid([x1, x2], [0.45, 0.52], [z1, 7.1], { front: c('rail-shade'), side: c('post'), top: c('rail') }, lined)
  )
}

/** The control room behind its pane: a bright wall, pictures from cameras, the back of a chair. */
export function controlRoom(): string {
  const { left, right, low, high } = pane
  const screen = (x: number, y: number, fill: string): string =>
    front(x, x + 0.2, y, y + 0.15, back, c('tyre'), thin) +
    front(x + 0.015, x + 0.185, y + 0.015, y + 0.135, back, fill)
  return (
    front(left - 0.07, right + 0.07, low - 0.07, high + 0.07, back, c('sign-back'), lined) +
    front(left, right, low, high, back, c('window-cool'), thin) +
    front(left, right, low, high, back, c('lamp'), { opacity: 0.3, class: 'lit' }) +
    front(left, right, low, low + 0.2, back, c('wall-low')) +
    [0.02, 0.25, 0.48].map((x, i) => screen(x, 1.62, c(i === 1 ? 'glass-lit' : 'glass'))).join('') +
    [0.02, 0.25, 0.48].map((x, i) => screen(x, 1.44, c(i === 2 ? 'glass-lit' : 'glass'))).join('') +
    path(`M${at(0.26, low + 0.01, back).join(' ')}v-26q0 -10 10 -10h18q10 0 10 10v26z`, { fill: c('navy'), ...thin }) +
    path(
      `M${at(left + 0.08, low, back).join(' ')}L${at(left + 0.3, high, back).join(' ')}h16L${at(left + 0.2, low, back).join(' ')}z`,
      {
        fill: c('white-lit'),
        opacity: 0.3,
      },
    ) +
    level(low - 0.07, left - 0.1, right + 0.1, back - 0.08, back, c('sign-back'), thin)
  )
}
