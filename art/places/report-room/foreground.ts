/** A potted plant near the viewer: its upper leaves, dark against the lit room. */
import { c, file, path } from '../svg.ts'

const root = [1288, 730] as const
const leaves = [
  [-128, -92],
  [-112, -168],
  [-62, -226],
  [4, -252],
  [70, -214],
  [112, -140],
] as const

export function foreground(): string {
  const leaf = ([dx, dy]: readonly [number, number]): string => {
    const [x, y] = root
    const [nx, ny] = [-dy * 0.17, dx * 0.17]
    const [mx, my] = [x + dx * 0.62, y + dy * 0.62]
    return `M${x} ${y}Q${mx + nx} ${my + ny} ${x + dx} ${y + dy}Q${mx - nx} ${my - ny} ${x} ${y}Z`
  }
  return file(
    { x: 1120, y: 440, width: 360, height: 380 },
    '',
    path(leaves.map(leaf).join(''), { fill: c('front'), stroke: c('ink'), 'stroke-width': 3 }) +
      path(leaves.map(([dx, dy]) => `M${root[0]} ${root[1]}l${dx * 0.8} ${dy * 0.8}`).join(''), {
        fill: 'none',
        stroke: c('tree-lit'),
        'stroke-width': 2,
        opacity: 0.5,
      }),
  )
}
