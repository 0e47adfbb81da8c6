/** Tiles, the light lying on them, and the long bench before the lockers. */
import { c, down, file, ink, path, round } from '../svg.ts'
import { across, disc, foot, left, lined, ray, rect, thin, width } from '../garage/box.ts'

function bench(): string {
  const leg = (x: number): string =>
    path(`M${x} 512v56M${x + 26} 512v56M${x - 8} 570h42`, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
    path(`M${x} 512v56M${x + 26} 512v56M${x - 8} 570h42`, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 6 })
  return (
    disc(470, 576, 430, 15, c('shadow'), { opacity: 0.5 }) +
    [150, 440, 740].map(leg).join('') +
    path('M86 484H852L868 506H70Z', { fill: c('board'), ...lined }) +
    rect(70, 505, 798, 15, c('seat-lit'), thin) +
    path('M80 495H858', { fill: 'none', stroke: c('ink'), 'stroke-width': 1.6, opacity: 0.5 })
  )
}

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
      round('pool', [
        [0, c('beam'), 0.42],
        [0.55, c('beam'), 0.14],
        [1, c('beam'), 0],
      ]) +
      '<linearGradient id="dim"><stop offset="0" stop-color="#05080f" stop-opacity=".55"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, foot, width, 300, 'url(#tiles)') +
      joints +
      [532, 560, 606, 682, 796].map((y) => across(y, 1.8, c('floor-line'))).join('') +
      disc(540, 622, 400, 70, 'url(#pool)') +
      rect(left, foot, 440, 300, 'url(#dim)') +
      across(foot, 4, c('ink')) +
      bench(),
  )
}
