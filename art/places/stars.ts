/** Stars of a clear night, thinner toward the roofs. A layer of its own: no other weather shows them. */
import { c, dice, file, path } from './svg.ts'
import type { Box } from './svg.ts'

/**
 * @param sky where they may be, picture units
 * @param many how many are cast; those low in the sky are mostly lost in the town's light
 */
export function stars(sky: Box, seed: number, many: number): string {
  const roll = dice(seed)
  const sizes: [string[], string[], string[]] = [[], [], []]
  for (let i = 0; i < many; i++) {
    const x = sky.x + roll() * sky.width
    const high = roll()
    const size = roll()
    if (roll() < high * 0.8) continue
    const mark = `M${x.toFixed(0)} ${(sky.y + high * sky.height).toFixed(0)}h.1`
    sizes[size < 0.62 ? 0 : size < 0.93 ? 1 : 2].push(mark)
  }
  const [faint, clear, bright] = sizes.map((marks) => marks.join(''))
  const lot = (d: string | undefined, width: number, opacity: number): string =>
    d ? path(d, { fill: 'none', stroke: c('wet-pale'), 'stroke-width': width, opacity }) : ''
  return file(sky, '', lot(bright, 8, 0.1) + lot(faint, 1.6, 0.45) + lot(clear, 2.3, 0.6) + lot(bright, 3.2, 0.9))
}
