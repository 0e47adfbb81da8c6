/** The interview room's bare box: padded wall, one-way mirror, a slot of daylight, the door, the camera. */
import { c, closed, path, tag } from '../svg.ts'
import {
  at,
  back,
  canvas,
  ceiling,
  disc,
  edges,
  front,
  half,
  level,
  lined,
  lit,
  near,
  seam,
  side,
  thin,
} from '../report-room/space.ts'

/** How high the painted lower part of the walls is, metres. */
const dado = 0.94

export function shell(): string {
  const tiles =
    [-3, -2, -1, 0, 1, 2, 3]
      .map((x) => seam(at(x, ceiling, back), at(x, ceiling, near), 1.6, c('wall-low'), { opacity: 0.8 }))
      .join('') +
    [6.5, 5.8, 5.1, 4.4]
      .map((z) => seam(at(-half, ceiling, z), at(half, ceiling, z), 1.6, c('wall-low'), { opacity: 0.8 }))
      .join('')
  const walls = [-half, half]
    .map(
      (x) =>
        side(x, 0, ceiling, near, back, c('wall-low')) +
        side(x, 0, dado, near, back, c('body-dark'), { opacity: 0.6 }) +
        side(x, 0, 0.12, near, back, c('wall-line'), thin) +
        seam(at(x, dado, back), at(x, dado, near), 2.6, c('ink'), { opacity: 0.7 }),
    )
    .join('')
  return (
    level(ceiling, -half, half, near, back, 'url(#over)') +
    tiles +
    walls +
    front(-half, half, 0, ceiling, back, 'url(#paint)') +
    disc(640, 170, 560, 300, 'url(#wash)') +
    front(-half, half, 0, dado, back, c('body-mid'), { opacity: 0.62 }) +
    seam(at(-half, dado, back), at(half, dado, back), 2.6, c('ink'), { opacity: 0.7 }) +
    front(-half, half, 0, 0.12, back, c('wall-line'), thin) +
    edges()
  )
}

/** Carpet, and the light of the panel lying on it. */
export function floor(): string {
  return (
    level(0, -half, half, near, back, 'url(#carpet)') +
    [-1.8, 0, 1.8].map((x) => seam(at(x, 0, back), at(x, 0, near), 1.6, c('floor-line'), { opacity: 0.6 })).join('') +
    [5.9, 4.4, 3.3].map((z) => seam(at(-half, 0, z), at(half, 0, z), 1.6, c('floor-line'), { opacity: 0.6 })).join('') +
    disc(640, 610, 420, 92, 'url(#pool)') +
    seam(at(-half, 0, back), at(half, 0, back), 3.4, c('ink')) +
    [-half, half].map((x) => seam(at(x, 0, back), at(x, 0, near), 3, c('ink'))).join('')
  )
}

/** Glass that shows the room only itself: dark, with the ceiling's light in it. */
export function mirror(): string {
  const [left, right, low, high] = [-1.86, 0.42, 1.04, 2.06]
  const [x1, y1] = at(left, high, back)
  const [x2, y2] = at(right, low, back)
  return (
    front(left - 0.09, right + 0.09, low - 0.09, high + 0.09, back, c('sign-back'), lined) +
    front(left, right, low, high, back, 'url(#mirror)', lined) +
    path(`M${x1 + 112} ${y1 + 10}h104l-18 17h-66z`, { fill: c('beam'), opacity: 0.42 }) +
    path(`M${x1 + 2} ${y2 - 34}H${x2 - 2}V${y2 - 2}H${x1 + 2}z`, { fill: c('body-dark'), opacity: 0.35 }) +
    path(
      `M${x1 + 30} ${y2 - 2}L${x1 + 96} ${y1 + 2}h36L${x1 + 66} ${y2 - 2}zM${x1 + 82} ${y2 - 2}L${x1 + 148} ${y1 + 2}h12L${x1 + 94} ${y2 - 2}z`,
      {
        fill: c('glass-lit'),
        opacity: 0.22,
      },
    ) +
    path(`M${x2 - 62} ${y2 - 2}L${x2 - 14} ${y1 + 40}V${y1 + 74}L${x2 - 40} ${y2 - 2}z`, {
      fill: c('glass-lit'),
      opacity: 0.16,
    }) +
    front(left - 0.09, right + 0.09, low - 0.13, low - 0.09, back, c('rail-shade'), thin)
  )
}

/** Panels that swallow the sound. */
export function padding(): string {
  return [0.66, 1.17, 1.68]
    .map((x) =>
      [1.04, 1.58]
        .map((y) =>
          front(x, x + 0.48, y, y + 0.51, back, c('wall-low'), {
            ...thin,
            'fill-opacity': 0.55,
            'stroke-opacity': 0.45,
            rx: 6,
          }),
        )
        .join(''),
    )
    .join('')
}

/** A slot under the ceiling is all there is of the day. */
export function slot(): string {
  const [x, y] = at(-2.94, 2.54, back)
  const [far, low] = at(-2.12, 2.29, back)
  return (
    front(-2.99, -2.07, 2.24, 2.59, back, c('wall-low'), lined) +
    tag('rect', { x, y, width: far - x, height: low - y, fill: 'url(#sky)', ...thin }) +
    path(`M${x} ${low}v-10h24v-8h20v6h28v-12h20v16h33v8z`, { fill: c('city-far'), opacity: 0.7 }) +
    path(`M${x + 30} ${low - 14}h4v5h-4zM${x + 78} ${low - 16}h4v5h-4zM${x + 104} ${low - 6}h4v4h-4z`, {
      fill: c('window'),
      ...lit,
    }) +
    path(`M${(x + far) / 2} ${y}V${low}`, { fill: 'none', ...lined })
  )
}

/** The doorway in the back wall, metres. */
export const doorway = { left: 2.46, right: 3.3, high: 2.16 } as const

/** Keeps free the doorway, behind which the hall is: everything but it. */
export const gap = (): string => {
  const { x, y, width, height } = canvas
  const all = `M${x} ${y}h${width}v${height}h${-width}z`
  const { left, right, high } = doorway
  const free = closed([at(left, 0, back), at(left, high, back), at(right, high, back), at(right, 0, back)])
  return `<clipPath id="gap"><path d="${all}${free}" clip-rule="evenodd"/></clipPath>`
}

/** The frame round the doorway, and the light switch beside it. */
export function frame(): string {
  const { left, right, high } = doorway
  const post = (x1: number, x2: number, y1: number, y2: number): string =>
    front(x1, x2, y1, y2, back, c('wall-line'), lined)
  return (
    post(left - 0.08, left, 0, high + 0.08) +
    post(right, right + 0.08, 0, high + 0.08) +
    post(left - 0.08, right + 0.08, high, high + 0.08) +
    front(2.2, 2.32, 1.1, 1.28, back, c('sheet'), thin) +
    front(2.24, 2.28, 1.16, 1.23, back, c('rail-shade'))
  )
}

export function clock(): string {
  const [x, y] = at(1.56, 2.4, back)
  return (
    tag('circle', { cx: x, cy: y, r: 20, fill: c('sheet'), ...lined }) +
    path(`M${x} ${y}v-13M${x} ${y}l9 6`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2.6 })
  )
}
