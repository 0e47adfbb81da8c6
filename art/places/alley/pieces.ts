/** What can change in the alley: the crates, a pistol on the ground, who looks on, and who comes beyond the fence. */
import { c, file, group } from '../svg.ts'
import { crowd } from '../things/crowd.ts'
import { pistol } from '../things/small.ts'
import { ambulanceFront, patrolFront } from '../things/vehicles.ts'
import { crate } from './ground.ts'
import { rightWall } from './space.ts'

/** The stack has come down: crates on their sides, some of them far out. */
const scattered = (): string => {
  const tipped = (x: number, y: number, turn: number, inside: string): string =>
    group(inside, { transform: `rotate(${turn} ${x} ${y})` })
  return file(
    { x: 700, y: 360, width: 400, height: 300 },
    '',
    crate(rightWall - 0.56, 0, 150, c('sign-face')) +
      tipped(900, 520, 28, crate(1.62, 0.02, 166, c('awning'))) +
      tipped(820, 540, -34, crate(1.02, 0.02, 176, c('sign-face'))) +
      tipped(950, 600, 58, crate(1.4, 0.04, 206, c('awning'), 0.42)),
  )
}

/** In the gaps between the marks, so that no face is behind that of somebody of the cast. */
const near: readonly (readonly [number, number])[] = [
  [530, 462],
  [574, 470],
  [702, 466],
  [738, 472],
  [770, 462],
]
const far: readonly (readonly [number, number])[] = [
  [524, 418],
  [556, 420],
  [586, 418],
  [704, 420],
  [736, 418],
]
const watching = (filming: boolean) => (): string =>
  file({ x: 410, y: 240, width: 440, height: 240 }, '', crowd(near, 108, filming, 8))

export const pieces: Record<string, () => string> = {
  'crates-scattered': scattered,
  pistol: () => file({ x: 490, y: 570, width: 130, height: 70 }, '', pistol(548, 602, 0.54)),
  'crowd-far': () => file({ x: 430, y: 270, width: 350, height: 160 }, '', crowd(far, 68, false, 3)),
  'crowd-near': watching(false),
  'crowd-filming': watching(true),
  'second-car': () => file({ x: 420, y: 270, width: 180, height: 160 }, '', patrolFront(506, 416, 74)),
  ambulance: () => file({ x: 600, y: 190, width: 190, height: 240 }, '', ambulanceFront(694, 416, 72)),
}
