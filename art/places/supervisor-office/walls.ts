/** The office's own box: ceiling, side walls, the wall with window and door, carpet. The glass is a hole. */
import type { Point } from '../projection.ts'
import { c, path } from '../svg.ts'
import { at, ceiling, front, half, level, lined, near, seam, side, thin } from '../report-room/space.ts'
import { door, glass, wall, window } from './space.ts'

const loop = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
export const hole = (x1: number, x2: number, y1: number, y2: number): string =>
  loop([at(x1, y1, wall), at(x2, y1, wall), at(x2, y2, wall), at(x1, y2, wall)])

export function shell(): string {
  const panels = [-2.2, 0.5]
    .map(
      (x) =>
        level(ceiling, x, x + 1.7, 4.8, 5.5, c('wall-lit'), thin) +
        level(ceiling - 0.01, x + 0.1, x + 1.6, 4.88, 5.4, c('white-lit'), { class: 'lit', opacity: 0.55 }),
    )
    .join('')
  return (
    level(ceiling, -half, half, near, wall, 'url(#over)') +
    [-2.4, -1.2, 0, 1.2, 2.4]
      .map((x) => seam(at(x, ceiling, wall), at(x, ceiling, near), 1.6, c('plaster-low'), { opacity: 0.8 }))
      .join('') +
    [6, 5.4, 4.7, 4.1]
      .map((z) => seam(at(-half, ceiling, z), at(half, ceiling, z), 1.6, c('plaster-low'), { opacity: 0.8 }))
      .join('') +
    panels +
    [-half, half]
      .map(
        (x) =>
          side(x, 0, ceiling, near, wall, 'url(#aside)') +
          side(x, 0, 0.9, near, wall, c('wood'), { opacity: 0.55 }) +
          side(x, 0.86, 0.92, near, wall, c('wood-dark'), thin),
      )
      .join('') +
    path(
      hole(-half, half, 0, ceiling) +
        hole(window.left, window.right, window.low, window.high) +
        hole(door.left, door.right, 0, door.top) +
        hole(glass.left, half, glass.low, glass.high),
      { fill: 'url(#paint)', 'fill-rule': 'evenodd' },
    ) +
    // panelling under a rail, left of the door
    front(-half, door.left - 0.09, 0, 0.88, wall, c('wood'), { opacity: 0.85 }) +
    [-3.5, -2.98, -2.46]
      .map((x) =>
        front(x, x + (x < -2.5 ? 0.42 : 0.26), 0.18, 0.74, wall, c('wood-lit'), { ...thin, 'fill-opacity': 0.4 }),
      )
      .join('') +
    front(-half, door.left - 0.09, 0.86, 0.92, wall, c('wood-dark'), thin) +
    front(-half, door.left - 0.09, 0, 0.12, wall, c('wood-dark'), thin) +
    // under the glass
    front(glass.left, half, 0, glass.low, wall, c('wood'), thin) +
    front(glass.left, half, 0, 0.1, wall, c('wood-dark'), thin) +
    [-half, half].map((x) => seam(at(x, 0, wall), at(x, ceiling, wall), 3, c('ink'))).join('') +
    [-half, half].map((x) => seam(at(x, ceiling, wall), at(x, ceiling, near), 3, c('ink'))).join('') +
    seam(at(-half, ceiling, wall), at(half, ceiling, wall), 3, c('ink'))
  )
}

export function floor(): string {
  return (
    level(0, -half, half, near, wall, 'url(#carpet)') +
    [-1.8, 0, 1.8].map((x) => seam(at(x, 0, wall), at(x, 0, near), 1.6, c('navy-dark'), { opacity: 0.45 })).join('') +
    [5.6, 4.5, 3.6].map((z) => seam(at(-half, 0, z), at(half, 0, z), 1.6, c('navy-dark'), { opacity: 0.45 })).join('') +
    seam(at(-half, 0, wall), at(door.left, 0, wall), 3.4, c('ink')) +
    seam(at(door.right, 0, wall), at(half, 0, wall), 3.4, c('ink')) +
    [-half, half].map((x) => seam(at(x, 0, wall), at(x, 0, near), 3, c('ink'))).join('')
  )
}

/** Frames of window and door, and of the glass with its posts. */
export function frames(): string {
  const rim = (x1: number, x2: number, y1: number, y2: number, width: number, fill: string): string =>
    path(hole(x1 - width, x2 + width, y1 === 0 ? 0 : y1 - width, y2 + width) + hole(x1, x2, y1, y2), {
      fill,
      'fill-rule': 'evenodd',
      ...thin,
    })
  const mid = (window.left + window.right) / 2
  return (
    rim(window.left, window.right, window.low, window.high, 0.07, c('wood-lit')) +
    seam(at(mid, window.low, wall), at(mid, window.high, wall), 5, c('wood-lit')) +
    front(window.left - 0.12, window.right + 0.12, window.low - 0.1, window.low - 0.05, wall, c('wood'), thin) +
    path(
      `M${at(window.left + 0.08, window.low, wall).join(' ')}L${at(window.left + 0.36, window.high, wall).join(' ')}h24L${at(window.left + 0.26, window.low, wall).join(' ')}z`,
      { fill: c('white-lit'), opacity: 0.13 },
    ) +
    rim(door.left, door.right, 0, door.top, 0.08, c('wood-lit'))
  )
}

/** The glass between the rooms: a shine, and the posts that hold it. It lies over who is in the roll-call room. */
export function pane(): string {
  const posts = [0.42, 1.98]
  const shine = [460, 800, 1110]
    .map((x) => `M${x} 486L${x + 92} 154h26L${x + 26} 486zM${x + 40} 486L${x + 132} 154h9L${x + 49} 486z`)
    .join('')
  return (
    front(glass.left, half, glass.low, glass.high, wall, c('window-cool'), { opacity: 0.07 }) +
    path(shine, { fill: c('white-lit'), opacity: 0.1 }) +
    posts.map((x) => front(x - 0.03, x + 0.03, glass.low, glass.high, wall, c('wood-dark'), thin)).join('') +
    front(glass.left - 0.07, half, glass.high, glass.high + 0.08, wall, c('wood-dark'), lined) +
    front(glass.left - 0.07, half, glass.low - 0.05, glass.low, wall, c('wood-dark'), lined) +
    front(glass.left - 0.07, glass.left, 0, glass.high + 0.08, wall, c('wood-dark'), lined)
  )
}
