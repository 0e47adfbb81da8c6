/** The bay's concrete: a yellow line, and the lamp's light before the door. */
import { c, file, ink, path, shape } from '../svg.ts'
import { across, disc, foot, left, lined, ray, rect, slab, width } from '../garage/box.ts'

/** A steel bench with a rail to which people are cuffed; it stands out from the wall. */
export function bench(): string {
  const legs = 'M516 486v76M736 486v76M536 470v50M716 470v50'
  return file(
    { x: 480, y: 390, width: 290, height: 200 },
    '',
    disc(626, 560, 136, 12, c('shadow'), { opacity: 0.5 }) +
      path('M506 412H746', { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
      path('M506 412H746', { fill: 'none', stroke: c('rail'), 'stroke-width': 6 }) +
      path('M530 412v26M722 412v26', { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
      path(legs, { fill: 'none', stroke: c('ink'), 'stroke-width': 12 }) +
      path(legs, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 7 }) +
      path('M514 452H738L756 476H496Z', { fill: c('board'), ...lined }) +
      rect(496, 476, 260, 14, c('seat-lit'), lined) +
      path('M508 464H746', { fill: 'none', stroke: c('ink'), 'stroke-width': 1.6, opacity: 0.5 }),
  )
}

export function floor(): string {
  return file(
    { x: left, y: foot - 10, width, height: 300 },
    slab('slab', 800),
    rect(left, foot, width, 300, 'url(#slab)') +
      [-200, 240, 640, 1040, 1500].map((x) => ink([ray(x, foot), ray(x, 820)], 2, c('floor-line'))).join('') +
      across(592, 2, c('floor-line')) +
      across(730, 2.6, c('floor-line')) +
      shape([ray(752, foot + 4), ray(764, foot + 4), ray(764, 800), ray(752, 800)], c('amber'), { opacity: 0.55 }) +
      disc(290, 590, 330, 64, 'url(#pool)') +
      across(foot, 4, c('ink')),
  )
}
