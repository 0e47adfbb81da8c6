/** What can change on the sidewalk: the shop's door and window, who looks on, what lies about, and who comes. */
import type { Point } from '../projection.ts'
import { c, file, ink, path, shape, tag } from '../svg.ts'
import { crowd } from '../things/crowd.ts'
import { backpack, phone } from '../things/small.ts'
import { ambulanceFront, patrolFront } from '../things/vehicles.ts'
import { along, at, edge, kerb, wall } from './space.ts'

/** The next door's leaf swung in; behind it the lit shop. */
function doorOpen(): string {
  const [z1, z2] = [8.15, 9.15]
  const hole = along(wall, z1, z2, 0.06, 2.3)
  const leaf = [at(wall, 0.06, z2), at(wall, 2.3, z2), at(wall + 0.85, 2.24, z2 + 0.1), at(wall + 0.85, 0.08, z2 + 0.1)]
  return file(
    { x: 880, y: 180, width: 170, height: 360 },
    '',
    shape(hole, c('inside'), edge(3)) +
      shape(hole, c('window'), { class: 'lit', opacity: 0.9 }) +
      shape(along(wall, z1, z1 + 0.45, 0.06, 1.1), c('board'), edge(2)) +
      shape(leaf, c('door'), edge(3)) +
      shape(
        [at(wall, 1.05, z2), at(wall, 2.1, z2), at(wall + 0.7, 2.06, z2 + 0.1), at(wall + 0.7, 1.05, z2 + 0.1)],
        c('glass-lit'),
        { opacity: 0.6 },
      ) +
      shape(
        [at(wall, 0.01, z1), at(wall, 0.01, z2), at(wall - 0.9, 0.01, z2 + 0.2), at(wall - 0.9, 0.01, z1)],
        c('window'),
        {
          class: 'lit',
          opacity: 0.55,
        },
      ),
  )
}

/** The cafe's window broken: a hole with cracks round it, and glass on the ground. */
function windowBroken(): string {
  const [mid, height] = [6.1, 1.5]
  const p = (a: number, r: number): Point => at(wall, height + Math.sin(a) * r, mid + Math.cos(a) * r * 1.25)
  const star = Array.from({ length: 18 }, (_, i) => p((i / 18) * Math.PI * 2, i % 2 === 0 ? 0.5 : 0.28))
  const cracks = Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * Math.PI * 2 + 0.2
    return ink([p(a, 0.34), p(a + 0.08, 0.62), p(a - 0.04, 0.82)], 2.6, c('ink'))
  }).join('')
  const shards = Array.from({ length: 12 }, (_, i) => {
    const [x, y] = at(wall - 0.2 - (i % 4) * 0.22, 0.01, 4.6 + (i % 6) * 0.2 + i * 0.03)
    return `M${x.toFixed(0)} ${y.toFixed(0)}l${10 + (i % 3) * 8} ${-8 - (i % 2) * 6}l${6 + (i % 4) * 3} 14z`
  }).join('')
  return file(
    { x: 960, y: 60, width: 460, height: 640 },
    '',
    shape(star, c('ink'), edge(4)) +
      shape(
        star.map(([x, y]): Point => [x + 3, y + 3]),
        c('inside'),
      ) +
      cracks +
      path(shards, { fill: c('window-cool'), ...edge(2) }),
  )
}

/** In the gaps between the marks, so that no face is behind that of somebody of the cast. */
const near: readonly (readonly [number, number])[] = [
  [380, 522],
  [536, 506],
  [574, 516],
  [706, 508],
  [744, 518],
  [878, 508],
  [912, 520],
]
const far: readonly (readonly [number, number])[] = [
  [526, 430],
  [556, 426],
  [586, 431],
  [700, 427],
  [728, 431],
]
const watching = (filming: boolean) => (): string =>
  file({ x: 316, y: 200, width: 664, height: 340 }, '', crowd(near, 150, filming, 12))

/** Leans on top of the nearest meter. */
const [meterX] = at(kerb + 0.35, 0, 5.9)

export const pieces: Record<string, () => string> = {
  'door-open': doorOpen,
  'window-broken': windowBroken,
  'crowd-far': () => file({ x: 470, y: 260, width: 300, height: 190 }, '', crowd(far, 82, false, 5)),
  'crowd-near': watching(false),
  'crowd-filming': watching(true),
  backpack: () => file({ x: 470, y: 480, width: 160, height: 150 }, '', backpack(552, 606, 0.84)),
  phone: () =>
    file(
      { x: meterX - 60, y: 210, width: 120, height: 120 },
      '',
      phone(meterX, 298, 1.25) + tag('ellipse', { cx: meterX, cy: 297, rx: 18, ry: 4, fill: c('post'), ...edge(2) }),
    ),
  ambulance: () => file({ x: 540, y: 160, width: 220, height: 280 }, '', ambulanceFront(640, 420, 74)),
  'second-car': () => file({ x: 380, y: 260, width: 230, height: 200 }, '', patrolFront(486, 446, 92)),
}
