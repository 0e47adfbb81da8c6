/** The porch's floor and steps, the path, the lawn, shrubs and the mailbox; and the snow that lies on them. */
import type { Point } from '../projection.ts'
import { c, curve, dice, ink, line, path, shape, tag } from '../svg.ts'
import { corner, foot, porchFrom, porchTo } from './house.ts'
import { at, box, deck, porch, wall } from './space.ts'

const lined = { stroke: c('ink'), 'stroke-width': 3 }
const right = box.x + box.width

/** The steps from left to right, as at the wall. */
const stepFrom = 716
const stepTo = 914
interface Slab {
  readonly from: number
  readonly to: number
  readonly high: number
  readonly far: number
  readonly near: number
}
const slabs: readonly Slab[] = [
  { from: porchFrom, to: porchTo, high: deck, far: wall, near: porch },
  { from: stepFrom, to: stepTo, high: 0.24, far: porch, near: 194 },
  { from: stepFrom, to: stepTo, high: 0.12, far: 194, near: 207 },
]
const topOf = ({ from, to, high, far, near }: Slab): Point[] => [
  at(from, high, far),
  at(to, high, far),
  at(to, high, near),
  at(from, high, near),
]
const faceOf = ({ from, to, high, near }: Slab): Point[] => [
  at(from, high, near),
  at(to, high, near),
  at(to, 0, near),
  at(from, 0, near),
]
const sideOf = ({ from, high, far, near }: Slab): Point[] => [
  at(from, high, far),
  at(from, high, near),
  at(from, 0, near),
  at(from, 0, far),
]
const path0: Point[] = [
  at(stepFrom - 6, 0, 200),
  at(stepTo + 6, 0, 200),
  at(stepTo + 6, 0, 400),
  at(stepFrom - 6, 0, 400),
]

