/** Snow in the alley: trodden in the middle, banked along the walls, melted before the kitchen's warm door. */
import type { Point } from '../projection.ts'
import { c, curve, dice, ink, path, shape, tag } from '../svg.ts'
import { at, end, facing, front, leftWall, lying, rightWall } from './space.ts'

const white = 'url(#snow)'
const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })

/** What the shovel has left along a wall. @param into the alley: 1 from the left wall, -1 from the right */
function bank(wall: number, into: 1 | -1, from: number, to: number, seed: number): string {
  const roll = dice(seed)
  const steps = 9
  const over = (u: number): number => from + (to - from) * u
  const foot: Point[] = []
  const ridge: Point[] = []
  for (let i = 0; i <= steps; i += 1) {
    const ends = i === 0 || i === steps ? 0.15 : 1
    foot.push(at(wall + into * (0.24 + roll() * 0.2) * ends, 0, over(i / steps)))
    ridge.push(at(wall, (0.16 + roll() * 0.14) * ends, over(i / steps)))
  }
  return shape([...curve(ridge, 4), ...curve(foot, 4).toReversed()], white, edge(2))
}

/** Over the ground and the walls, under what stands there. */
export function snow(): string {
  const roll = dice(33)
  const prints: string[] = []
  for (let i = 0; i < 46; i += 1) {
    const near = end + 16 + roll() * 250
    const [x, y] = at(-0.9 + roll() * 1.9, 0, near)
    prints.push(`M${x.toFixed(0)} ${y.toFixed(0)}l${(near / 34).toFixed(0)} ${(-near / 44).toFixed(0)}`)
  }
  const left = [at(-0.5, 0, end), at(-0.75, 0, 140), at(-0.95, 0, 260), at(-1.2, 0, front)]
  const right = [
    at(0.4, 0, end),
    at(0.75, 0, 140),
    at(1.35, 0, 180),
    at(rightWall - 0.9, 0, 200),
    at(rightWall - 1.1, 0, 236),
    at(1.2, 0, 262),
    at(1, 0, 310),
    at(1, 0, front),
  ]
  const melted: Point[] = [
    at(rightWall, 0, 168),
    at(rightWall - 0.8, 0, 172),
    at(rightWall - 1.15, 0, 200),
    at(rightWall - 0.9, 0, 238),
    at(rightWall, 0, 250),
  ]
  const sill = (x: number, far: number, near: number, y: number): string =>
    ink([at(x, y, far), at(x, y, near)], 7, white)
  return (
    shape(lying(0, end, front, leftWall, rightWall), white, { opacity: 0.94 }) +
    shape([...curve(left, 5), ...curve(right, 5).toReversed()], c('pavement'), { opacity: 0.4 }) +
    path(prints.join(''), { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 6, opacity: 0.35 }) +
    shape(curve(melted, 5), c('road'), { opacity: 0.85 }) +
    tag('ellipse', { cx: 1040, cy: 610, rx: 430, ry: 110, fill: 'url(#warm)', class: 'lit', opacity: 0.75 }) +
    bank(leftWall, 1, end, front, 5) +
    bank(rightWall, -1, end, 160, 8) +
    sill(leftWall, 149, 181, 1.45) +
    sill(rightWall, 97, 113, 1.3) +
    ink([at(rightWall - 0.37, 3.18, 128), at(rightWall, 3.18, 128)], 8, white) +
    ink([at(leftWall + 0.95, 3.1, 88), at(leftWall + 0.95, 3.1, 138), at(leftWall, 3.1, 138)], 5, white) +
    ink([at(leftWall + 0.95, 4.03, 88), at(leftWall + 0.95, 4.03, 138), at(leftWall, 4.03, 138)], 4, white)
  )
}

function onDumpster(): string {
  const [far, near] = [146, 184]
  const back = leftWall + 0.1
  const out = leftWall + 1.27
  return (
    shape([at(back, 1.6, far), at(back, 1.6, near), at(out, 1.28, near), at(out, 1.28, far)], white, edge(2.2)) +
    shape([at(out, 1.28, far), at(out, 1.28, near), at(out, 1.16, near), at(out, 1.2, far)], white, edge(2.2)) +
    shape([at(back, 1.6, near), at(out, 1.28, near), at(out, 1.16, near), at(back, 1.48, near)], white, edge(2.2))
  )
}

const onCrate = (x: number, top: number, near: number): string =>
  shape(lying(top + 0.05, near * 0.94, near, x, x + 0.42), white, edge(2)) +
  shape(facing(near, x - 0.01, x + 0.43, top - 0.03, top + 0.05), white, edge(2))

/** On a bag's shoulders, under its knot. */
function onBag(x: number, near: number, size: number): string {
  const [cx, cy] = at(x, 0, near)
  const s = size * near
  return path(
    `M${cx - s * 0.8} ${cy - s * 0.8}q${s * 0.2} ${-s * 0.45} ${s * 0.6} ${-s * 0.52}h${s * 0.4}q${s * 0.5} ${s * 0.1} ${s * 0.62} ${s * 0.56}q${-s * 0.3} ${-s * 0.22} ${-s * 0.5} ${-s * 0.04}q${-s * 0.3} ${-s * 0.2} ${-s * 0.55} 0q${-s * 0.3} ${-s * 0.18} ${-s * 0.57} 0z`,
    { fill: white, ...edge(2) },
  )
}

/** On what stands there. */
export const snowThings = (): string =>
  onDumpster() +
  onBag(leftWall + 1.55, 172, 0.24) +
  onCrate(rightWall - 0.62, 0.32, 112) +
  onCrate(rightWall - 1.1, 0.32, 118)

/** On the stack of crates, and on those before it. */
export const snowCrates = (): string => onCrate(rightWall - 0.54, 0.96, 150) + onCrate(1.3, 0.52, 220)
