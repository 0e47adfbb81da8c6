/** The booking area's box: block walls, a poured floor, tubes under the ceiling. */
import { c, path, shape } from '../svg.ts'
import {
  at,
  back,
  ceiling,
  disc,
  edges,
  front,
  half,
  level,
  lit,
  near,
  seam,
  side,
  thin,
} from '../report-room/space.ts'
import { cell } from './space.ts'

const dado = 1.0

/** Courses of blocks on the back wall. */
function blocks(): string {
  const rows = [1.2, 1.4, 1.6, 1.8, 2.0, 2.2, 2.4, 2.6]
  const marks = rows.flatMap((y, i) => {
    const [x1, py] = at(-half, y, back)
    const [x2] = at(cell.left, y, back)
    const joints = Array.from({ length: 11 }, (_, k) => -half + 0.1 + k * 0.44 + (i % 2) * 0.22)
      .filter((x) => x < cell.left)
      .map((x) => `M${at(x, y, back)[0].toFixed(1)} ${py.toFixed(1)}v-30.6`)
    return [`M${x1} ${py.toFixed(1)}H${x2}`, ...joints]
  })
  return path(marks.join(''), { fill: 'none', stroke: c('wall-low'), 'stroke-width': 1.4, opacity: 0.7 })
}

export function shell(): string {
  const sides = [-half, half]
    .map(
      (x) =>
        side(x, 0, ceiling, near, back, 'url(#aside)') +
        side(x, 0, dado, near, back, c('board'), { opacity: 0.3 }) +
        seam(at(x, dado, back), at(x, dado, near), 5, c('wood-dark'), { opacity: 0.7 }),
    )
    .join('')
  const tubes = [-2.3, 0.2]
    .map(
      (x) =>
        level(ceiling, x, x + 1.7, 5.2, 5.55, c('wall-low'), thin) +
        level(ceiling - 0.01, x + 0.08, x + 1.62, 5.26, 5.47, c('white-lit'), thin),
    )
    .join('')
  return (
    level(ceiling, -half, half, near, back, 'url(#over)') +
    [-2.4, -1.2, 0, 1.2, 2.4]
      .map((x) => seam(at(x, ceiling, back), at(x, ceiling, near), 1.6, c('wall-line'), { opacity: 0.6 }))
      .join('') +
    tubes +
    sides +
    front(-half, half, 0, ceiling, back, 'url(#paint)') +
    blocks() +
    front(-half, cell.left, 0, dado, back, c('board'), { opacity: 0.42 }) +
    seam(at(-half, dado, back), at(cell.left, dado, back), 5, c('wood-dark'), { opacity: 0.7 }) +
    front(-half, cell.left, 0, 0.12, back, c('wall-line'), thin) +
    edges()
  )
}

export function floor(): string {
  const joints = [-2.4, -0.8, 0.8, 2.4]
    .map((x) => seam(at(x, 0, back), at(x, 0, near), 1.8, c('floor-line'), { opacity: 0.7 }))
    .join('')
  const strip = (z1: number, z2: number): string =>
    shape([at(-1.3, 0, z2), at(0.86, 0, z2), at(0.86, 0, z1), at(-1.3, 0, z1)], c('amber'), { opacity: 0.75 })
  const [dx, dy] = at(0.5, 0, 4.7)
  return (
    level(0, -half, half, near, back, 'url(#concrete)') +
    joints +
    [6.2, 4.6, 3.5].map((z) => seam(at(-half, 0, z), at(half, 0, z), 1.8, c('floor-line'), { opacity: 0.7 })).join('') +
    strip(6.02, 6.08) +
    // where one stands for the chart
    [-0.76, -0.6]
      .map((x) => {
        const [fx, fy] = at(x, 0, 6.72)
        return path(`M${fx - 8} ${fy}q0 -9 8 -9t8 9q-1 6 -8 6t-8 -6z`, { fill: c('amber'), opacity: 0.85 })
      })
      .join('') +
    // a drain
    disc(dx, dy, 30, 8, c('floor-line')) +
    path(`M${dx - 18} ${dy - 2}h36M${dx - 20} ${dy + 2}h40`, {
      fill: 'none',
      stroke: c('shadow'),
      'stroke-width': 1.8,
    }) +
    disc(420, 610, 420, 84, 'url(#pool)', lit) +
    disc(980, 612, 360, 84, 'url(#pool)', lit) +
    seam(at(-half, 0, back), at(half, 0, back), 3.4, c('ink')) +
    [-half, half].map((x) => seam(at(x, 0, back), at(x, 0, near), 3, c('ink'))).join('')
  )
}
