/** The tiles of the locker room. */
import { c, down, file, ink } from '../svg.ts'
import { across, foot, left, ray, rect, width } from '../garage/box.ts'

export function floor(): string {
  const joints = Array.from({ length: 30 }, (_, i) => -640 + i * 86)
    .map((x) => ink([ray(x, foot), ray(x, 820)], 1.8, c('floor-line')))
    .join('')
  return file(
    { x: left, y: 470, width, height: 340 },
    down('tiles', foot, 800, [
      [0, c('floor-lit')],
      [0.45, c('floor')],
      [1, c('floor-line')],
    ]) +
      '<linearGradient id="dim"><stop offset="0" stop-color="#05080f" stop-opacity=".55"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, foot, width, 300, 'url(#tiles)') +
      joints +
      [532, 560, 606, 682, 796].map((y) => across(y, 1.8, c('floor-line'))).join('') +
      rect(left, foot, 440, 300, 'url(#dim)') +
      across(foot, 4, c('ink')),
  )
}