function lawn(): string {
  const roll = dice(5)
  const blades: string[] = []
  for (let i = 0; i < 150; i++) {
    const x = box.x + roll() * box.width
    const y = foot + 22 + roll() ** 0.8 * 270
    const s = (y - 330) / 22
    blades.push(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${(s * 0.3).toFixed(0)} ${(-s).toFixed(0)}l${(s * 0.4).toFixed(0)} ${(s * 0.9).toFixed(0)}`,
    )
  }
  return (
    tag('rect', { x: box.x, y: foot - 1, width: box.width, height: 360, fill: 'url(#lawn)' }) +
    path(blades.join(''), { fill: 'none', stroke: c('grass-lit'), 'stroke-width': 2, opacity: 0.6 })
  )
}

function walk(): string {
  const joints = [222, 250, 286, 334].map((n) => line([at(stepFrom - 6, 0, n), at(stepTo + 6, 0, n)])).join('')
  return (
    shape(path0, 'url(#stone)', lined) + path(joints, { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 2.6 })
  )
}

function stoop(parts: readonly Slab[]): string {
  return parts
    .map(
      (slab) =>
        shape(sideOf(slab), c('shadow'), lined) +
        shape(faceOf(slab), slab.from === porchFrom ? c('brick') : c('pavement'), lined) +
        shape(topOf(slab), c('pavement-far'), lined) +
        ink([at(slab.from, slab.high, slab.near), at(slab.to, slab.high, slab.near)], 7) +
        ink([at(slab.from, slab.high, slab.near), at(slab.to, slab.high, slab.near)], 3, c('kerb')),
    )
    .join('')
}

function mat(): string {
  const points = [at(752, deck, 147), at(876, deck, 147), at(876, deck, 166), at(752, deck, 166)]
  return shape(points, c('board'), { stroke: c('ink'), 'stroke-width': 2.4 })
}

function shrub(x: number, y: number, w: number, h: number, seed: number, fill: string, lit: string): string {
  const roll = dice(seed)
  const points: Point[] = []
  for (let i = 0; i <= 12; i++) {
    const a = Math.PI * (1 - i / 12)
    const k = 0.86 + (i % 2) * 0.16 + roll() * 0.06
    points.push([x + Math.cos(a) * (w / 2) * k, y - Math.sin(a) * h * k])
  }
  const leaves: string[] = []
  for (let i = 0; i < 14; i++) {
    const a = Math.PI * (0.15 + roll() * 0.7)
    const r = 0.3 + roll() * 0.5
    leaves.push(`M${(x + Math.cos(a) * (w / 2) * r - 6).toFixed(0)} ${(y - Math.sin(a) * h * r).toFixed(0)}q6 -9 13 0`)
  }
  return (
    shape([...curve(points, 4), [x + w / 2, y + 6], [x - w / 2, y + 6]], fill, lined) +
    path(leaves.join(''), { fill: 'none', stroke: lit, 'stroke-width': 3, opacity: 0.8 })
  )
}

/** Beside the path, where everybody passes; the house's number is written on the board under it. */
export const mailboxAt = { x: 206, y: 614 }
export function mailbox(): string {
  const { x, y } = mailboxAt
  return (
    tag('ellipse', { cx: x + 4, cy: y, rx: 46, ry: 8, fill: c('shadow'), opacity: 0.45 }) +
    tag('rect', { x: x - 7, y: y - 164, width: 14, height: 164, fill: c('board'), ...lined }) +
    path(`M${x - 44} ${y - 162}v-36q0 -24 24 -24h62q24 0 24 24v36z`, { fill: c('rail'), ...lined }) +
    path(`M${x - 44} ${y - 162}v-36q0 -24 24 -24q24 0 24 24v36z`, { fill: c('rail-shade'), ...lined }) +
    path(`M${x + 42} ${y - 190}v-38h18v13h-12v25z`, { fill: c('sign-face'), stroke: c('ink'), 'stroke-width': 2.4 }) +
    tag('rect', { x: x - 52, y: y - 154, width: 104, height: 46, rx: 5, fill: c('sheet'), ...lined })
  )
}

const hedge = (): string =>
  shrub(250, foot + 12, 150, 84, 3, c('tree'), c('tree-lit')) +
  shrub(384, foot + 14, 132, 66, 8, c('tree'), c('tree-lit')) +
  shrub(1250, foot + 14, 190, 96, 14, c('tree'), c('tree-lit'))

export const yard = (): string => lawn() + hedge() + walk() + stoop(slabs) + mat()

/** Before the house: after everything that stands behind it. */
export const nearThings = (): string => shrub(500, foot + 30, 124, 70, 19, c('tree'), c('tree-lit'))

/** The upper line of a round thing, and the snow that lies on it. */
const arch = (x: number, y: number, w: number, h: number): Point[] =>
  [0.22, 0.36, 0.5, 0.64, 0.78].map((u) => {
    const a = Math.PI * (1 - u)
    return [x + Math.cos(a) * (w / 2), y - Math.sin(a) * h]
  })
const cap = (points: readonly Point[], thick: number): string => {
  const bend = curve(points, 6)
  const under = bend.map(([x, y], i): Point => [
    x,
    y + thick * (0.5 + 0.5 * Math.sin((i / (bend.length - 1)) * Math.PI)),
  ])
  return shape([...bend, ...under.toReversed()], 'url(#snow)', { stroke: c('ink'), 'stroke-width': 2 })
}

/** Snow on the mailbox. */
export const mailboxCap = (): string => cap(arch(mailboxAt.x + 10, mailboxAt.y - 188, 106, 40), 9)

/** Snow that has lain since noon: on lawn, steps, shrubs and mailbox, trodden on the path. */
export function snow(): string {
  const [pathLeft, pathRight] = [stepFrom - 4, stepTo + 4]
  const lawnLeft: Point[] = [
    [box.x, foot - 4],
    [corner, foot + 2],
    [at(porchFrom, 0, porch)[0], foot + 2],
    at(porchFrom, 0, porch),
    at(pathLeft, 0, porch + 2),
    at(pathLeft, 0, 400),
    [box.x, 820],
  ]
  const lawnRight: Point[] = [
    [right, foot - 2],
    [at(porchTo, 0, porch)[0], foot],
    at(porchTo, 0, porch),
    at(pathRight, 0, porch + 2),
    at(pathRight, 0, 400),
    [right, 820],
  ]
  const prints: string[] = []
  for (let i = 0; i < 9; i++) {
    const n = 216 + i * 20
    const [x, y] = at(815 + (i % 2 === 0 ? -16 : 16), 0, n)
    prints.push(`M${(x - n * 0.04).toFixed(0)} ${y.toFixed(0)}h${(n * 0.08).toFixed(0)}`)
  }
  return (
    shape(lawnLeft, 'url(#snow)', { opacity: 0.94 }) +
    shape(lawnRight, 'url(#snow)', { opacity: 0.94 }) +
    shape(path0, 'url(#snow)', { opacity: 0.5 }) +
    path(prints.join(''), { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 9, opacity: 0.4 }) +
    path(`M40 650q120 -16 230 0M300 700q90 -14 190 2M${box.x} 590q90 -12 190 2M1120 640q110 -16 220 2`, {
      fill: 'none',
      stroke: c('white-dark'),
      'stroke-width': 3,
      opacity: 0.6,
    }) +
    hedge() +
    stoop(slabs.slice(1)) +
    nearThings() +
    cap(arch(250, foot + 12, 138, 86), 20) +
    cap(arch(384, foot + 14, 120, 68), 17) +
    cap(arch(500, foot + 30, 112, 72), 17) +
    cap(arch(1250, foot + 14, 176, 98), 22)
  )
}
