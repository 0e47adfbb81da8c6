/** The two brick walls: windows, pipes, the fire escape and the kitchen's back door. */
import type { Point } from '../projection.ts'
import { c, dice, ink, line, path, shape } from '../svg.ts'
import { at, box, end, facing, front, leftWall, onWall, rightWall } from './space.ts'

const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })
const top = 9

/** Single bricks that catch the eye: a wall is not drawn stone by stone. */
function bricks(x: number, seed: number): string {
  const roll = dice(seed)
  const dark: string[] = []
  const pale: string[] = []
  for (let i = 0; i < 320; i++) {
    const near = end + 8 + roll() ** 1.6 * 260
    const y = Math.round(roll() * 40) * 0.12 + 0.1
    const long = 1 + (0.24 * near) / 1100
    const points = [at(x, y, near), at(x, y, near * long)]
    if (points[0]![1] < box.y || points[0]![1] > box.y + box.height) continue
    ;(roll() < 0.72 ? dark : pale).push(line(points))
  }
  return (
    path(dark.join(''), { fill: 'none', stroke: c('brick-line'), 'stroke-width': 2.4, opacity: 0.7 }) +
    path(pale.join(''), { fill: 'none', stroke: c('brick-lit'), 'stroke-width': 3, opacity: 0.35 })
  )
}

function window(x: number, far: number, near: number, low: number, high: number, lit: boolean): string {
  const wide = (near - far) * 0.08
  const pane = onWall(x, far, near, low, high)
  const bars = [0.25, 0.5, 0.75].map((u) => {
    const n = far + (near - far) * u
    return ink([at(x, low, n), at(x, high, n)], 2.6)
  })
  return (
    shape(onWall(x, far - wide, near + wide, low - 0.12, high + 0.12), c('trim'), edge(2.6)) +
    shape(pane, c('glass')) +
    (lit ? shape(pane, c('window'), { class: 'lit', opacity: 0.8 }) : '') +
    bars.join('') +
    ink([at(x, (low + high) / 2, far), at(x, (low + high) / 2, near)], 2.6)
  )
}

function pipe(x: number, near: number, width: number): string {
  const points = [at(x, 0.1, near), at(x, top, near)]
  const bands = [0.7, 2.4, 4].map((y) => ink([at(x - 0.05, y, near), at(x + 0.05, y, near)], width * 0.5)).join('')
  return ink(points, width + 5) + ink(points, width, c('post')) + bands
}

/** Hangs on the left wall: one landing, its ladder down, the stair going on up. */
function fireEscape(): string {
  const [far, near] = [88, 138]
  const out = leftWall + 0.95
  const floor = 3.05
  const rail = floor + 0.95
  const wallSide = (y: number): Point[] => [at(out, y, far), at(out, y, near)]
  const posts: string[] = []
  for (let i = 0; i <= 10; i++) {
    const n = far + ((near - far) * i) / 10
    posts.push(line([at(out, floor, n), at(out, rail, n)]))
  }
  for (let i = 1; i < 6; i++) {
    const x = leftWall + (0.95 * i) / 6
    posts.push(line([at(x, floor, near), at(x, rail, near)]))
  }
  const deck: Point[] = [at(leftWall, floor, far), at(out, floor, far), at(out, floor, near), at(leftWall, floor, near)]
  const slats: string[] = []
  for (let i = 1; i < 9; i++) {
    const n = far + ((near - far) * i) / 9
    slats.push(line([at(leftWall, floor, n), at(out, floor, n)]))
  }
  const rungs: string[] = []
  for (let y = 1.55; y < floor; y += 0.26) rungs.push(line([at(out, y, 97), at(out, y, 104)]))
  const stair = [at(leftWall + 0.5, floor, 98), at(leftWall + 0.5, 7.4, 160)]
  return (
    shape(deck, c('shadow'), { opacity: 0.75 }) +
    path(slats.join(''), { fill: 'none', stroke: c('post'), 'stroke-width': 2.4 }) +
    ink(stair, 15) +
    ink(stair, 9, c('post')) +
    ink([at(leftWall, floor - 0.75, near), at(out, floor, near)], 6) +
    ink([at(leftWall, floor - 0.75, far), at(out, floor, far)], 4) +
    path(posts.join(''), { fill: 'none', stroke: c('ink'), 'stroke-width': 3.4 }) +
    ink([...wallSide(floor), at(leftWall, floor, near)], 9) +
    ink([...wallSide(floor), at(leftWall, floor, near)], 4, c('rail-shade')) +
    ink([...wallSide(rail), at(leftWall, rail, near)], 7) +
    ink([...wallSide(rail), at(leftWall, rail, near)], 2.8, c('rail-shade')) +
    path(rungs.join(''), { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }) +
    ink([at(out, 1.4, 97), at(out, floor, 97)], 3.4) +
    ink([at(out, 1.4, 104), at(out, floor, 104)], 3.4)
  )
}

