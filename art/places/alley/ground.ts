/** The ground between the walls, the fence at its end, and what a kitchen puts out: a dumpster, crates, bags. */
import type { Point } from '../projection.ts'
import { c, dice, ink, line, path, shape, tag } from '../svg.ts'
import { at, end, facing, front, leftWall, lying, onWall, rightWall } from './space.ts'

const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })

/** High mesh across the whole alley: nobody gets out this way. */
function fence(): string {
  const high = 2.7
  const mesh: string[] = []
  for (let x = leftWall - high; x < rightWall; x += 0.2) {
    const a = Math.max(x, leftWall)
    const b = Math.min(x + high, rightWall)
    mesh.push(
      line([at(a, a - x, end), at(b, b - x, end)]),
      line([at(a, high - (a - x), end), at(b, high - (b - x), end)]),
    )
  }
  const posts = [leftWall + 0.12, -0.7, 1.1, rightWall - 0.12]
    .map(
      (x) =>
        ink([at(x, 0, end), at(x, high + 0.15, end)], 8) +
        ink([at(x, 0, end), at(x, high + 0.15, end)], 4, c('rail-shade')),
    )
    .join('')
  const rail = [at(leftWall, high, end), at(rightWall, high, end)]
  return (
    path(mesh.join(''), { fill: 'none', stroke: c('post'), 'stroke-width': 1.5, opacity: 0.8 }) +
    posts +
    ink(rail, 7) +
    ink(rail, 3.4, c('rail-shade'))
  )
}

export function ground(): string {
  const roll = dice(21)
  const floor = lying(0, end, front, leftWall - 2, rightWall + 2)
  const specks: string[] = []
  for (let i = 0; i < 120; i++) {
    const [x, y] = at(leftWall + roll() * 5, 0, end + 10 + roll() * 300)
    specks.push(`M${x.toFixed(0)} ${y.toFixed(0)}h${(3 + roll() * 9).toFixed(0)}`)
  }
  const slabs = [92, 118, 156, 214, 306].map((n) => line([at(leftWall, 0, n), at(rightWall, 0, n)])).join('')
  const gutter: Point[] = [at(0.1, 0, end), at(0.34, 0, end), at(0.34, 0, front), at(0.1, 0, front)]
  return (
    fence() +
    shape(floor, 'url(#stone)') +
    path(specks.join(''), { fill: 'none', stroke: c('crack'), 'stroke-width': 2.4, opacity: 0.55 }) +
    path(slabs, { fill: 'none', stroke: c('crack'), 'stroke-width': 2.4, opacity: 0.7 }) +
    shape(gutter, c('crack'), { opacity: 0.45 }) +
    path(line([gutter[0]!, gutter[3]!]), { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 3 }) +
    tag('ellipse', { cx: 430, cy: 606, rx: 120, ry: 17, fill: c('wet-sky'), opacity: 0.35 }) +
    path('M344 604h96M392 612h72', { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 2.4, opacity: 0.4 }) +
    tag('ellipse', { cx: 690, cy: 476, rx: 66, ry: 8, fill: c('wet-sky'), opacity: 0.5 }) +
    tag('ellipse', { cx: 1040, cy: 610, rx: 430, ry: 110, fill: 'url(#warm)', class: 'lit', opacity: 0.75 })
  )
}

