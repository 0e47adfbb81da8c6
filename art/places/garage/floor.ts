/** The deck: poured concrete, the lines of the parking bays, a dark stain, and the light of the tubes lying on it. */
import { c, file, ink, path, shape } from '../svg.ts'
import { across, disc, foot, left, ray, rect, slab, width } from './box.ts'

const bay = (x: number): string =>
  shape([ray(x, foot + 6), ray(x + 12, foot + 6), ray(x + 12, 640), ray(x, 640)], c('mark'), { opacity: 0.5 })

export function floor(): string {
  const joints = [-300, 100, 620, 1000, 1500]
    .map((x) => ink([ray(x, foot), ray(x, 820)], 2, c('floor-line'), { opacity: 0.8 }))
    .join('')
  return file(
    { x: left, y: foot - 10, width, height: 300 },
    slab('deck', 810) +
      '<linearGradient id="dim"><stop offset="0" stop-color="#05080f" stop-opacity=".66"/><stop offset=".4" stop-color="#05080f" stop-opacity=".4"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, foot, width, 300, 'url(#deck)') +
      joints +
      across(586, 2, c('floor-line'), { opacity: 0.8 }) +
      across(722, 2.6, c('floor-line'), { opacity: 0.8 }) +
      bay(452) +
      bay(744) +
      bay(160) +
      path('M560 690q34 -16 96 -10t70 18q-10 14 -74 12t-92 -20z', { fill: c('shadow'), opacity: 0.22 }) +
      disc(630, 604, 250, 56, 'url(#pool)') +
      disc(1050, 600, 250, 56, 'url(#pool)') +
      path('M1196 556l86 18M1180 566l86 18', { fill: 'none', stroke: c('mark'), 'stroke-width': 4, opacity: 0.35 }) +
      rect(left, foot, 640, 300, 'url(#dim)') +
      across(foot, 4, c('ink')),
  )
}