/** What can be seen through the door: tiles, a shelf with pots, the end of a counter. */
function kitchen(x: number): string {
  const pot = (from: number, to: number, high: number): string =>
    shape(onWall(x, from, to, 1.62, 1.62 + high), c('post'), { opacity: 0.85 })
  return (
    shape(onWall(x, 182, 224, 1.2, 2.2), c('beam'), { class: 'lit', opacity: 0.35 }) +
    ink([at(x, 1.6, 182), at(x, 1.6, 212)], 4, c('brick-line'), { opacity: 0.8 }) +
    pot(185, 191, 0.16) +
    pot(194, 198, 0.24) +
    pot(201, 209, 0.13) +
    shape(onWall(x, 182, 206, 0.12, 0.98), c('rail-shade'), { opacity: 0.8 }) +
    ink([at(x, 0.98, 182), at(x, 0.98, 207)], 5, c('chrome'), { opacity: 0.8 })
  )
}

const [doorFar, doorNear] = [182, 224]

/** The kitchen's door, closed; its lamp hangs over it. */
function backDoor(): string {
  const [far, near] = [doorFar, doorNear]
  const x = rightWall
  const arm: Point[] = [at(x, 2.72, 203), at(x - 0.12, 2.78, 203), at(x - 0.28, 2.66, 203)]
  const hood = [at(x - 0.44, 2.44, 203), at(x - 0.34, 2.64, 203), at(x - 0.22, 2.64, 203), at(x - 0.12, 2.44, 203)]
  return (
    shape(onWall(x, far - 4, near + 5, 0, 2.34), c('post'), edge(3)) +
    shape(onWall(x, far, near, 0.12, 2.2), c('door'), edge(3)) +
    shape(onWall(x, far + 7, near - 8, 1.3, 2.02), c('door-lit'), edge(2.4)) +
    shape(onWall(x, far + 7, near - 8, 0.34, 1.12), c('door-lit'), edge(2.4)) +
    ink([at(x, 1.22, far + 3), at(x, 1.06, far + 3)], 6, c('chrome')) +
    shape(onWall(x, far - 6, near + 8, 0, 0.12), c('kerb'), edge(2.4)) +
    ink(arm, 8) +
    ink(arm, 3.4, c('post')) +
    shape(hood, c('awning'), edge(3)) +
    shape([at(x - 0.37, 2.44, 203), at(x - 0.19, 2.44, 203), at(x - 0.28, 2.35, 203)], c('lamp'), edge(2))
  )
}

/** The same door open: the kitchen behind it, the leaf against the wall, and the light that falls out. */
export function openDoor(): string {
  const [far, near] = [doorFar, doorNear]
  const x = rightWall
  const hole = onWall(x, far, near, 0.12, 2.2)
  const leaf = [at(x, 0.12, far), at(x, 2.2, far), at(x - 0.34, 2.2, far - 17), at(x - 0.34, 0.12, far - 17)]
  const spill: Point[] = [
    at(rightWall, 0.02, 182),
    at(rightWall, 0.02, 224),
    at(rightWall - 2.5, 0, 262),
    at(rightWall - 2.3, 0, 176),
  ]
  return (
    shape(hole, c('inside'), edge(3)) +
    shape(hole, c('window'), { class: 'lit', opacity: 0.95 }) +
    kitchen(x) +
    shape(leaf, c('door'), edge(3)) +
    ink([at(x - 0.29, 1.15, far - 14), at(x - 0.29, 1, far - 14)], 4, c('chrome')) +
    shape(onWall(x, far - 6, near + 8, 0, 0.12), c('kerb'), edge(2.4)) +
    shape(spill, 'url(#spill)', { class: 'lit' })
  )
}

/** An extractor's box and its duct, high on the kitchen's wall. */
const vent = (): string =>
  shape(onWall(rightWall, 128, 150, 2.55, 3.15), c('rail-shade'), edge(2.6)) +
  shape(facing(128, rightWall - 0.35, rightWall, 2.55, 3.15), c('rail'), edge(2.6)) +
  [2.65, 2.77, 2.89, 3.01]
    .map((y) => ink([at(rightWall - 0.31, y, 128), at(rightWall - 0.04, y, 128)], 2.4, c('post')))
    .join('')

export function walls(): string {
  const side = (x: number, fill: string): string => shape(onWall(x, end, front, 0, top), fill, edge(4))
  const base = (x: number): string => shape(onWall(x, end, front, 0, 0.42), c('brick-line'), { opacity: 0.75 })
  return (
    side(leftWall, 'url(#left)') +
    side(rightWall, 'url(#right)') +
    bricks(leftWall, 4) +
    bricks(rightWall, 9) +
    base(leftWall) +
    base(rightWall) +
    window(leftWall, 152, 178, 1.55, 2.75, false) +
    window(leftWall, 94, 104, 3.4, 4.6, true) +
    window(rightWall, 84, 95, 3.1, 4.3, true) +
    window(rightWall, 98, 112, 1.4, 2.4, false) +
    pipe(leftWall + 0.06, 208, 15) +
    pipe(rightWall - 0.06, 164, 12) +
    vent() +
    backDoor() +
    fireEscape()
  )
}