function dumpster(): string {
  const [far, near] = [146, 184]
  const back = leftWall + 0.1
  const out = leftWall + 1.25
  const lid = [at(back, 1.5, far), at(back, 1.5, near), at(out, 1.2, near), at(out, 1.2, far)]
  const ribs = [0.28, 0.52, 0.76].map((u) => {
    const n = far + (near - far) * u
    return ink([at(out, 0.2, n), at(out, 1.15, n)], 3, c('body-dark'))
  })
  return (
    tag('ellipse', {
      cx: at(out, 0, near)[0] - 70,
      cy: at(out, 0, near)[1] + 2,
      rx: 190,
      ry: 16,
      fill: c('shadow'),
      opacity: 0.5,
    }) +
    shape(onWall(out, far, near, 0.12, 1.2), c('body'), edge(3)) +
    ribs.join('') +
    shape(
      [at(back, 0.12, near), at(back, 1.5, near), at(out, 1.2, near), at(out, 0.12, near)],
      c('body-mid'),
      edge(3),
    ) +
    ink([at(back + 0.2, 0.5, near), at(out - 0.2, 0.5, near)], 4, c('body-dark')) +
    ink([at(back + 0.2, 0.86, near), at(out - 0.2, 0.86, near)], 4, c('body-dark')) +
    shape(lid, c('body-dark'), edge(3)) +
    ink([at(back, 1.5, near), at(out, 1.2, near)], 4, c('body-lit'), { opacity: 0.7 }) +
    ink([at(out, 1.2, far), at(out, 1.2, near)], 2.4, c('body-lit'), { opacity: 0.7 }) +
    [at(out - 0.1, 0.07, near), at(back + 0.15, 0.07, near)]
      .map(([cx, cy]) => tag('circle', { cx, cy, r: 11, fill: c('tyre'), ...edge(2.4) }))
      .join('')
  )
}

/** A crate for bottles; `high` in metres. */
export function crate(x: number, y: number, near: number, fill: string, high = 0.32): string {
  const wide = 0.42
  const holes = [0.06, 0.18, 0.3]
    .map((u) => shape(facing(near, x + u, x + u + 0.07, y + high * 0.38, y + high * 0.7), c('ink'), { opacity: 0.65 }))
    .join('')
  return (
    shape(onWall(x, near * 0.94, near, y, y + high), c('shadow'), edge(2.4)) +
    shape(lying(y + high, near * 0.94, near, x, x + wide), c('inside'), edge(2.4)) +
    shape(facing(near, x, x + wide, y, y + high), fill, edge(2.6)) +
    holes
  )
}

function bag(x: number, near: number, size: number): string {
  const [cx, cy] = at(x, 0, near)
  const s = size * near
  return (
    path(
      `M${cx - s} ${cy}q${-s * 0.2} ${-s * 0.9} ${s * 0.75} ${-s * 1.25}l${-s * 0.12} ${-s * 0.3}l${s * 0.3} ${s * 0.1}l${s * 0.26} ${-s * 0.12}l${-s * 0.06} ${s * 0.34}q${s} ${s * 0.3} ${s * 0.8} ${s * 1.23}z`,
      { fill: c('navy-dark'), ...edge(2.8) },
    ) +
    path(
      `M${cx - s * 0.5} ${cy - s * 0.3}q${s * 0.1} ${-s * 0.5} ${s * 0.4} ${-s * 0.75}M${cx + s * 0.3} ${cy - s * 0.2}q0 ${-s * 0.5} ${-s * 0.2} ${-s * 0.8}`,
      {
        fill: 'none',
        stroke: c('navy-lit'),
        'stroke-width': 2.4,
        opacity: 0.8,
      },
    )
  )
}

export const things = (): string =>
  bag(leftWall + 0.5, 118, 0.3) +
  dumpster() +
  bag(leftWall + 1.55, 172, 0.24) +
  crate(rightWall - 0.62, 0, 112, c('awning')) +
  crate(rightWall - 1.1, 0, 118, c('mark'))

/** The crates by the wall, one before them to sit on. */
export const crates = (): string =>
  crate(rightWall - 0.56, 0, 150, c('sign-face')) +
  crate(rightWall - 0.58, 0.32, 150, c('awning')) +
  crate(rightWall - 0.54, 0.64, 150, c('sign-face')) +
  crate(1.32, 0, 220, c('awning'), 0.26) +
  crate(1.3, 0.26, 220, c('sign-face'), 0.26)
