/** The bay's concrete: a drain, a yellow line, and the lamp's light before the door. */
import { c, down, file, ink, path, round, shape } from '../svg.ts'
import { across, disc, foot, left, ray, rect, thin, width } from '../garage/box.ts'

export function floor(): string {
  return file(
    { x: left, y: foot - 10, width, height: 300 },
    down('slab', foot, 800, [
      [0, c('floor-lit')],
      [0.4, c('floor')],
      [1, c('floor-line')],
    ]) +
      round('pool', [
        [0, c('beam'), 0.5],
        [0.55, c('beam'), 0.16],
        [1, c('beam'), 0],
      ]),
    rect(left, foot, width, 300, 'url(#slab)') +
      [-200, 240, 640, 1040, 1500].map((x) => ink([ray(x, foot), ray(x, 820)], 2, c('floor-line'))).join('') +
      across(592, 2, c('floor-line')) +
      across(730, 2.6, c('floor-line')) +
      shape([ray(752, foot + 4), ray(764, foot + 4), ray(764, 800), ray(752, 800)], c('amber'), { opacity: 0.55 }) +
      path('M520 614h96l-6 20h-96z', { fill: c('inside'), ...thin }) +
      disc(290, 590, 330, 64, 'url(#pool)') +
      across(foot, 4, c('ink')),
  )
}
